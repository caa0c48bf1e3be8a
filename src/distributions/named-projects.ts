import { parseDistributionFilename } from '../packaging/distribution-filename.ts'
import type { DistributionFile } from './distribution.ts'

/** The projects (normalised names) that file names speak of: known before any file is read. Pure. */
export function namedProjects(files: readonly Pick<DistributionFile, 'filename'>[]): readonly string[] {
  const projects = files.flatMap(({ filename }) => {
    const parsed = parseDistributionFilename(filename)
    return parsed.kind === 'invalid' ? [] : [parsed.project]
  })
  return [...new Set(projects)]
}
