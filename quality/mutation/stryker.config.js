/** Mutation testing of one folder of `src`, which `npm run mutate -- FOLDER` names in MUTATE. */
const folder = process.env.MUTATE

/** The tests that run in memory. Those of the bundle and of real servers start processes and would take hours. */
const inProcess = {
  tests: [
    '__tests__/{rules,plan,upload,credentials,story}/**/*.test.ts',
    '__tests__/publish*.test.ts',
    '__tests__/scripts/rules-page.test.ts',
  ],
  // They measure the processor's time again and again, and what is slow is right even so.
  leaveOut: 'time in proportion',
}

// biome-ignore lint/style/noDefaultExport: Stryker reads the default export.
export default {
  mutate: [`src/${folder}/**/*.ts`, '!src/rules/data/**'],
  testRunner: 'in-process',
  plugins: ['./quality/mutation/in-process-test-runner.js'],
  inProcess,
  coverageAnalysis: 'perTest',
  concurrency: Number(process.env.MUTATE_CONCURRENCY ?? 2),
  // Each version of a module that a static mutant loads stays in memory: begin anew before that matters.
  maxTestRunnerReuse: 400,
  // A machine that does other things as well must not turn a slow test into a mutant found.
  timeoutMS: 10_000,
  reporters: ['clear-text', 'progress', 'json', 'html'],
  clearTextReporter: { logTests: false, allowColor: false },
  jsonReporter: { fileName: `coverage/mutation/${folder}.json` },
  htmlReporter: { fileName: `coverage/mutation/${folder}.html` },
  tempDirName: 'coverage/mutation/sandbox',
  // Without tsconfig*.json, as Stryker would rewrite it by functions that TypeScript 7 does not have.
  ignorePatterns: ['/.cache', '/coverage', '/dist', '/lib', '/summaries', '/quality', '/tsconfig*.json'],
  allowConsoleColors: false,
  warnings: { slow: false },
  thresholds: { high: 95, low: 85, break: 85 },
}
