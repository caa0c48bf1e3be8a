import type { Distribution } from '../../distributions/distribution.ts'
import { chooseMarkup } from '../../rendering/choose-markup.ts'
import { rendersEmpty } from '../../rendering/renders-empty.ts'
import type { Rule } from '../rule.ts'
import { failedToRender } from './failed-to-render.ts'

/** Of what PyPI renders, something must be left (readme_renderer 45). Everything else is Markdown. */
export const markdownRendersEmpty: Rule<Distribution> = {
  id: 'markdown-renders-empty',
  group: 'description',
  severity: 'refuse',
  holdsFor: 'pypi',
  description:
    'A description in Markdown must have something to render: one of white space, or of definitions of links alone, has not. An HTML ' +
    'comment suffices, and no description at all is fine.',
  remedy: 'Write a sentence into the README, or leave the description out, and build again.',
  check(distribution) {
    if (chooseMarkup(distribution) !== 'markdown' || !rendersEmpty(distribution.metadata.description ?? '')) return []
    return [
      {
        sentence: 'Nothing of the description would be shown: it has no text.',
        indexSays: failedToRender(distribution),
      },
    ]
  },
}
