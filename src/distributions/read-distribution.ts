import type { Files, OpenFile } from '../world/files.ts'
import type { ArchiveReading } from './archive-reading.ts'
import { type DigestComputation, type DigestRequest, startDigests } from './compute-digests.ts'
import type { Defect } from './defect.ts'
import type { Distribution, DistributionFile, UnreadableDistribution } from './distribution.ts'
import { holdSmallFile } from './hold-small-file.ts'
import { interpretReading, type Reading } from './interpret-reading.ts'
import { readChunks } from './read-chunks.ts'
import { readWheel } from './read-wheel.ts'
import { createSdistReader, type SdistReader } from './sdist-reader.ts'
import { SPARE_NONE, type Sparing } from './sparing.ts'
import { ByteWindow } from './zip/byte-window.ts'
import { FilePass } from './zip/file-pass.ts'
import { findDirectory } from './zip/find-directory.ts'
import { POLYGLOT } from './zip-defects.ts'

/**
 * Reads one distribution: digests and what is in it, in one pass over the bytes. Memory does not grow with the file.
 * What is broken in the file is a value, not an error: every defect by the rule that an index refuses it by.
 */
export async function readDistribution(
  file: DistributionFile,
  digests: DigestRequest,
  files: Files,
  sparing: Sparing = SPARE_NONE,
): Promise<Distribution | UnreadableDistribution> {
  const isLookedThrough = !sparing.maySpare(file.filename)
  const read = await readOnce(file, digests, files, isLookedThrough)
  return isLookedThrough || sparing.spares(read) ? read : await readOnce(file, digests, files, true)
}

async function readOnce(
  file: DistributionFile,
  digests: DigestRequest,
  files: Files,
  isLookedThrough: boolean,
): Promise<Distribution | UnreadableDistribution> {
  let size: number
  let reading: Reading
  try {
    const open = await files.open(file.path)
    size = open.size
    try {
      const held = await holdSmallFile(open)
      const computation = await startDigests(digests)
      const archive = file.filename.endsWith('.whl')
        ? await passWheel(held, file.filename, computation, isLookedThrough)
        : await passSdist(held, computation)
      reading = { archive, digests: computation.finish() }
    } finally {
      await open.close()
    }
  } catch (error) {
    return { ...file, kind: 'unreadable', defects: [describeFileError(error)] }
  }
  return interpretReading({ ...file, size }, reading)
}

async function passWheel(
  file: OpenFile,
  filename: string,
  digests: DigestComputation,
  isLookedThrough: boolean,
): Promise<ArchiveReading> {
  const pass = new FilePass(file, chunk => digests.update(chunk))
  try {
    const archive = await readWheel(file, filename, pass, isLookedThrough)
    await pass.finish()
    return archive
  } finally {
    await pass.close()
  }
}

async function passSdist(file: OpenFile, digests: DigestComputation): Promise<ArchiveReading> {
  const sdist = createSdistReader()
  for await (const chunk of readChunks(file)) {
    // Unpacking goes on in another thread while the digests are computed in this one.
    const taken = sdist.take(chunk)
    digests.update(chunk)
    await taken
  }
  return await finishSdist(sdist, file)
}

/** Where only the compression is damaged, the tar archive in it may be whole: that takes a second look. */
async function finishSdist(reader: SdistReader, open: OpenFile): Promise<ArchiveReading> {
  const first = await reader.finish()
  const reading = reader.gzipDefect === undefined ? first : await readAgain(open, first, reader.gzipDefect)
  if (reading.kind !== 'sdist' || 'rule' in (await findDirectory(new ByteWindow(open)))) return reading
  return { ...reading, contents: { faults: [...reading.contents.faults, POLYGLOT] } }
}

async function readAgain(open: OpenFile, first: ArchiveReading, gzipDefect: Defect): Promise<ArchiveReading> {
  const reader = createSdistReader(gzipDefect)
  for await (const chunk of readChunks(open)) await reader.take(chunk)
  const second = await reader.finish()
  return second.kind === 'failed' ? first : second
}

function describeFileError(error: unknown): Defect {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
    return { rule: 'file-vanished', detail: 'The file was there when the run began, and is gone.' }
  }
  const why = error instanceof Error ? error.message : String(error)
  return { rule: 'file-unreadable', detail: `The file cannot be read: ${why}` }
}
