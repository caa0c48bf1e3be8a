import type { Distribution } from '../distributions/distribution.ts'
import { quoteValue } from '../errors/quote-value.ts'
import { canonicalVersion, type Version } from '../packaging/version.ts'
import type { Finding } from './finding.ts'
import { parseTag, type TagReading } from './parse-tag.ts'

/** What the tag that started the run says about the version. */
export interface TagCheck {
  readonly findings: readonly Finding[]
  readonly notices: readonly string[]
}

const NOTHING_TO_SAY: TagCheck = { findings: [], notices: [] }

/**
 * Compares the run's tag, `[PROJECT(-|@|/)][v]VERSION`, with the versions to publish. Pure.
 * @param mode `auto`: only a tag that names another version refuses; `always`: every other tag, or none, refuses too
 */
export function checkTag(
  tag: string | undefined,
  distributions: readonly Distribution[],
  mode: 'auto' | 'always' | 'never',
): TagCheck {
  if (mode === 'never' || distributions.length === 0) return NOTHING_TO_SAY
  if (tag === undefined) return mode === 'always' ? refuse(missing(distributions)) : NOTHING_TO_SAY
  const readings = parseTag(tag)
  if (readings.some(reading => fits(reading, distributions))) return NOTHING_TO_SAY
  const other = readings.find(reading => isAboutThisRun(reading, distributions))
  if (other !== undefined) return refuse(mismatch(tag, `names version ${other.version.text}`, distributions))
  const says = readings.length > 0 ? 'names no project that is published here' : 'names no version'
  if (mode === 'always') return refuse(mismatch(tag, says, distributions))
  return {
    findings: [],
    notices: [`The tag ${quoteValue(tag)} ${says}, and was not compared with ${list(distributions)}.`],
  }
}

/** A tag without a name speaks of any project of the run; several versions of one may be published at once. */
function fits(reading: TagReading, distributions: readonly Distribution[]): boolean {
  return distributions.some(
    distribution =>
      (reading.project === undefined || reading.project === distribution.project) &&
      isSameVersion(reading.version, distribution.version),
  )
}

function isAboutThisRun({ project }: TagReading, distributions: readonly Distribution[]): boolean {
  return project === undefined || distributions.some(distribution => distribution.project === project)
}

/** As `==` compares them (PEP 440): a tag without a local part names all builds of the version, `1.0+cpu` too. */
function isSameVersion(named: Version, published: Version): boolean {
  const canonical = canonicalVersion(published)
  return canonicalVersion(named) === (named.local === undefined ? withoutLocal(canonical) : canonical)
}

function withoutLocal(version: string): string {
  return version.replace(/\+.*$/, '')
}

function mismatch(tag: string, says: string, distributions: readonly Distribution[]): Finding {
  return {
    rule: 'tag-version-mismatch',
    severity: 'refuse',
    summary: `The tag ${quoteValue(tag)} ${says}, but the distributions are of ${list(distributions)}.`,
    remedy:
      'Build the distributions from the version that the tag names, or tag the commit with the version that they have. ' +
      'To publish without this check, write `check-tag: false`.',
  }
}

function missing(distributions: readonly Distribution[]): Finding {
  return {
    rule: 'tag-missing',
    severity: 'refuse',
    summary: `The run was not started by a tag or a GitHub release, and \`check-tag: true\` wants one for ${list(distributions)}.`,
    remedy: 'Run the workflow on a tag, or write `check-tag: auto` to compare only where there is one.',
  }
}

function refuse(finding: Finding): TagCheck {
  return { findings: [finding], notices: [] }
}

const MOST_RELEASES_LISTED = 5

function list(distributions: readonly Distribution[]): string {
  const releases = [...new Set(distributions.map(({ project, version }) => `${project} ${version.text}`))].sort()
  const more = releases.length - MOST_RELEASES_LISTED
  return releases.slice(0, MOST_RELEASES_LISTED).join(', ') + (more > 0 ? ` and ${more} more` : '')
}
