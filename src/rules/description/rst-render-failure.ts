import type { Distribution } from '../../distributions/distribution.ts'
import { formatPrintableLine } from '../../errors/printable-text.ts'
import { chooseMarkup } from '../../rendering/choose-markup.ts'
import type { FailedRendering } from '../../rendering/rendering.ts'
import type { DetailedViolation, Rule } from '../rule.ts'
import type { RunFacts } from '../run-facts.ts'
import { adviseOnMarkup } from './advise-on-markup.ts'
import { failedToRender } from './failed-to-render.ts'

/** PyPI renders reStructuredText with docutils, and its warnings are errors there (readme_renderer 45). */
export const rstRenderFailure: Rule<RunFacts> = {
  id: 'rst-render-failure',
  group: 'description',
  severity: 'refuse',
  holdsFor: 'pypi',
  description:
    'A description in reStructuredText, or without `Description-Content-Type`, must render without a single warning of docutils: PyPI ' +
    'stops at the first. What Sphinx adds to reStructuredText is unknown there, and neither files nor raw HTML may be inserted. ' +
    "The check runs PyPI's version of docutils with PyPI's settings, by the runner's `python3` (3.10 or later); where there is " +
    'none, a notice says that the index will judge.',
  remedy:
    'Correct the README at that line and build again. `twine check --strict dist/*` shows the same on your machine.',
  check: ({ distributions, renderings }) =>
    distributions.flatMap(distribution => {
      if (chooseMarkup(distribution) !== 'restructuredtext') return []
      const rendering = renderings.get(distribution.metadata.description ?? '')
      return rendering?.outcome === 'failed' ? [describeFailure(distribution, rendering)] : []
    }),
}

/** What docutils adds for those who look into its document tree. */
const FOR_PROGRAMS = /\s*See "backrefs" attribute for IDs\./

function describeFailure(distribution: Distribution, { message, line, source }: FailedRendering): DetailedViolation {
  const where = line === undefined ? 'The description' : `Line ${line} of the description`
  const reads =
    source === undefined || source.trim() === '' ? '' : ` The line reads: ${formatPrintableLine(source, 120)}`
  const remedy = adviseOnMarkup(distribution, message)
  return {
    sentence: `${where} cannot be rendered: ${formatPrintableLine(message.replace(FOR_PROGRAMS, ''), 300)}${reads}`,
    filename: distribution.filename,
    indexSays: failedToRender(distribution),
    ...(remedy !== undefined && { remedy }),
  }
}
