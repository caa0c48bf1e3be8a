import type { FileResult } from '../upload/file-outcome.ts'
import { byFilename } from './by-filename.ts'
import { OUTCOME_WORDS } from './describe-outcome.ts'
import { fitRows } from './fit-rows.ts'
import { formatSize } from './format-size.ts'
import { code, codeBlock, type Html, html, link, plain } from './html.ts'

const MAXIMUM_TABLE_BYTES = 300_000
const MAXIMUM_DIGESTS_BYTES = 150_000

/** The files of a run as a table: kind, size, the beginning of the digest, and what became of each. Pure. */
export function formatFileTable(files: readonly FileResult[]): Html {
  const { rows, leftOff } = fitRows(files.toSorted(byFilename).map(formatRow), MAXIMUM_TABLE_BYTES)
  const rest =
    leftOff === 0 ? html`` : html`<tr><td colspan="5">… and ${leftOff} more, in the log of this step</td></tr>`
  return html`<table>
<tr><th>File</th><th>Kind</th><th>Size</th><th>sha256</th><th>Outcome</th></tr>
${[...rows, rest].filter(row => row !== '')}
</table>`
}

function formatRow({ filename, url, distribution, outcome, attested, why }: FileResult): Html {
  const because = why === undefined ? html`` : html`<br>${plain(why)}`
  const attestation = attested ? html`, attested` : html``
  const size = distribution === undefined ? '' : formatSize(distribution.size)
  const digest = distribution === undefined ? html`` : code(`${distribution.digests.sha256.slice(0, 12)}…`)
  const cells = [
    link(code(filename, 255), url),
    plain(distribution?.kind ?? ''),
    plain(size),
    digest,
    html`${plain(OUTCOME_WORDS[outcome])}${attestation}${because}`,
  ]
  return html`<tr>${cells.map(cell => html`<td>${cell}</td>`).reduce((row, cell) => html`${row}${cell}`)}</tr>`
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
