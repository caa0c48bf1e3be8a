import { formatPrintableLine } from '../errors/printable-text.ts'
import { quoteMember } from './contents/quote-member.ts'
import type { Defect } from './defect.ts'
import { describeContent, isOtherTar } from './describe-content.ts'

/** @param beginning of a file that is not compressed by gzip */
export function describeOtherContent(beginning: Uint8Array): Defect {
  const content = describeContent(beginning) ?? 'something else'
  return {
    rule: isOtherTar(beginning) ? 'tar-not-gzip' : 'not-a-tar',
    detail: `An sdist is a tar archive compressed by gzip, and this file is ${content}.`,
  }
}

/** @param error of who unpacks the gzip stream */
export function describeGzipError(error: NodeJS.ErrnoException): Defect {
  const cut = error.code === 'Z_BUF_ERROR'
  const what = cut ? 'The archive is cut off: its gzip stream has no end' : 'The gzip stream of the archive is damaged'
  return { rule: 'tar-not-gzip', detail: `${what} (${formatPrintableLine(error.message, 200)}).` }
}

/** @param what stands behind the last member, in words */
export function describeTrailing(what: string): Defect {
  const detail = `Behind its last member the tar archive has ${what}: Python stops there.`
  return { rule: 'tar-trailing-data', detail }
}

/** @param name of a member that should be the PKG-INFO */
export function describeNoFile(name: string): Defect {
  const detail = `${quoteMember(name)} is a link or a directory, not a file.`
  return { rule: 'sdist-pkg-info-missing', detail }
}

/** @param error of who reads the tar archive in it */
export function describeTarError(error: unknown): Defect {
  const why = error instanceof Error ? error.message : String(error)
  return {
    rule: 'not-a-tar',
    detail: `What is compressed in the file is not a whole tar archive (${formatPrintableLine(why, 200)}).`,
  }
}
