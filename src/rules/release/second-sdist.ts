import { formatPrintableLine } from '../../errors/printable-text.ts'
import type { Rule, Violation } from '../rule.ts'
import type { RunFacts } from '../run-facts.ts'
import { isSameRelease, listedInRelease } from './same-release.ts'

export const secondSdist: Rule<RunFacts> = {
  id: 'second-sdist',
  group: 'release',
  severity: 'refuse',
  holdsFor: 'pypi',
  description: 'A release on PyPI has one sdist. Versions that are equal are one release: 1.0 and 1.0.0.',
  indexSays: 'Only one sdist may be uploaded per release.',
  remedy:
    'Leave all but one out in the `files:` input, or empty `dist` before the build. If the release has an sdist already, set another version and build again.',
  check(run) {
    const sdists = run.distributions.filter(({ kind }) => kind === 'sdist')
    return sdists.flatMap((sdist, index): readonly Violation[] => {
      const before = sdists.slice(0, index).find(other => isSameRelease(sdist, other))
      const listed = listedInRelease(run, sdist).find(({ kind }) => kind === 'sdist')
      const { filename } = sdist
      if (before !== undefined) return [{ filename, sentence: `The run has ${before.filename} of the same release.` }]
      if (listed === undefined || listed.filename === filename) return []
      return [{ filename, sentence: `The release has an sdist already: ${formatPrintableLine(listed.filename, 200)}.` }]
    })
  },
}
