import { formatPrintableLine } from '../../errors/printable-text.ts'
import type { Rule, Violation } from '../rule.ts'
import type { RunFacts } from '../run-facts.ts'
import { listedInRelease } from './same-release.ts'

export const versionEquivalentRelease: Rule<RunFacts> = {
  id: 'version-equivalent-release',
  group: 'release',
  severity: 'warn',
  holdsFor: 'pypi',
  description:
    'Versions that are equal are one release: a file of 1.0.0 joins the release 1.0 where there is one, and is shown under that version.',
  remedy:
    'Write the version as the release has it, or, if another release was meant, set the next version and build again.',
  check: run =>
    run.distributions.flatMap((distribution): readonly Violation[] => {
      const { filename, version } = distribution
      const spellings = listedInRelease(run, distribution).map(listed => listed.version.text)
      const [other] = spellings
      if (other === undefined || spellings.includes(version.text)) return []
      return [
        {
          filename,
          sentence: `Its version ${version.text} is that of the release ${formatPrintableLine(other, 100)} on the index.`,
        },
      ]
    }),
}
