import type { Version } from '../../src/packaging/version.ts'
import { type PrePhase, parseVersionParts, type VersionParts } from '../../src/packaging/version-parts.ts'

const PHASE_ORDER: Readonly<Record<PrePhase, bigint>> = { a: 1n, b: 2n, rc: 3n }
const BEFORE_EVERY_PHASE = 0n
const AFTER_EVERY_PHASE = 4n

/**
 * Negative, zero or positive as PEP 440 orders `a` before, with or after `b` ("Summary of permitted suffixes and relative
 * ordering"); `1.0` and `1.0.0` are equal.
 */
export function compareVersions(ours: Version, theirs: Version): number {
  const [a, b] = [partsOf(ours), partsOf(theirs)]
  return (
    compareNumbers([BigInt(a.epoch)], [BigInt(b.epoch)]) ||
    compareNumbers(a.release.map(BigInt), b.release.map(BigInt)) ||
    compareNumbers(suffixKey(a), suffixKey(b)) ||
    compareLocals(a.local, b.local)
  )
}

/** From the text, which has every digit. */
function partsOf({ text }: Version): VersionParts {
  const parts = parseVersionParts(text)
  if (parts === undefined) throw new TypeError(`Not a Version made by parseVersion(): ${text}`)
  return parts
}

/** 1.0.dev1 < 1.0a1.dev1 < 1.0a1 < 1.0a1.post1 < 1.0 < 1.0.post1.dev1 < 1.0.post1 as numbers to compare one by one. */
function suffixKey({ pre, post, dev }: VersionParts): readonly bigint[] {
  const isDevAlone = pre === undefined && post === undefined && dev !== undefined
  const withoutPhase = isDevAlone ? BEFORE_EVERY_PHASE : AFTER_EVERY_PHASE
  return [
    pre === undefined ? withoutPhase : PHASE_ORDER[pre.phase],
    BigInt(pre?.numeral ?? 0),
    post === undefined ? 0n : 1n,
    BigInt(post ?? 0),
    dev === undefined ? 1n : 0n,
    BigInt(dev ?? 0),
  ]
}

/** One by one; what is missing counts as 0. */
function compareNumbers(a: readonly bigint[], b: readonly bigint[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const [ours, theirs] = [a[index] ?? 0n, b[index] ?? 0n]
    if (ours !== theirs) return ours < theirs ? -1 : 1
  }
  return 0
}

/** No local part comes first, then segment by segment; of two where one begins with the other, the shorter comes first. */
function compareLocals(a: readonly string[] | undefined, b: readonly string[] | undefined): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined)
  for (const [index, segment] of a.entries()) {
    const other = b[index]
    if (other === undefined) return 1
    if (segment !== other) return compareLocalSegments(segment, other)
  }
  return a.length - b.length
}

/** Of two different segments: words before numbers, words by letter, numbers by size. */
function compareLocalSegments(a: string, b: string): number {
  const [aIsNumber, bIsNumber] = [/^[0-9]+$/.test(a), /^[0-9]+$/.test(b)]
  if (aIsNumber !== bIsNumber) return aIsNumber ? 1 : -1
  if (aIsNumber) return BigInt(a) < BigInt(b) ? -1 : 1
  return a < b ? -1 : 1
}
