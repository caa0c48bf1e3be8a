import { formatPrintableLine } from '../../errors/printable-text.ts'
import type { Rule, Violation } from '../rule.ts'
import type { RunFacts } from '../run-facts.ts'
import { listedFiles } from './same-release.ts'

export const duplicateContentOtherFilename: Rule<RunFacts> = {
  id: 'duplicate-content-other-filename',
  group: 'release',
  severity: 'refuse',
  holdsFor: 'pypi',
  description: 'The same bytes are on PyPI once, under one name. Of other projects than its own, only PyPI can tell.',
  indexSays: 'File already exists',
  remedy: 'Build each file anew, instead of copying one under another name.',
  check: run =>
    run.distributions.flatMap((distribution, index): readonly Violation[] => {
      const { filename, digests, project } = distribution
      const twin = run.distributions.slice(0, index).find(other => other.digests.sha256 === digests.sha256)
      if (twin !== undefined) return [{ filename, sentence: `It has the same bytes as ${twin.filename}.` }]
      const listed = listedFiles(run, project)
      // The file itself may be there already, whatever else is.
      if (listed.some(file => file.filename === filename)) return []
      const copy = listed.find(file => file.digests['sha256'] === digests.sha256)
      if (copy === undefined) return []
      return [{ filename, sentence: `The index has the same bytes as ${formatPrintableLine(copy.filename, 200)}.` }]
    }),
}
