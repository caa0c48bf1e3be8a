import { join } from 'node:path'
import type { Files } from '../world/files.ts'
import type { Annotation, Runner } from '../world/runner.ts'
import { buildMessages } from './build-messages.ts'
import { formatAnnotations, MAXIMUM_ANNOTATIONS } from './format-annotations.ts'
import { formatJobSummary } from './format-job-summary.ts'
import { formatLog } from './format-log.ts'
import { formatMessageLines, formatMessageTitle } from './format-message.ts'
import { formatOutputs } from './format-outputs.ts'
import { formatReportFile } from './format-report-file.ts'
import type { Report } from './report.ts'

/** Tells the runner: log, annotations, job summary, outputs, report file. Never throws: a summary that cannot be written is a warning. */
export async function writeReport(report: Report, runner: Runner, files: Pick<Files, 'readText'>): Promise<void> {
  await attempt('outputs', runner, () => {
    for (const [name, value] of Object.entries(formatOutputs(report))) runner.setOutput(name, value)
  })
  await attempt('log', runner, () => {
    for (const line of formatLog(report)) runner.log.info(line)
    writeWhatAnnotationsLeaveOut(report, runner)
  })
  await attempt('annotations', runner, async () => {
    const pyproject = await readPyproject(runner.workspace, files)
    for (const annotation of formatAnnotations(report, runner.workspace, pyproject)) runner.annotate(annotation)
  })
  const { reportFile } = report
  if (reportFile !== undefined) {
    await attempt('report file', runner, () => runner.writeFile(reportFile, formatReportFile(report)))
  }
  await attempt('job summary', runner, () => runner.writeJobSummary(formatJobSummary(report)))
}

/** Most jobs that publish have no checkout, and no such file. */
async function readPyproject(workspace: string, files: Pick<Files, 'readText'>): Promise<string | undefined> {
  return await files.readText(join(workspace, 'pyproject.toml'), 1024 * 1024).catch(() => undefined)
}

/** Annotations appear in the log too; only where GitHub would not show all of them the log needs the complete list. */
function writeWhatAnnotationsLeaveOut(report: Report, { log }: Runner): void {
  const messages = buildMessages(report)
  for (const [level, ofLevel] of Map.groupBy(messages, message => message.level)) {
    if (ofLevel.length <= MAXIMUM_ANNOTATIONS) continue
    log.startGroup(`All ${ofLevel.length} ${level}s`)
    for (const message of ofLevel) {
      log.info(formatMessageTitle(message, report))
      for (const line of formatMessageLines(message, report)) log.info(`  ${line}`)
    }
    log.endGroup()
  }
}

/** What is done is done: that it cannot be told is no reason to fail. */
async function attempt(what: string, runner: Runner, write: () => void | Promise<void>): Promise<void> {
  try {
    await write()
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    const message = `The ${what} of this run could not be written: ${why}`
    annotateSafely(runner, { level: 'warning', title: `pypi-publish: no ${what}`, message })
  }
}

function annotateSafely(runner: Runner, annotation: Annotation): void {
  try {
    runner.annotate(annotation)
  } catch {
    // There is nobody left to tell.
  }
}
