import base from './jest.config.js'

/** The tests that import src, and how much of it they run: `npm run coverage`, whose second half holds docs/quality.md to it. */
// biome-ignore lint/style/noDefaultExport: jest reads the default export.
export default {
  ...base,
  // Files that no test imports are counted, too: jest looks for them in its roots.
  roots: [...base.roots, '<rootDir>/src'],
  // These run the bundle, in processes of their own: what they run of src is not seen.
  testPathIgnorePatterns: [...base.testPathIgnorePatterns, '<rootDir>/__tests__/action/'],
  collectCoverage: true,
  // Statements and branches; V8's own account also counts every comment as a line that was run.
  coverageProvider: 'babel',
  collectCoverageFrom: ['src/**/*.ts'],
  coverageReporters: ['json-summary', 'html'],
  coverageThreshold: { global: { lines: 95, branches: 95 } },
}
