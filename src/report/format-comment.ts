import { createHash } from 'node:crypto'
import type { PackageIndex } from '../package-index/package-index.ts'
import { buildMessages } from './build-messages.ts'
import { formatFiles } from './format-file-table.ts'
import { formatInstallation } from './format-installation.ts'
import { formatMessages } from './format-messages.ts'
import { formatHeading, formatSituation } from './format-situation.ts'
import { type Html, html, link, plain } from './html.ts'
import type { Report } from './report.ts'

/** GitHub takes comments of 65 536 characters; links and commands have their share as well. */
const MAXIMUM_TABLE_BYTES = 20_000
const MAXIMUM_MESSAGES_BYTES = 15_000
const MAXIMUM_INSTALLATION_BYTES = 15_000

/** More names than this, in characters, are told apart by their digest. */
const MAXIMUM_NAMES_LENGTH = 200

/**
 * A line that nobody sees and by which a later run finds the comment. Jobs of a matrix that publish different projects, or
 * to different indexes, have one each. Pure.
 * @param projects normalised names
 */
export function formatCommentMarker(index: PackageIndex, projects: readonly string[]): string {
  const place = `${index.uploadUrl.host}${index.uploadUrl.pathname}`
  const names = projects.toSorted().join(' ')
  const what = names.length > MAXIMUM_NAMES_LENGTH ? createHash('sha256').update(names).digest('hex') : names
  // `--` would end it.
  return `<!-- pypi-publish ${encodeURI(place).replaceAll('--', '-%2D').slice(0, 500)} ${what} -->`
}

/**
 * The comment on a pull request: what was published, or in a dry run would be, and how to install it. Pure.
 * @param marker line that it begins with
 * @param runUrl page of the run, where there is one
 */
export function formatComment(report: Report, marker: string, runUrl: string | undefined): string {
  const messages = buildMessages(report)
  const sections: readonly Html[] = [
    formatHeading(report),
    formatSituation(report),
    formatMessages('What is wrong', messages, 'error', report, MAXIMUM_MESSAGES_BYTES),
    formatFiles(report, messages, MAXIMUM_TABLE_BYTES),
    formatInstallation(report, MAXIMUM_INSTALLATION_BYTES),
    runUrl === undefined ? html`` : html`<p>${link(plain('All about this run'), runUrl)}</p>`,
  ]
  // The marker's line is a block of its own, and what follows is one of HTML, as the job summary is.
  return `${[marker, ...sections.filter(section => section !== '')].join('\n')}\n`
}
