import type { PackageIndex } from '../package-index/package-index.ts'
import { buildMessages } from './build-messages.ts'
import { formatFileTable } from './format-file-table.ts'
import { formatInstallation } from './format-installation.ts'
import { formatMessages } from './format-messages.ts'
import { formatHeading, formatSituation } from './format-situation.ts'
import { type Html, html, link, plain } from './html.ts'
import type { Report } from './report.ts'

/** GitHub takes comments of 65 536 characters; links and commands have their share as well. */
const MAXIMUM_TABLE_BYTES = 20_000
const MAXIMUM_MESSAGES_BYTES = 15_000
const MAXIMUM_INSTALLATION_BYTES = 15_000

/** A line that nobody sees and by which a later run finds the comment: one for each index. Pure. */
export function formatCommentMarker(index: PackageIndex | undefined): string {
  const place = index === undefined ? '' : `${index.uploadUrl.host}${index.uploadUrl.pathname}`
  // `--` would end it.
  return `<!-- pypi-publish ${encodeURI(place).replaceAll('--', '-%2D').slice(0, 500)} -->`
}

/**
 * The comment on a pull request: what was published, or in a dry run would be, and how to install it. Pure.
 * @param runUrl page of the run, where there is one
 */
export function formatComment(report: Report, runUrl: string | undefined): string {
  const messages = buildMessages(report)
  const sections: readonly Html[] = [
    formatHeading(report),
    formatSituation(report),
    formatMessages('What is wrong', messages, 'error', report, MAXIMUM_MESSAGES_BYTES),
    report.files.length === 0 ? html`` : formatFileTable(report.files, MAXIMUM_TABLE_BYTES),
    formatInstallation(report, MAXIMUM_INSTALLATION_BYTES),
    runUrl === undefined ? html`` : html`<p>${link(plain('All about this run'), runUrl)}</p>`,
  ]
  // The marker's line is a block of its own, and what follows is one of HTML, as the job summary is.
  return `${[formatCommentMarker(report.index), ...sections.filter(section => section !== '')].join('\n')}\n`
}
