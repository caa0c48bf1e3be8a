import { type CoreMetadata, fieldValues } from '../packaging/core-metadata.ts'
import { parseDistributionFilename } from '../packaging/distribution-filename.ts'
import { parseCoreMetadata } from '../packaging/parse-core-metadata.ts'
import type { Files, OpenFile } from '../world/files.ts'
import type { ArchiveReading, SdistReading, WheelReading } from './archive-reading.ts'
import { checkCoreMetadata } from './check-core-metadata.ts'
import { type DigestRequest, startDigests } from './compute-digests.ts'
import type { Defect } from './defect.ts'
import type { Digests, Distribution, DistributionFile, UnreadableDistribution } from './distribution.ts'
import { readChunks } from './read-chunks.ts'
import { readWheel } from './read-wheel.ts'
import { createSdistReader, type SdistReader } from './sdist-reader.ts'
import { ByteWindow } from './zip/byte-window.ts'
import { findDirectory } from './zip/find-directory.ts'
import { POLYGLOT } from './zip-defects.ts'

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

interface Reading {
  readonly archive: ArchiveReading
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
  const archive = sdist === undefined ? await readWheel(open, filename) : await finishSdist(sdist, open)
  return { archive, digests: digests.finish() }
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

function interpretReading(
  file: DistributionFile,
  { archive, digests }: Reading,
): Distribution | UnreadableDistribution {
  const parsedFilename = parseDistributionFilename(file.filename)
  const filenameDefects =
    parsedFilename.kind === 'invalid' ? [{ rule: parsedFilename.rule, detail: parsedFilename.reason }] : []
  if (archive.kind === 'failed') return unreadable(file, digests, [...filenameDefects, ...archive.defects])
  const metadata = parseCoreMetadata(archive.metadata)
  const { project, version, defects } = checkCoreMetadata(metadata)
  if (parsedFilename.kind === 'invalid' || project === undefined || version === undefined || defects.length > 0) {
    return unreadable(file, digests, [...filenameDefects, ...defects])
  }
  const missingLicenseFiles = findMissingLicenseFiles(metadata, archive)
  const read = { ...file, project, version, metadata, digests }
  if (parsedFilename.kind === 'wheel' && archive.kind === 'wheel') {
    return { ...read, kind: 'wheel', parsedFilename, contents: { ...archive.contents, missingLicenseFiles } }
  }
  if (parsedFilename.kind === 'sdist' && archive.kind === 'sdist') {
    return { ...read, kind: 'sdist', parsedFilename, contents: { ...archive.contents, missingLicenseFiles } }
  }
  throw new Error(`${file.filename} was read as another kind of distribution than its name tells`)
}

function findMissingLicenseFiles(metadata: CoreMetadata, archive: WheelReading | SdistReading): readonly string[] {
  return fieldValues(metadata, 'License-File')
    .map(path => `${archive.licenseDirectory}/${path}`)
    .filter(path => !archive.hasMember(path))
}

function unreadable(file: DistributionFile, digests: Digests, defects: readonly Defect[]): UnreadableDistribution {
  const [first, ...others] = defects
  if (first === undefined) {
    throw new Error(`the reading of ${file.filename} has neither what a distribution needs nor a defect`)
  }
  return { ...file, kind: 'unreadable', digests, defects: [first, ...others] }
}

function describeFileError(error: unknown): Defect {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
    return { rule: 'file-vanished', detail: 'The file was there when the run began, and is gone.' }
  }
  const why = error instanceof Error ? error.message : String(error)
  return { rule: 'file-unreadable', detail: `The file cannot be read: ${why}` }
}
