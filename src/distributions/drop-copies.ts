import { formatPrintableLine } from '../errors/printable-text.ts'
import type { Files } from '../world/files.ts'
import { startDigests } from './compute-digests.ts'
import type { Discovery, RepeatedFilename } from './discovery.ts'
import { readChunks } from './read-chunks.ts'

export interface WithoutCopies {
  /** `repeatedFilenames` has those alone whose files differ, or cannot be read. */
  readonly discovery: Discovery
  /** Of each name that stands for several copies a sentence. */
  readonly notices: readonly string[]
}

/**
 * Takes files of one name and the same bytes for one file, as an index does: the first by path, with the attestations
 * beside it. Reads files of which there are several, and no others. Never throws.
 */
export async function dropCopies(discovery: Discovery, files: Files): Promise<WithoutCopies> {
  const repeatedFilenames: RepeatedFilename[] = []
  const notices: string[] = []
  for (const repeated of discovery.repeatedFilenames) {
    if (await areCopies(repeated.paths, files)) notices.push(describeCopies(repeated))
    else repeatedFilenames.push(repeated)
  }
  return { discovery: { ...discovery, repeatedFilenames }, notices }
}

async function areCopies(paths: readonly string[], files: Files): Promise<boolean> {
  const seen = new Set<string>()
  try {
    for (const path of paths) {
      seen.add(await readDigest(path, files))
      if (seen.size > 1) return false
    }
  } catch {
    // Whoever reads the file for good tells why it cannot be read.
    return false
  }
  return true
}

async function readDigest(path: string, files: Files): Promise<string> {
  const open = await files.open(path)
  try {
    const digests = await startDigests({ md5: false, blake2b256: false })
    for await (const chunk of readChunks(open)) digests.update(chunk)
    return digests.finish().sha256
  } finally {
    await open.close()
  }
}

function describeCopies({ filename, directories }: RepeatedFilename): string {
  const [first = '', ...others] = directories.map(directory => formatPrintableLine(directory, 200))
  const name = formatPrintableLine(filename, 255)
  return `${name} has the same bytes in ${[first, ...others].join(' and ')}: it is published once, from ${first}.`
}
