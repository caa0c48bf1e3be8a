import { formatPrintableLine } from '../errors/printable-text.ts'
import type { FileOutcome, FileResult } from '../upload/file-outcome.ts'
import { isAnotherFile } from './describe-outcome.ts'
import type { ReleaseReport, Report } from './report.ts'

/** The outputs of action.yml. A test keeps the two equal. */
export const OUTPUT_NAMES = [
  'outcome',
  'name',
  'version',
  'release-url',
  'install-command',
  'uploaded-count',
  'skipped-count',
  'available',
  'files',
  'releases',
] as const

export type OutputName = (typeof OUTPUT_NAMES)[number]

const SKIPPED: ReadonlySet<FileOutcome> = new Set(['identical', 'skipped', 'unverified'])

/** GitHub allows a job's outputs 1 MB together, counted in UTF-16: two lists of this many characters leave room. */
const MAXIMUM_LIST_LENGTH = 200_000

/** Every output, always: what there is nothing to say of is empty. Pure. */
export function formatOutputs(report: Report): Readonly<Record<OutputName, string>> {
  const { files, releases, available } = report
  // Several releases have no one name: `releases` tells.
  const release = releases.length === 1 ? releases[0] : undefined
  return {
    outcome: report.outcome,
    name: release?.name ?? '',
    version: release?.version ?? '',
    'release-url': release?.url ?? '',
    'install-command': release?.installCommand ?? '',
    'uploaded-count': String(files.filter(file => file.outcome === 'uploaded').length),
    'skipped-count': String(files.filter(file => SKIPPED.has(file.outcome)).length),
    available: available === undefined ? '' : String(available),
    files: formatList(files.map(describeFile)),
    releases: formatList(releases.map(describeRelease)),
  }
}

/** A file as the output `files` and the report file have it. Pure. */
export function describeFile(file: FileResult): unknown {
  const url = file.url === undefined || file.url.length > 2000 || isAnotherFile(file) ? '' : file.url
  return {
    filename: formatPrintableLine(file.filename, 255),
    sha256: file.distribution?.digests.sha256 ?? '',
    size: file.distribution?.size ?? null,
    url,
    outcome: file.outcome,
    attested: file.attested,
  }
}

/** Under the names that the outputs of a single release have. Pure. */
export function describeRelease(release: ReleaseReport): unknown {
  return {
    name: release.name,
    version: release.version,
    'release-url': release.url ?? '',
    'install-command': release.installCommand ?? '',
    filenames: release.files.map(file => formatPrintableLine(file.filename, 255)),
  }
}

/** JSON of as many entries as fit: a list that is too long for GitHub would take every other output with it. */
function formatList(entries: readonly unknown[]): string {
  const fitting: string[] = []
  let length = 2
  for (const entry of entries) {
    const json = JSON.stringify(entry)
    length += json.length + 1
    if (length > MAXIMUM_LIST_LENGTH) break
    fitting.push(json)
  }
  return `[${fitting.join(',')}]`
}
