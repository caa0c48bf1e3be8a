import type { Python } from '../world/python.ts'
import { parseRenderings } from './parse-renderings.ts'
import type { Renderings } from './rendering.ts'

export interface RenderedDescriptions {
  readonly renderings: Renderings
  /** What the user should know, as sentences. */
  readonly notices: readonly string[]
}

/** Has docutils judge every description, all in one process; none is started when there is nothing to judge. */
export async function renderDescriptions(
  descriptions: readonly string[],
  python: Python,
): Promise<RenderedDescriptions> {
  if (descriptions.length === 0) return { renderings: new Map(), notices: [] }
  const answer = await python.renderDescriptions(JSON.stringify({ descriptions }))
  if (answer === undefined) return { renderings: new Map(), notices: [NO_PYTHON] }
  const renderings = parseRenderings(answer, descriptions)
  return { renderings, notices: renderings.size < descriptions.length ? [NO_VERDICT] : [] }
}

const NO_PYTHON =
  'Whether the description in reStructuredText can be shown was not checked: PyPI renders it with docutils, for which ' +
  'this runner has no `python3` of version 3.10 or later that would answer in time. PyPI will judge when the first file arrives. ' +
  'A step with actions/setup-python before this one provides a Python.'

const NO_VERDICT =
  'Whether the description in reStructuredText can be shown is not known: docutils, with which PyPI renders it, gave no verdict here. ' +
  'PyPI will judge when the first file arrives.'
