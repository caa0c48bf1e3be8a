import type { IndexAccount, LinkAccount } from './laboratory.ts'
import type { BenchmarkSet } from './sets.ts'
import { parseTool, type ToolName } from './tools.ts'
import type { WrittenSet } from './write-set.ts'

/** Bytes of handshakes and headers; some tools look each file up. */
const MOST_OF_A_RUN = 20_000
const MOST_OF_A_FILE = 2_000

/**
 * Whether a run did what it was to do: every file is on the index as it is here, sent once, and what the link counted fits.
 * Pure.
 * @returns what is wrong
 */
export function checkAccounts(
  tool: ToolName,
  { set, written }: { readonly set: BenchmarkSet; readonly written: WrittenSet },
  link: LinkAccount,
  index: IndexAccount,
): readonly string[] {
  const { program } = parseTool(tool)
  // curl cannot look at what is there.
  const sends = !set.published || program === 'curl'
  const pages = index.requests['project'] ?? 0
  return [
    ...index.complaints,
    ...checkFiles(written, index),
    ...(sends ? checkSent(written, link, index) : checkNotSent(written, link, index)),
    ...(link.connections === 0 ? ['no connection went over the link'] : []),
    ...(program === 'pypi-publish' && pages !== 1 ? [`the page of the project was asked for ${pages} times`] : []),
  ]
}

function checkFiles({ files }: WrittenSet, index: IndexAccount): readonly string[] {
  const there = new Map(index.files.map(file => [file.filename, file]))
  const missing = files.filter(({ filename, size, sha256 }) => {
    const found = there.get(filename)
    return found?.size !== size || found.sha256 !== sha256
  })
  return [
    ...missing.map(({ filename }) => `${filename} did not arrive as it is`),
    ...(there.size === files.length ? [] : [`the index has ${there.size} files`]),
  ]
}

function checkSent({ files }: WrittenSet, { bytesUp }: LinkAccount, { requests }: IndexAccount): readonly string[] {
  const uploads = requests['upload'] ?? 0
  const bytes = files.reduce((sum, { size }) => sum + size, 0)
  return [
    ...(uploads === files.length ? [] : [`there were ${uploads} uploads of ${files.length} files`]),
    ...(bytesUp < bytes ? [`only ${bytesUp} bytes of ${bytes} went over the link`] : []),
  ]
}

function checkNotSent({ files }: WrittenSet, { bytesUp }: LinkAccount, { requests }: IndexAccount): readonly string[] {
  const uploads = requests['upload'] ?? 0
  const most = MOST_OF_A_RUN + MOST_OF_A_FILE * files.length
  return [
    ...(uploads === 0 ? [] : [`${uploads} files were sent that the index has`]),
    ...(bytesUp > most ? [`${bytesUp} bytes went over the link, where no file had to`] : []),
  ]
}
