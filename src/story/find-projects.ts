import { discoverDistributions } from '../distributions/discover-distributions.ts'
import { namedProjects } from '../distributions/named-projects.ts'
import type { World } from '../world/world.ts'
import type { Known } from './known.ts'

/**
 * The projects of a run that ended before it had results, by the names of its files, for the comment on the pull request
 * that must not go on telling of the run before. Never throws.
 * @returns normalised names; `undefined` where there is no comment, or where the files cannot be learnt
 */
export async function findProjects(
  { inputs, pullRequest }: Known,
  { runner, files }: World,
): Promise<readonly string[] | undefined> {
  if (inputs === undefined || pullRequest === undefined) return undefined
  const { packagesDirectory, filePatterns } = inputs
  try {
    const { workspace } = runner
    return namedProjects((await discoverDistributions({ packagesDirectory, filePatterns, workspace }, files)).files)
  } catch {
    // The report has the error that ended the run; this one would only follow from it.
    return undefined
  }
}
