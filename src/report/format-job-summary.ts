import { buildMessages } from './build-messages.ts'
import { formatDigests, formatFiles } from './format-file-table.ts'
import { formatInstallation } from './format-installation.ts'
import { formatMessages } from './format-messages.ts'
import { formatHeading, formatSituation } from './format-situation.ts'
import type { Report } from './report.ts'

/** GitHub drops a summary of more than 1 MiB altogether, so every list in it has its share. */
const MAXIMUM_TABLE_BYTES = 300_000
const MAXIMUM_MESSAGES_BYTES = 150_000
const MAXIMUM_INSTALLATION_BYTES = 100_000

/** The page of the run that people look at. One block of HTML, which GitHub reads as Markdown. Pure. */
export function formatJobSummary(report: Report): string {
  const messages = buildMessages(report)
  const sections = [
    formatHeading(report),
    formatSituation(report),
    formatMessages('What is wrong', messages, 'error', report, MAXIMUM_MESSAGES_BYTES),
    formatFiles(report, messages, MAXIMUM_TABLE_BYTES),
    formatInstallation(report, MAXIMUM_INSTALLATION_BYTES),
    formatMessages('Warnings', messages, 'warning', report, MAXIMUM_MESSAGES_BYTES),
    formatMessages('Notices', messages, 'notice', report, MAXIMUM_MESSAGES_BYTES),
    formatDigests(report.files),
  ]
  // No empty line anywhere: it would end the block of HTML, and what follows would be Markdown.
  return `${sections.filter(section => section !== '').join('\n')}\n`
}
