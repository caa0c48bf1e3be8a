import { STANDARD_LIBRARY } from '../data/standard-library.ts'
import type { Rule } from '../rule.ts'
import type { RunFacts } from '../run-facts.ts'

/** Names that exist already stay: only who would create a project is refused. */
export const nameStdlib: Rule<RunFacts> = {
  id: 'name-stdlib',
  group: 'project name',
  severity: 'refuse',
  holdsFor: 'pypi',
  description:
    'A new project is not called like a module of the standard library, in any Python from 2.6 to 3.14: not `test`, `main`, `future` or `xml`.',
  remedy:
    'Choose another `name` under `[project]` in pyproject.toml; what is imported may be called otherwise. Then build again.',
  check: ({ distributions, listings }) =>
    distributions
      .filter(({ project }) => STANDARD_LIBRARY.has(project) && listings.get(project)?.state === 'absent')
      .map(({ filename, project }) => ({
        filename,
        sentence: `The project ${project} does not exist yet, and cannot be created: the standard library has a module of that name.`,
        indexSays: `The name '${project}' isn't allowed (conflict with the Python Standard Library module name).`,
      })),
}
