import { normalizeProjectName } from '../../packaging/project-name.ts'
import type { Rule } from '../rule.ts'
import type { RunFacts } from '../run-facts.ts'

/** What tutorials and templates leave to be replaced, normalised. */
const PLACEHOLDERS =
  /(?:^|-)(?:your-?user-?name|your-?name|your-?(?:package|project)(?:-?name)?|(?:package|project)-name|username-here|change-?me)(?:-|$)/

/** No index refuses such a name, if it is free; but hardly anyone means to have it for ever. */
export const namePlaceholder: Rule<RunFacts> = {
  id: 'name-placeholder',
  group: 'project name',
  severity: 'warn',
  holdsFor: 'specification',
  description:
    'A name such as `example-package-YOUR-USERNAME-HERE` is what a tutorial or template leaves for you to replace. Somebody else has it on ' +
    'PyPI most likely, and then the upload is refused with 403.',
  remedy: 'Write a name of your own as `name` under `[project]` in pyproject.toml, and build again.',
  check: ({ distributions }) =>
    distributions
      .filter(({ project }) => PLACEHOLDERS.test(normalizeProjectName(project)))
      .map(({ filename, project }) => ({
        filename,
        sentence: `The project's name, ${project}, has a placeholder in it.`,
      })),
}
