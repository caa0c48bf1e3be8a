import { parseSdistFilename } from '../packaging/sdist-filename.ts'
import type { Defect } from './defect.ts'

/** What a file's name says that it is, before anyone has looked inside. */
export type FilenameClass =
  | { readonly kind: 'distribution' }
  /** Of the file whose name is `of`, should it be there. */
  | { readonly kind: 'attestation'; readonly of: string }
  | ({ readonly kind: 'near-miss' } & Defect)
  | { readonly kind: 'foreign' }

/** What build tools once made of source archives, and what people make by hand. */
const OTHER_SOURCE_ARCHIVE = /\.(tgz|tbz2?|txz|tzst|tar|tar\.(bz2|xz|zst|lzma|lz|z))$/i

/**
 * Sorts a file by its base name. Pure.
 * Wheels and sdists by their exact endings, as PyPI's upload API wants them; attestations as PEP 740's tools name them.
 */
export function classifyFilename(filename: string): FilenameClass {
  if (/\.(whl|tar\.gz)$/.test(filename)) return { kind: 'distribution' }
  const attested = /^(?<of>.+\.(?:whl|tar\.gz))\.[^.]+\.attestation$/.exec(filename)?.groups?.['of']
  if (attested !== undefined) return { kind: 'attestation', of: attested }
  return nearMiss(filename) ?? { kind: 'foreign' }
}

function nearMiss(filename: string): FilenameClass | undefined {
  const wrongCase = /\.(whl|tar\.gz)$/i.exec(filename)?.[0]
  if (wrongCase !== undefined) {
    const detail = `The ending \`${wrongCase}\` must be written in lower case, \`${wrongCase.toLowerCase()}\`.`
    return { kind: 'near-miss', rule: 'extension-filetype-mismatch', detail }
  }
  const other = OTHER_SOURCE_ARCHIVE.exec(filename)?.[0]
  if (other !== undefined) {
    const detail = `Indexes take source distributions as \`.tar.gz\` only, not as \`${other}\`.`
    return { kind: 'near-miss', rule: 'extension-unknown', detail }
  }
  if (isZippedSdist(filename)) {
    const detail =
      'It is named like a source distribution, but ends in `.zip`, as old build tools wrote them; indexes take `.tar.gz` only.'
    return { kind: 'near-miss', rule: 'extension-unknown', detail }
  }
  return undefined
}

/** `NAME-VERSION.zip`: any other zip archive is no business of ours. */
function isZippedSdist(filename: string): boolean {
  const stem = /^(?<stem>.+)\.zip$/i.exec(filename)?.groups?.['stem']
  return stem !== undefined && parseSdistFilename(`${stem}.tar.gz`).kind === 'sdist'
}
