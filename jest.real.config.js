import base from './jest.config.js'

/** The slower tests against real tools and servers, which `.ci/fetch` and `.ci/build-act` provide; `.ci/run` runs them all. */
// biome-ignore lint/style/noDefaultExport: jest reads the default export.
export default {
  ...base,
  testMatch: ['<rootDir>/__tests__/real/*.real.ts'],
  testPathIgnorePatterns: [],
  // Ends only what hangs: most tests take seconds, the longest two minutes.
  testTimeout: 1_200_000,
  // Memory and time are measured here: one thing at a time.
  maxWorkers: 1,
}
