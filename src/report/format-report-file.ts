import { formatPrintableLine } from '../errors/printable-text.ts'
import { buildMessages } from './build-messages.ts'
import { formatMessageLines } from './format-message.ts'
import { describeFile, describeRelease, formatOutputs } from './format-outputs.ts'
import type { Report } from './report.ts'

/**
 * The report as a file of JSON, for programs: what the outputs have, under their names but with numbers and lists as such,
 * never cut short; and every error, warning and notice. Pure.
 */
export function formatReportFile(report: Report): string {
  const { index, available, files, releases } = report
  const outputs = formatOutputs(report)
  const content = {
    ...outputs,
    'uploaded-count': Number(outputs['uploaded-count']),
    'skipped-count': Number(outputs['skipped-count']),
    available: available ?? null,
    files: files.map(describeFile),
    releases: releases.map(describeRelease),
    'dry-run': report.dryRun,
    index: index === undefined ? null : { name: index.name, host: index.uploadUrl.host },
    messages: buildMessages(report).map(message => ({
      level: message.level,
      code: message.code ?? null,
      filenames: [message.filename ?? [], message.otherFilenames ?? []]
        .flat()
        .map(name => formatPrintableLine(name, 255)),
      text: formatMessageLines(message, report).join('\n'),
    })),
  }
  return `${JSON.stringify(content, null, 2)}\n`
}
