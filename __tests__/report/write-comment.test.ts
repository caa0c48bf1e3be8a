import { describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/report/report.ts'
import { writeComment } from '../../src/report/write-comment.ts'
import type { PullRequestComments, PullRequestTarget } from '../../src/world/pull-request-comments.ts'
import { MemoryRunner } from '../support/memory-world.ts'
import { anUnreadResult, aProblem, aReport, aResult } from '../support/some-reports.ts'

/** A run that ended before it knew its index. */
function withoutIndex({ index: _, ...rest }: Report): Report {
  return rest
}

const TARGET: PullRequestTarget = { repository: 'octo-org/tstools', number: 7, isFromFork: false }
const FILES = [aResult('tstools-0.1.tar.gz', 'uploaded')]

async function write(
  answer: PullRequestComments['writeComment'],
  pullRequest: PullRequestTarget = TARGET,
): Promise<MemoryRunner> {
  const runner = new MemoryRunner({ GITHUB_SERVER_URL: 'https://github.com', GITHUB_RUN_ID: '42' })
  await writeComment(aReport(FILES, { pullRequest }), { runner, pullRequestComments: { writeComment: answer } })
  return runner
}

describe('writeComment()', () => {
  test('writes one, with the address of the run', async () => {
    const bodies: string[] = []
    const runner = await write(async (_target, _marker, body) => {
      bodies.push(body)
      return 'written'
    })
    expect(bodies).toEqual([expect.stringContaining('https://github.com/octo-org/tstools/actions/runs/42')])
    expect(runner.lines).toEqual(['The comment on pull request 7 is up to date'])
    expect(runner.annotations).toEqual([])
  })

  test.each([
    ['there is no distribution to tell of', aReport([], { pullRequest: TARGET, projects: [] })],
    ['the distributions could not be listed', aReport([], { pullRequest: TARGET })],
    ['the run ended before it was known which index it is about', withoutIndex(aReport([], { pullRequest: TARGET }))],
  ])('leaves comments alone, which would be nobody’s, where %s', async (why, report) => {
    const runner = new MemoryRunner({})
    const fail = () => Promise.reject(new Error('must not be called'))
    await writeComment(report, { runner, pullRequestComments: { writeComment: fail } })
    expect(runner.annotations).toEqual([])
    expect(runner.lines).toEqual([`The comment on pull request 7 was left as it is: ${why}`])
  })

  test('brings the comment of its projects up to date also where the run ended before it had results', async () => {
    const runner = new MemoryRunner({})
    const written: string[] = []
    const report = aReport([], { pullRequest: TARGET, projects: ['tstools'], problems: [aProblem()] })
    const write = async (_: unknown, marker: string, body: string) => {
      written.push(marker, body)
      return 'written' as const
    }
    await writeComment(report, { runner, pullRequestComments: { writeComment: write } })
    expect(written[0]).toBe('<!-- pypi-publish upload.pypi.org/legacy/ tstools -->')
    expect(written[1]).toContain('Nothing was published to PyPI')
    expect(written[1]).toContain('Something went wrong.')
  })

  test('tells of a file that cannot be read by the project in its name', async () => {
    const runner = new MemoryRunner({})
    const markers: string[] = []
    const report = aReport([anUnreadResult('Tst_Tools-0.1.tar.gz', 'refused')], { pullRequest: TARGET })
    const write = async (_: unknown, marker: string) => {
      markers.push(marker)
      return 'written' as const
    }
    await writeComment(report, { runner, pullRequestComments: { writeComment: write } })
    expect(markers).toEqual(['<!-- pypi-publish upload.pypi.org/legacy/ tst-tools -->'])
  })

  test('warns where the token has no right to write, with the line to add', async () => {
    const { annotations } = await write(async () => 'forbidden')
    expect(annotations).toMatchObject([{ level: 'warning', message: expect.stringContaining('pull-requests: write') }])
  })

  test('says no more than a line of a fork, whose token never has the right', async () => {
    const runner = await write(async () => 'forbidden', { ...TARGET, isFromFork: true })
    expect(runner.annotations).toEqual([])
    expect(runner.lines).toEqual([expect.stringContaining('fork')])
  })

  test('warns of anything else in one harmless line', async () => {
    const { annotations } = await write(() => Promise.reject(new Error('Bad\n::error::gateway')))
    expect(annotations).toMatchObject([
      { message: 'The comment on pull request 7 could not be written: Bad ::error::gateway' },
    ])
  })
})
