import type { Rule, Violation } from '../rule.ts'
import type { RunFacts } from '../run-facts.ts'
import { formatMib, PROJECT_LIMIT } from './sizes.ts'

export const projectTooLarge: Rule<RunFacts> = {
  id: 'project-too-large',
  group: 'size',
  severity: 'refuse',
  holdsFor: 'pypi',
  description:
    'All files of a project on PyPI have at most 10 GiB together, unless PyPI has raised its limit. That is not public: where the project has more already, ' +
    'this is a warning.',
  indexSays: 'Project size too large. Limit for project total size is 10 GB.',
  remedy:
    'Delete releases that nobody needs, such as nightly builds, or ask PyPI for a higher limit, in the settings of the project; where you have one already, ' +
    'add `ignore-rules: project-too-large`.',
  check: ({ distributions, listings }) =>
    [...listings.keys()].flatMap(project => check(project, { distributions, listings })),
}

function check(
  project: string,
  { distributions, listings }: Pick<RunFacts, 'distributions' | 'listings'>,
): readonly Violation[] {
  const listing = listings.get(project)
  const listed = listing?.state === 'listed' ? listing.files : []
  const there = new Set(listed.map(({ filename }) => filename))
  const added = distributions.filter(each => each.project === project && !there.has(each.filename))
  const before = listed.reduce((total, { size = 0 }) => total + size, 0)
  const after = added.reduce((total, { size }) => total + size, before)
  if (added.length === 0 || after <= PROJECT_LIMIT) return []
  const sentence = `${project} has ${formatMib(before)} on the index, and would have ${formatMib(after)}; without a higher limit it may have 10 GiB.`
  return [{ sentence, ...(before > PROJECT_LIMIT && { severity: 'warn' }) }]
}
