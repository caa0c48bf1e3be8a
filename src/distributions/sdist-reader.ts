import { constants, createGunzip, createInflateRaw } from 'node:zlib'
import { extract } from 'tar-stream'
import { MAXIMUM_UNPACKED_BYTES, UNPACKS_TOO_LARGE } from './archive-limits.ts'
import { type ArchiveReading, failedReading } from './archive-reading.ts'
import type { Defect } from './defect.ts'
import { describeEnding } from './describe-ending.ts'
import { gzipHeaderLength } from './gzip-header-length.ts'
import { describeGzipError, describeOtherContent, describeTarError, describeTrailing } from './sdist-defects.ts'
import { SdistMembers } from './sdist-members.ts'
import type { TarHeader } from './tar-header.ts'
import { UnpackedTail } from './unpacked-tail.ts'

/**
 * Pieces of the unpacked archive. Of large ones, 64 MiB and more lie about before the engine collects its garbage; of these,
 * a third. A GiB takes a second more of CPU for it.
 */
const UNPACKED_CHUNK_BYTES = 16 * 1024
const BLOCK = 512
/** Where in a member's header the character stands that tells its type. */
const TYPE_FLAG_AT = 156

/** Headers from before POSIX are in order. The option is documented, and missing in the library's types. */
const TAR_OPTIONS: Parameters<typeof extract>[0] & { allowUnknownFormat: boolean } = { allowUnknownFormat: true }

/** Takes in the bytes of an sdist, in order, and tells what was in them. */
export interface SdistReader {
  /** Fulfilled when the chunk's memory may be used again. Never rejected: what is wrong is told at the end. */
  take(chunk: Uint8Array): Promise<void>
  finish(): Promise<ArchiveReading>
  /** What was wrong with the compression, as opposed to what is compressed. */
  readonly gzipDefect: Defect | undefined
}

/**
 * Reads PKG-INFO out of a `.tar.gz` while its bytes go by. Everything is unpacked, though only one member is kept: an
 * archive that was cut off shows at its end.
 * @param gzipDefect what a first reader found: this one then only wants the tar archive to be whole, as Python does,
 *   which reads no further than to the archive's end, and so misses what is wrong behind it
 */
export function createSdistReader(gzipDefect?: Defect): SdistReader {
  const options = { chunkSize: UNPACKED_CHUNK_BYTES, finishFlush: constants.Z_SYNC_FLUSH }
  const gunzip =
    gzipDefect === undefined ? createGunzip({ ...options, finishFlush: constants.Z_FINISH }) : createInflateRaw(options)
  const tar = extract(TAR_OPTIONS)
  const members = new SdistMembers()
  const tail = new UnpackedTail()
  const ended = Promise.withResolvers<void>()
  let adding: Promise<unknown> = Promise.resolve()
  let begun = false
  let defect: Defect | undefined
  let foundInGzip: Defect | undefined

  function stop(): void {
    gunzip.destroy()
    tar.destroy()
    ended.resolve()
  }

  function fail(reason: Defect): void {
    defect ??= reason
    stop()
  }

  function failToUnpack(error: NodeJS.ErrnoException): void {
    foundInGzip ??= describeGzipError(error)
    fail(foundInGzip)
  }

  function failToRead(error: unknown): void {
    const ending = describeEnding(error, members, tail)
    if (ending === 'none') {
      fail(describeTarError(error))
      return
    }
    if (ending === 'odd') members.faults.add([describeTrailing('something that is none')])
    stop()
  }

  gunzip.on('error', failToUnpack)
  gunzip.on('data', (chunk: Uint8Array) => {
    tail.add(chunk)
    if (tail.length > MAXIMUM_UNPACKED_BYTES) fail(UNPACKS_TOO_LARGE)
  })
  tar.on('error', failToRead)
  tar.on('finish', ended.resolve)
  tar.on('entry', (header: TarHeader, content, next) => {
    // A block of zeros ends the archive. The library goes on to one that was put behind it.
    if (tail.isZero(members.end, BLOCK)) {
      members.faults.add([describeTrailing('an end, and then another archive')])
      stop()
      return
    }
    // For a size that is no number the library has `null`, and would wait for ever.
    if (typeof header.size !== 'number') {
      failToRead(new Error('Invalid tar header: the size of a member is no number.'))
      return
    }
    content.on('error', error => fail(describeTarError(error)))
    const typeFlag = header.type === null ? tail.byteAt((header.byteOffset ?? 0) - BLOCK + TYPE_FLAG_AT) : undefined
    const known = typeFlag === undefined ? header : { ...header, typeFlag: String.fromCharCode(typeFlag) }
    adding = members.add(known, content).then(
      reason => reason && fail(reason),
      error => fail(describeTarError(error)),
    )
    // A directory has no content, whatever size it is said to have: the library would wait for that for ever.
    if (header.type === 'directory') adding.then(() => next())
    else content.on('end', next)
  })
  gunzip.pipe(tar)

  return {
    get gzipDefect() {
      return foundInGzip
    },
    async take(chunk) {
      if (!begun && !isGzip(chunk)) fail(describeOtherContent(chunk))
      const start = begun || gzipDefect === undefined ? 0 : gzipHeaderLength(chunk)
      begun = true
      if (defect !== undefined) return
      // Behind the end of the gzip stream nothing is unpacked any more, and no write is answered.
      await Promise.race([
        new Promise<void>(resolve => gunzip.write(chunk.subarray(start), () => resolve())),
        ended.promise,
      ])
    },
    async finish() {
      if (!begun) fail(describeOtherContent(new Uint8Array()))
      gunzip.end()
      await ended.promise
      // The archive's end can be known before its last member has been taken in.
      await adding
      if (defect !== undefined) return failedReading(defect)
      if (gzipDefect !== undefined) {
        // A block of zeros is the end of a tar archive; without it, members may be missing.
        if (tail.length < members.end + BLOCK) return failedReading(gzipDefect)
        members.faults.add([gzipDefect])
      }
      return members.finish()
    },
  }
}

function isGzip(beginning: Uint8Array): boolean {
  return beginning[0] === 0x1f && beginning[1] === 0x8b
}
