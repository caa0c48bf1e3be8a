import { describe, expect, test } from '@jest/globals'
import { writeComment } from '../../src/report/write-comment.ts'
import type { PullRequestComments, PullRequestTarget } from '../../src/world/pull-request-comments.ts'
import { MemoryRunner } from '../support/memory-world.ts'
import { anUnreadResult, aReport, aResult } from '../support/some-reports.ts'

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

  test('leaves comments alone where the run got to no file: it would be nobody’s', async () => {
    const runner = new MemoryRunner({})
    const fail = () => Promise.reject(new Error('must not be called'))
    await writeComment(aReport([], { pullRequest: TARGET }), { runner, pullRequestComments: { writeComment: fail } })
    expect(runner.annotations).toEqual([])
    expect(runner.lines).toEqual([expect.stringContaining('was left as it is')])
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
