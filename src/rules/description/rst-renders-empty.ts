import type { Distribution } from '../../distributions/distribution.ts'
import { chooseMarkup } from '../../rendering/choose-markup.ts'
import type { Renderings } from '../../rendering/rendering.ts'
import type { Rule } from '../rule.ts'
import type { RunFacts } from '../run-facts.ts'
import { failedToRender } from './failed-to-render.ts'

/** Of what PyPI renders, something must be left (readme_renderer 45). */
export const rstRendersEmpty: Rule<RunFacts> = {
  id: 'rst-renders-empty',
  group: 'description',
  severity: 'refuse',
  holdsFor: 'pypi',
  description:
    'A description in reStructuredText must show something: one of white space or comments alone does not, nor does a title without ' +
    'text below it, which docutils takes for the title of the page. No description at all is fine.',
  remedy: 'Write a sentence below the title of the README, or leave the description out, and build again.',
  check: ({ distributions, renderings }) =>
    distributions
      .filter(distribution => chooseMarkup(distribution) === 'restructuredtext' && isEmpty(distribution, renderings))
      .map(distribution => ({
        sentence: 'Nothing of the description would be shown: it is empty, a comment, or a title alone.',
        filename: distribution.filename,
        indexSays: failedToRender(distribution),
      })),
}

function isEmpty({ metadata }: Distribution, renderings: Renderings): boolean {
  const description = metadata.description ?? ''
  // That much is known without docutils.
  return /^[ \t\r\n]*$/.test(description) || renderings.get(description)?.outcome === 'empty'
}
