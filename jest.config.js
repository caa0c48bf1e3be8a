/** Tests are native ES modules in TypeScript: swc takes the types away, `npm run check` checks them. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  // Half of the suites wait for a process or a server: every core can take a worker.
  maxWorkers: '100%',
  // No test measures time: this ends only what hangs, on machines far slower and busier than a developer's.
  testTimeout: 300_000,
  testMatch: ['**/*.test.ts'],
  // The slower tests against real servers and tools: .ci/run calls them with their own configuration.
  testPathIgnorePatterns: ['<rootDir>/__tests__/real/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2024' }, module: { type: 'es6' } }],
  },
  injectGlobals: false,
}
