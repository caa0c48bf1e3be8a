import type { RunFacts } from '../run-facts.ts'

/**
 * A notice for each project that the index does not have: the first upload makes it, which is a good moment to see that
 * the name is right. Pure.
 */
export function describeFirstPublications({
  distributions,
  listings,
  index,
}: Pick<RunFacts, 'distributions' | 'listings' | 'index'>): readonly string[] {
  const projects = new Set(distributions.map(({ project }) => project))
  return [...projects]
    .filter(project => listings.get(project)?.state === 'absent')
    .map(
      project =>
        `${index.name} has no project \`${project}\` yet: its first upload creates it. A name cannot be changed later.`,
    )
}
