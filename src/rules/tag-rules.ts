import type { Distribution } from '../distributions/distribution.ts'
import { quoteValue } from '../errors/quote-value.ts'
import { judgeTag, type TagFacts } from './judge-tag.ts'
import type { Rule } from './rule.ts'

const tagVersionMismatch: Rule<TagFacts> = {
  id: 'tag-version-mismatch',
  group: 'run',
  severity: 'refuse',
  holdsFor: 'specification',
  description:
    'A tag of the form `[PROJECT(-|@|/)][v]VERSION` must name a version that is published. The commonest cause is a version that was not ' +
    'changed before the tag was made.',
  remedy:
    'Build the distributions from the version that the tag names, or tag the commit with the version that they have. ' +
    'To publish without this check, write `check-tag: false`.',
  check(facts) {
    const verdict = judgeTag(facts)
    if (verdict.kind !== 'mismatch') return []
    const { tag, says } = verdict
    return [`The tag ${quoteValue(tag)} ${says}, but the distributions are of ${listReleases(facts.distributions)}.`]
  },
}

const tagMissing: Rule<TagFacts> = {
  id: 'tag-missing',
  group: 'run',
  severity: 'refuse',
  holdsFor: 'specification',
  description: 'With `check-tag: true`, only a run that a tag or a GitHub release started may publish.',
  remedy: 'Run the workflow on a tag, or write `check-tag: auto` to compare only where there is one.',
  check(facts) {
    if (judgeTag(facts).kind !== 'missing') return []
    const releases = listReleases(facts.distributions)
    return [`The run was not started by a tag or a GitHub release, and \`check-tag: true\` wants one for ${releases}.`]
  },
}

/** Every rule on the tag that started the run. */
export const TAG_RULES: readonly Rule<TagFacts>[] = [tagVersionMismatch, tagMissing]

/** A notice where the tag is about something else, as a sentence. Pure. */
export function describeUncomparedTag(facts: TagFacts): readonly string[] {
  const verdict = judgeTag(facts)
  if (verdict.kind !== 'uncompared') return []
  const { tag, says } = verdict
  return [`The tag ${quoteValue(tag)} ${says}, and was not compared with ${listReleases(facts.distributions)}.`]
}

const MOST_RELEASES_LISTED = 5

function listReleases(distributions: readonly Distribution[]): string {
  const releases = [...new Set(distributions.map(({ project, version }) => `${project} ${version.text}`))].sort()
  const more = releases.length - MOST_RELEASES_LISTED
  return releases.slice(0, MOST_RELEASES_LISTED).join(', ') + (more > 0 ? ` and ${more} more` : '')
}
