import type { Rule, Violation } from '../rule.ts'
import type { RunFacts } from '../run-facts.ts'
import { listedInRelease } from './same-release.ts'

const OPEN_DAYS = 14
const DAY = 24 * 60 * 60 * 1000

export const releaseClosed: Rule<RunFacts> = {
  id: 'release-closed',
  group: 'release',
  severity: 'refuse',
  holdsFor: 'pypi',
  description: `PyPI takes new files of a release for ${OPEN_DAYS} days after it was made; files that are there already may be sent again.`,
  indexSays: 'Uploading new files to releases older than 14 days is not allowed.',
  remedy: 'Make a new release: set the next version, or a post-release such as `1.0.post1`, and build again.',
  check: run =>
    run.distributions.flatMap((distribution): readonly Violation[] => {
      const listed = listedInRelease(run, distribution)
      if (listed.some(({ filename }) => filename === distribution.filename)) return []
      const times = listed.map(({ uploadTime }) => Date.parse(uploadTime ?? '')).filter(time => !Number.isNaN(time))
      const first = Math.min(...times)
      if (times.length === 0 || run.now.getTime() - first <= OPEN_DAYS * DAY) return []
      const { filename, project, version } = distribution
      const day = new Date(first).toISOString().slice(0, 10)
      return [{ filename, sentence: `${project} ${version.text} is on the index since ${day}, and this file is new.` }]
    }),
}
