import type { Distribution } from '../distributions/distribution.ts'
import { canonicalVersion, type Version } from '../packaging/version.ts'
import { parseTag, type TagReading } from './parse-tag.ts'

/** What rules on the tag look at. */
export interface TagFacts {
  /** The tag that started the run, where one did. */
  readonly tag: string | undefined
  /** `auto`: only a tag that names another version refuses; `always`: every other tag, or none, refuses too. */
  readonly mode: 'auto' | 'always' | 'never'
  readonly distributions: readonly Distribution[]
}

/** How the tag and the versions to publish agree. */
export type TagVerdict =
  | { readonly kind: 'nothing-to-say' }
  | { readonly kind: 'missing' }
  /** `says` is what the tag does, behind its name; `uncompared`: it is about something else, and was let pass. */
  | { readonly kind: 'mismatch' | 'uncompared'; readonly tag: string; readonly says: string }

const NOTHING_TO_SAY: TagVerdict = { kind: 'nothing-to-say' }

/** Compares the run's tag, `[PROJECT(-|@|/)][v]VERSION`, with the versions to publish. Pure. */
export function judgeTag({ tag, mode, distributions }: TagFacts): TagVerdict {
  if (mode === 'never' || distributions.length === 0) return NOTHING_TO_SAY
  if (tag === undefined) return mode === 'always' ? { kind: 'missing' } : NOTHING_TO_SAY
  const readings = parseTag(tag)
  if (readings.some(reading => fits(reading, distributions, mode))) return NOTHING_TO_SAY
  const other = readings.find(reading => isAboutThisRun(reading, distributions))
  if (other !== undefined) return { kind: 'mismatch', tag, says: `names version ${other.version.text}` }
  const says = readings.length > 0 ? 'names no project that is published here' : 'names no version'
  return { kind: mode === 'always' ? 'mismatch' : 'uncompared', tag, says }
}

/** A tag without a name speaks of any project of the run; several versions of one may be published at once. */
function fits(reading: TagReading, distributions: readonly Distribution[], mode: 'auto' | 'always'): boolean {
  return distributions.some(
    distribution =>
      (reading.project === undefined || reading.project === distribution.project) &&
      isSameVersion(reading.version, distribution.version, mode),
  )
}

function isAboutThisRun({ project }: TagReading, distributions: readonly Distribution[]): boolean {
  return project === undefined || distributions.some(distribution => distribution.project === project)
}

/**
 * As `==` compares them (PEP 440): a tag without a local part names all builds of the version, `1.0+cpu` too. The other
 * way round, `v1.0+build5` is a tag of semantic versioning, and no release on PyPI can have what follows the plus.
 */
function isSameVersion(named: Version, published: Version, mode: 'auto' | 'always'): boolean {
  const [tag, release] = [canonicalVersion(named), canonicalVersion(published)]
  if (published.local === undefined) return (mode === 'auto' ? withoutLocal(tag) : tag) === release
  return tag === (named.local === undefined ? withoutLocal(release) : release)
}

function withoutLocal(version: string): string {
  return version.replace(/\+.*$/, '')
}
