/**
 * Pictures of job summaries, of real runs of the committed bundle: `node scripts/render-summaries.ts [DIRECTORY]`. Look at
 * them after every change of the summary. With `--readme` behind it, those in README.md are made anew, too.
 * Needs Chromium and the Python tools that `.ci/fetch` provides.
 */
import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pictureSummaries } from '../__tests__/real/support/picture-summaries.ts'
import { SUMMARY_RUNS } from '../__tests__/real/support/summary-runs.ts'
import { summaryPictures } from '../__tests__/real/support/tools.ts'
import type { ActionRun } from '../__tests__/support/run-action.ts'

const [directory = summaryPictures] = process.argv.slice(2).filter(argument => !argument.startsWith('--'))
const runs = new Map<string, ActionRun>()
for (const [name, run] of Object.entries(SUMMARY_RUNS)) runs.set(name, await run())
for (const { path, name, view } of await pictureSummaries(runs, directory)) {
  console.log(path)
  if (!process.argv.includes('--readme') || name !== 'published' || view.width < 1000) continue
  await copyFile(path, join(import.meta.dirname, '..', 'docs', `job-summary-${view.scheme}.png`))
}
