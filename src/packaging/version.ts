import { compareVersionParts } from './compare-version-parts.ts'
import {
  formatVersionParts,
  LONGEST_VERSION,
  type PrePhase,
  parseVersionParts,
  type VersionParts,
} from './version-parts.ts'

/** A version by the version specifiers specification (PEP 440). Numbers above 2^53 are rounded; `text` never is. */
export interface Version {
  /** Normalised: what `str(packaging.version.Version(…))` gives. */
  readonly text: string
  readonly epoch: number
  readonly release: readonly number[]
  readonly pre?: { readonly phase: PrePhase; readonly number: number }
  readonly post?: number
  readonly dev?: number
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
  const { epoch, release, pre, post, dev, local } = parts
  return {
    text: normalized,
    epoch: Number(epoch),
    release: release.map(Number),
    ...(pre && { pre: { phase: pre.phase, number: Number(pre.numeral) } }),
    ...(post !== undefined && { post: Number(post) }),
    ...(dev !== undefined && { dev: Number(dev) }),
    ...(local && { local: local.join('.') }),
  }
}

/** Negative, zero or positive as PEP 440 orders `a` before, with or after `b`; `1.0` and `1.0.0` are equal. */
export function compareVersions(a: Version, b: Version): number {
  return compareVersionParts(exactParts(a), exactParts(b))
}

/** The text that equal versions share: normalised, without trailing zeros of the release segment, local part kept. */
export function canonicalVersion(version: Version): string {
  const parts = exactParts(version)
  const lastThatCounts = parts.release.findLastIndex(numeral => numeral !== '0')
  return formatVersionParts({ ...parts, release: parts.release.slice(0, Math.max(lastThatCounts, 0) + 1) })
}

/** From the text, which has every digit. */
function exactParts({ text }: Version): VersionParts {
  const parts = parseVersionParts(text)
  if (parts === undefined) throw new TypeError(`Not a Version made by parseVersion(): ${text}`)
  return parts
}
