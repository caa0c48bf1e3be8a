import { formatVersionParts, LONGEST_VERSION, parseVersionParts } from './version-parts.ts'

/** A version by the version specifiers specification (PEP 440). Its other parts nobody asks for one by one. */
export interface Version {
  /** Normalised: what `str(packaging.version.Version(…))` gives. */
  readonly text: string
  /** What follows the `+`, normalised. */
  readonly local?: string
}

/**
 * The version that a text names in any spelling that PEP 440 allows, or `undefined`. At most 1000 characters are one, as
 * they are written and in their normal form, which can be longer.
 */
export function parseVersion(text: string): Version | undefined {
  const parts = parseVersionParts(text)
  if (parts === undefined) return undefined
  const normalized = formatVersionParts(parts)
  if (normalized.length > LONGEST_VERSION) return undefined
  return { text: normalized, ...(parts.local && { local: parts.local.join('.') }) }
}

/** The text that equal versions share: normalised, without trailing zeros of the release segment, local part kept. */
export function canonicalVersion({ text }: Version): string {
  const parts = parseVersionParts(text)
  if (parts === undefined) throw new TypeError(`Not a Version made by parseVersion(): ${text}`)
  const lastThatCounts = parts.release.findLastIndex(numeral => numeral !== '0')
  return formatVersionParts({ ...parts, release: parts.release.slice(0, Math.max(lastThatCounts, 0) + 1) })
}
