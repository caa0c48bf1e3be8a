import type { AwaitedFile } from '../package-index/wait-until-listed.ts'
import type { FileResult } from './file-outcome.ts'

/** The files that the index should list by now: those that it took in this run. Pure. */
export function chooseAwaitedFiles(results: readonly FileResult[]): readonly AwaitedFile[] {
  return results.flatMap(({ filename, outcome, distribution }) => {
    if (outcome !== 'uploaded' || distribution === undefined) return []
    return [{ filename, project: distribution.project, sha256: distribution.digests.sha256 }]
  })
}
