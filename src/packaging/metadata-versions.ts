import { type CoreMetadata, fieldValue } from './core-metadata.ts'

/** The versions of core metadata that PyPI accepts, oldest first. There never was a 1.3, and 2.0 was withdrawn. */
const METADATA_VERSIONS: readonly string[] = ['1.0', '1.1', '1.2', '2.1', '2.2', '2.3', '2.4', '2.5']

export function isSupportedMetadata(version: string): boolean {
  return METADATA_VERSIONS.includes(version)
}

/** Whether a version comes before another; of two, of which one is none, neither does. */
export function isOlderMetadata(version: string, than: string): boolean {
  return compareNumbers(version, than) < 0
}

/** Whether a version comes after all that we know. */
export function isNewerMetadata(version: string): boolean {
  return compareNumbers(version, METADATA_VERSIONS.at(-1) ?? '') > 0
}

/**
 * Whether core metadata is of a version that has License-File: 2.4 or a later one (PEP 639). Build tools wrote the field
 * years before; in such a file it is not sent, as PyPI refuses it there, and nothing is asked of it. Pure.
 */
export function knowsLicenseFiles(metadata: CoreMetadata): boolean {
  const version = fieldValue(metadata, 'Metadata-Version') ?? ''
  return NUMBERS.test(version) && !isOlderMetadata(version, '2.4')
}

const NUMBERS = /^([0-9]{1,4})\.([0-9]{1,4})$/

function compareNumbers(a: string, b: string): number {
  const [ours, theirs] = [a, b].map(text => NUMBERS.exec(text))
  if (!ours || !theirs) return 0
  return Number(ours[1]) - Number(theirs[1]) || Number(ours[2]) - Number(theirs[2])
}
