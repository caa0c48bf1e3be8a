import { discoverDistributions } from '../../../src/distributions/discover-distributions.ts'
import { readDistributions } from '../../../src/distributions/read-distributions.ts'
import { PYPI } from '../../../src/package-index/known-indexes.ts'
import { type CheckFacts, checkDistributions } from '../../../src/rules/check-distributions.ts'
import type { Finding } from '../../../src/rules/finding.ts'
import type { BuiltDistribution } from '../../support/archives/distribution-contents.ts'
import { createMemoryFiles } from '../../support/memory-files.ts'

/** What lies in `dist`, and what else is known; PyPI is the index, which has nothing yet, unless told otherwise. */
export interface Scenario {
  readonly files: readonly BuiltDistribution[]
  readonly facts?: Partial<Omit<CheckFacts, 'candidates' | 'discovery'>>
  /** Bytes of files by name, where they are to be taken for larger than they are. */
  readonly sizes?: Readonly<Record<string, number>>
}

/** A rule as two stories: one in which it speaks, and one that comes as near to it as can be. */
export interface ConformanceCase {
  readonly rule: string
  /** Tells cases of one rule apart. */
  readonly about?: string
  readonly breaks: Scenario
  readonly nearly: Scenario
  /** `refuse`, unless told. */
  readonly severity?: Finding['severity']
  /** When what nearly breaks this rule breaks others, their ids. */
  readonly nearlyBreaks?: readonly string[]
}

/** Everything that a run would find in the files. */
export async function findAll({ files, facts, sizes = {} }: Scenario): Promise<readonly Finding[]> {
  const memory = createMemoryFiles(
    Object.fromEntries(files.map(({ filename, bytes }) => [`/workspace/dist/${filename}`, bytes])),
  )
  const request = { packagesDirectory: '/workspace/dist', filePatterns: [], workspace: '/workspace' }
  const discovery = await discoverDistributions(request, memory)
  const read = await readDistributions(discovery.files, { md5: false, blake2b256: false }, memory)
  const candidates = read.map(candidate => ({ ...candidate, size: sizes[candidate.filename] ?? candidate.size }))
  return checkDistributions({
    discovery,
    candidates,
    listings: new Map(),
    index: PYPI,
    now: new Date('2026-11-01T00:00:00Z'),
    renderings: new Map(),
    ignoredRules: new Set(),
    verifyMetadata: true,
    ...facts,
  })
}
