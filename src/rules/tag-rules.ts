import type { RuleDescription } from './rule.ts'

/** Rules on the tag that started the run, which checkTag() applies. */
export const TAG_RULES: readonly RuleDescription[] = [
  {
    id: 'tag-version-mismatch',
    group: 'run',
    severity: 'refuse',
    holdsFor: 'specification',
    description:
      'A tag of the form `[PROJECT(-|@|/)][v]VERSION` must name a version that is published. The commonest cause is a version that was not ' +
      'changed before the tag was made.',
    remedy:
      'Build from the version that the tag names, or tag the right commit. `check-tag: false` leaves the check out.',
  },
  {
    id: 'tag-missing',
    group: 'run',
    severity: 'refuse',
    holdsFor: 'specification',
    description: 'With `check-tag: true`, only a run that a tag or a GitHub release started may publish.',
    remedy: 'Run the workflow on a tag, or write `check-tag: auto`.',
  },
]
