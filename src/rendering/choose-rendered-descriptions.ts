import type { Distribution, UnreadableDistribution } from '../distributions/distribution.ts'
import type { PackageIndex } from '../package-index/package-index.ts'
import { chooseMarkup } from './choose-markup.ts'

/**
 * The distinct descriptions that docutils has to judge: wheels and sdist of a release mostly share one. None for indexes
 * other than PyPI and TestPyPI, which show descriptions as they like, nor where metadata is not to be verified. Pure.
 */
export function chooseRenderedDescriptions(
  candidates: readonly (Distribution | UnreadableDistribution)[],
  index: PackageIndex,
  verifyMetadata: boolean,
): readonly string[] {
  if (index.kind === 'other' || !verifyMetadata) return []
  const descriptions = candidates
    .filter(candidate => candidate.kind !== 'unreadable')
    .filter(distribution => chooseMarkup(distribution) === 'restructuredtext')
    .map(({ metadata }) => metadata.description ?? '')
  return [...new Set(descriptions)]
}
