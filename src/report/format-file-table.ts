import type { FileOutcome, FileResult } from '../upload/file-outcome.ts'
import { byFilename } from './by-filename.ts'
import { chooseFileLink } from './choose-file-link.ts'
import { OUTCOME_WORDS } from './describe-outcome.ts'
import { fitRows } from './fit-rows.ts'
import { formatSize } from './format-size.ts'
import { code, codeBlock, type Html, html, link, plain, quoted } from './html.ts'
import type { Message } from './message.ts'
import type { Report } from './report.ts'

const MAXIMUM_DIGESTS_BYTES = 150_000

/** Errors have a list of their own, and explain why others were not sent. */
const TOLD_ELSEWHERE: ReadonlySet<FileOutcome> = new Set([
  'refused',
  'conflict',
  'failed',
  'not-attempted',
  'would-upload',
])

/** The table of files; under a heading where a list of errors comes before it. Empty where there are none. Pure. */
export function formatFiles(report: Report, messages: readonly Message[], maximumBytes: number): Html {
  if (report.files.length === 0) return html``
  const table = formatFileTable(report, maximumBytes)
  return messages.some(({ level }) => level === 'error') ? html`<h3>Files</h3>\n${table}` : table
}

/** The files of a run as a table: kind, size, the beginning of the digest, and what became of each. Pure. */
function formatFileTable({ files, releases, index, dryRun }: Report, maximumBytes: number): Html {
  const pages = new Map(
    releases.flatMap(({ url, files: its }) => (dryRun ? [] : its.map(file => [file, url] as const))),
  )
  const { rows, leftOff } = fitRows(
    files.toSorted(byFilename).map(file => formatRow(file, chooseFileLink(file, index, pages.get(file)))),
    maximumBytes,
  )
  const rest =
    leftOff === 0 ? html`` : html`<tr><td colspan="5">… and ${leftOff} more, in the log of this step</td></tr>`
  return html`<table>
<tr><th>File</th><th>Kind</th><th>Size</th><th>sha256</th><th>Outcome</th></tr>
${[...rows, rest].filter(row => row !== '')}
</table>`
}

function formatRow(file: FileResult, address: string | undefined): Html {
  const { filename, distribution, outcome, attested, logEntryUrl, why } = file
  const because = why === undefined || TOLD_ELSEWHERE.has(outcome) ? html`` : html`<br>${quoted(why)}`
  const attestation = attested ? html`, ${link(plain('attested'), logEntryUrl)}` : html``
  const digest = distribution === undefined ? html`` : code(`${distribution.digests.sha256.slice(0, 12)}…`)
  const cells = [
    link(code(filename, 255), address),
    plain(distribution?.kind ?? ''),
    distribution === undefined ? html`` : formatUnbrokenSize(distribution.size),
    digest,
    html`${plain(OUTCOME_WORDS[outcome])}${attestation}${because}`,
  ]
  return html`<tr>${cells.map(cell => html`<td>${cell}</td>`).reduce((row, cell) => html`${row}${cell}`)}</tr>`
}

/** A browser would rather break a size in two than a file name. */
function formatUnbrokenSize(bytes: number): Html {
  const [number = '', unit = ''] = formatSize(bytes).split(' ')
  return html`${plain(number)}&nbsp;${plain(unit)}`
}

/** The full digests, in the form that `sha256sum --check` reads. Empty when none is known. Pure. */
export function formatDigests(files: readonly FileResult[]): Html {
  const lines = files.toSorted(byFilename).flatMap(({ filename, distribution }) => {
    return distribution === undefined ? [] : [`${distribution.digests.sha256}  ${filename}`]
  })
  const { rows, leftOff } = fitRows(
    lines.map(line => plain(line, 400)),
    MAXIMUM_DIGESTS_BYTES,
  )
  if (rows.length === 0) return html``
  const rest = leftOff === 0 ? [] : [`# … and ${leftOff} more`]
  return html`<details><summary>sha256 digests</summary>${codeBlock([...lines.slice(0, rows.length), ...rest])}</details>`
}
