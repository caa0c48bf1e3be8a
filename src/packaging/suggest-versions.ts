import { canonicalVersion, parseVersion, type Version } from './version.ts'
import { formatVersionParts, parseVersionParts, type VersionParts } from './version-parts.ts'

/** Versions that a project does not have yet, each in PEP 440's normal form. */
export interface SuggestedVersions {
  /** The next post-release, where it is not a pre-release or developmental release that has to be replaced. */
  readonly mended?: string
  readonly next: string
  /** A developmental release of the next version: for rehearsals. */
  readonly rehearsal?: string
}

/**
 * Suggests what to call a release whose version has been used up. Pure.
 * @param taken every version that the project has, in any order
 */
export function suggestVersions(version: Version, taken: readonly Version[]): SuggestedVersions {
  const parts = parseVersionParts(version.text)
  if (parts === undefined) throw new TypeError(`Not a Version made by parseVersion(): ${version.text}`)
  const used = new Set([version, ...taken].map(canonicalVersion))
  const free = (first: VersionParts, following: (parts: VersionParts) => VersionParts): VersionParts => {
    let candidate = first
    while (used.has(canonicalText(candidate))) candidate = following(candidate)
    return candidate
  }

  const { epoch, release, pre, dev } = parts
  if (dev !== undefined) {
    const { local: _, ...published } = parts
    return { next: formatVersionParts(free(published, raiseDev)) }
  }
  const next = free(raise({ epoch, release, ...(pre && { pre }) }), raise)
  const rehearsal = formatVersionParts(free({ ...next, dev: '1' }, raiseDev))
  if (pre !== undefined) return { next: formatVersionParts(next), rehearsal }
  const mended = free({ epoch, release, post: increment(parts.post) }, raisePost)
  return { mended: formatVersionParts(mended), next: formatVersionParts(next), rehearsal }
}

/** `1.0rc1` → `1.0rc2`, `0.1` → `0.2`. */
function raise({ epoch, release, pre }: VersionParts): VersionParts {
  if (pre !== undefined) return { epoch, release, pre: { ...pre, numeral: increment(pre.numeral) } }
  return { epoch, release: [...release.slice(0, -1), increment(release.at(-1))] }
}

function raisePost(parts: VersionParts): VersionParts {
  return { ...parts, post: increment(parts.post) }
}

function raiseDev(parts: VersionParts): VersionParts {
  return { ...parts, dev: increment(parts.dev) }
}

/** Numerals are texts of any length: versions made of dates and times pass 2^53. */
function increment(numeral = '0'): string {
  return String(BigInt(numeral) + 1n)
}

function canonicalText(parts: VersionParts): string {
  const version = parseVersion(formatVersionParts(parts))
  // What is too long to be a version is free, and is not offered by any index.
  return version === undefined ? '' : canonicalVersion(version)
}
