import { basename } from 'node:path'
import type { FileEntry } from '../world/files.ts'
import { classifyFilename } from './classify-filename.ts'
import type { NearMiss } from './discovery.ts'
import type { DistributionFile } from './distribution.ts'

export interface SortedFiles {
  readonly distributions: readonly DistributionFile[]
  readonly nearMisses: readonly NearMiss[]
  readonly foreignFilenames: readonly string[]
}

/** Sorts files by what their names say, and puts attestations to the distributions beside them. Pure. */
export function sortFiles(entries: readonly FileEntry[]): SortedFiles {
  const distributions: DistributionFile[] = []
  const nearMisses: NearMiss[] = []
  const foreignFilenames: string[] = []
  const attestations = Map.groupBy(entries, entry => attestedPath(entry.path))
  const paths = new Set(entries.map(entry => entry.path))
  for (const { path, size } of entries) {
    const filename = basename(path)
    const verdict = classifyFilename(filename)
    if (verdict.kind === 'distribution') {
      const attestationPaths = (attestations.get(path) ?? []).map(entry => entry.path)
      distributions.push({ path, filename, size, attestationPaths })
    } else if (verdict.kind === 'near-miss') {
      nearMisses.push({ path, filename, rule: verdict.rule, detail: verdict.detail })
    } else if (!paths.has(attestedPath(path) ?? '')) {
      foreignFilenames.push(filename)
    }
  }
  return { distributions, nearMisses, foreignFilenames }
}

/** The distribution that a file of this path attests, if it is there. */
function attestedPath(path: string): string | undefined {
  const verdict = classifyFilename(basename(path))
  return verdict.kind === 'attestation' ? path.slice(0, path.length - basename(path).length) + verdict.of : undefined
}
