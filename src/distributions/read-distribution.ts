import { parseDistributionFilename } from '../packaging/distribution-filename.ts'
import { parseCoreMetadata } from '../packaging/parse-core-metadata.ts'
import type { Files, OpenFile } from '../world/files.ts'
import type { ArchiveReading } from './archive-reading.ts'
import { checkCoreMetadata } from './check-core-metadata.ts'
import { type DigestRequest, startDigests } from './compute-digests.ts'
import type { Defect, Digests, Distribution, DistributionFile, UnreadableDistribution } from './distribution.ts'
import { readChunks } from './read-chunks.ts'
import { readWheel } from './read-wheel.ts'
import { createSdistReader } from './sdist-reader.ts'

/**
 * Reads one distribution: digests in one pass over the bytes, and its core metadata. Memory does not grow with the
 * file. What is broken in the file is a value, not an error: every defect by the rule that an index refuses it by.
 */
export async function readDistribution(
  file: DistributionFile,
  digests: DigestRequest,
  files: Files,
): Promise<Distribution | UnreadableDistribution> {
  let size: number
  let reading: Reading
  try {
    const open = await files.open(file.path)
    size = open.size
    try {
      reading = await readArchive(open, file.filename, digests)
    } finally {
      await open.close()
    }
  } catch (error) {
    return { ...file, kind: 'unreadable', defects: [describeFileError(error)] }
  }
  return interpretReading({ ...file, size }, reading)
}

interface Reading extends ArchiveReading {
  readonly digests: Digests
}

async function readArchive(open: OpenFile, filename: string, request: DigestRequest): Promise<Reading> {
  const digests = await startDigests(request)
  const sdist = filename.endsWith('.whl') ? undefined : createSdistReader()
  for await (const chunk of readChunks(open)) {
    // Unpacking goes on in another thread while the digests are computed in this one.
    const taken = sdist?.take(chunk)
    digests.update(chunk)
    await taken
  }
  const archive = sdist === undefined ? await readWheel(open, filename) : await sdist.finish()
  return { ...archive, digests: digests.finish() }
}

function interpretReading(file: DistributionFile, reading: Reading): Distribution | UnreadableDistribution {
  const { digests } = reading
  const parsedFilename = parseDistributionFilename(file.filename)
  const metadata = reading.metadata && parseCoreMetadata(reading.metadata)
  const checked = metadata && checkCoreMetadata(metadata)
  const [first, ...others] = [
    ...(parsedFilename.kind === 'invalid' ? [{ rule: parsedFilename.rule, detail: parsedFilename.reason }] : []),
    ...reading.defects,
    ...(checked?.defects ?? []),
  ]
  if (first !== undefined) return { ...file, kind: 'unreadable', digests, defects: [first, ...others] }
  const { project, version } = checked ?? {}
  if (parsedFilename.kind === 'invalid' || metadata === undefined || project === undefined || version === undefined) {
    throw new Error(`the reading of ${file.filename} has neither what a distribution needs nor a defect`)
  }
  const read = { ...file, project, version, metadata, digests }
  return parsedFilename.kind === 'wheel'
    ? { ...read, kind: 'wheel', parsedFilename }
    : { ...read, kind: 'sdist', parsedFilename }
}

function describeFileError(error: unknown): Defect {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
    return { rule: 'file-vanished', detail: 'The file was there when the run began, and is gone.' }
  }
  const why = error instanceof Error ? error.message : String(error)
  return { rule: 'file-unreadable', detail: `The file cannot be read: ${why}` }
}
