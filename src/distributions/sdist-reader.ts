import { createGunzip } from 'node:zlib'
import { extract } from 'tar-stream'
import { formatPrintableLine } from '../errors/printable-text.ts'
import { MAXIMUM_UNPACKED_BYTES, UNPACKS_TOO_LARGE } from './archive-limits.ts'
import type { ArchiveReading } from './archive-reading.ts'
import { describeContent, isOtherTar } from './describe-content.ts'
import type { Defect } from './distribution.ts'
import { SdistMembers } from './sdist-members.ts'

const UNPACKED_CHUNK_BYTES = 256 * 1024

/** Headers from before POSIX are in order. The option is documented, and missing in the library's types. */
const TAR_OPTIONS: Parameters<typeof extract>[0] & { allowUnknownFormat: boolean } = { allowUnknownFormat: true }

/** Takes in the bytes of an sdist, in order, and tells what was in them. */
export interface SdistReader {
  /** Fulfilled when the chunk's memory may be used again. Never rejected: what is wrong is told at the end. */
  take(chunk: Uint8Array): Promise<void>
  finish(): Promise<ArchiveReading>
}

/**
 * Reads PKG-INFO out of a `.tar.gz` while its bytes go by. Everything is unpacked, though only one member is kept: an
 * archive that was cut off shows at its end.
 */
export function createSdistReader(): SdistReader {
  const gunzip = createGunzip({ chunkSize: UNPACKED_CHUNK_BYTES })
  const tar = extract(TAR_OPTIONS)
  const members = new SdistMembers()
  const ended = Promise.withResolvers<void>()
  let begun = false
  let defect: Defect | undefined
  let unpackedBytes = 0

  function fail(reason: Defect): void {
    defect ??= reason
    gunzip.destroy()
    tar.destroy()
    ended.resolve()
  }

  gunzip.on('error', error => fail(describeGzipError(error)))
  gunzip.on('data', (chunk: Uint8Array) => {
    unpackedBytes += chunk.length
    if (unpackedBytes > MAXIMUM_UNPACKED_BYTES) fail(UNPACKS_TOO_LARGE)
  })
  tar.on('error', error => fail(describeTarError(error)))
  tar.on('finish', ended.resolve)
  tar.on('entry', (header, content, next) => {
    content.on('error', error => fail(describeTarError(error)))
    content.on('end', next)
    members.add(header, content).then(
      reason => reason && fail(reason),
      error => fail(describeTarError(error)),
    )
  })
  gunzip.pipe(tar)

  return {
    async take(chunk) {
      if (!begun && !isGzip(chunk)) fail(describeOtherContent(chunk))
      begun = true
      if (defect !== undefined) return
      // Behind the end of the gzip stream nothing is unpacked any more, and no write is answered.
      await Promise.race([new Promise<void>(resolve => gunzip.write(chunk, () => resolve())), ended.promise])
    },
    async finish() {
      if (!begun) fail(describeOtherContent(new Uint8Array()))
      gunzip.end()
      await ended.promise
      return defect === undefined ? members.finish() : { defects: [defect] }
    },
  }
}

function isGzip(beginning: Uint8Array): boolean {
  return beginning[0] === 0x1f && beginning[1] === 0x8b
}

function describeOtherContent(beginning: Uint8Array): Defect {
  const content = describeContent(beginning) ?? 'something else'
  return {
    rule: isOtherTar(beginning) ? 'tar-not-gzip' : 'not-a-tar',
    detail: `An sdist is a tar archive compressed by gzip, and this file is ${content}.`,
  }
}

function describeGzipError(error: NodeJS.ErrnoException): Defect {
  const cut = error.code === 'Z_BUF_ERROR'
  const what = cut ? 'The archive is cut off: its gzip stream has no end' : 'The gzip stream of the archive is damaged'
  return { rule: 'tar-not-gzip', detail: `${what} (${formatPrintableLine(error.message, 200)}).` }
}

function describeTarError(error: unknown): Defect {
  const why = error instanceof Error ? error.message : String(error)
  return {
    rule: 'not-a-tar',
    detail: `What is compressed in the file is not a whole tar archive (${formatPrintableLine(why, 200)}).`,
  }
}
