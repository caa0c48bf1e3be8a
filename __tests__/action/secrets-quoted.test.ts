import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { AWKWARD_PASSWORDS } from '../support/awkward-passwords.ts'
import { type LoopbackGitHub, startLoopbackGitHub } from '../support/loopback-github.ts'
import type { LoopbackIndex } from '../support/loopback-index/loopback-index.ts'
import { startLoopbackIndex } from '../support/loopback-index/start-loopback-index.ts'
import { type PublishingJob, startPublishingJob } from '../support/publishing-job.ts'
import { QUOTED_BY_SERVERS } from '../support/quoted-by-servers.ts'

const TOKEN = 'ghs_0123456789abcdefghij'

/** What the hostile index answers an upload with. */
let answer: { readonly reason?: string; readonly type: string; readonly body: string }
let server: Server
let github: LoopbackGitHub
let loopback: LoopbackIndex
let job: PublishingJob

beforeAll(async () => {
  server = createServer((request, response) => {
    request.resume().on('end', () => {
      if (request.method === 'GET') response.writeHead(404).end()
      else response.writeHead(400, answer.reason ?? 'Bad Request', { 'content-type': answer.type }).end(answer.body)
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  github = await startLoopbackGitHub()
  loopback = await startLoopbackIndex()
  job = await startPublishingJob(loopback)
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await job.end()
  await loopback.close()
  await github.close()
})
afterEach(() => {
  github.comments.length = 0
})

/** Everything that a run leaves behind, but for the commands that mask. */
async function publishWith(password: string): Promise<string> {
  const address = server.address()
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  const repository = { repo: { full_name: 'octo-org/tstools' } }
  const event = await job.event('pull_request', { pull_request: { number: 7, head: repository, base: repository } })
  const run = await job.run({
    inputs: {
      ...{ 'repository-url': `${origin}/legacy/`, 'index-url': `${origin}/simple/`, user: 'alice', password },
      ...{ verbose: 'true', 'report-file': 'report.json', comment: 'true', 'github-token': TOKEN },
    },
    environment: { ...event, GITHUB_API_URL: github.url },
  })
  expect(run.exitCode).toBe(1)
  expect(github.comments).toHaveLength(1)
  const shown = run.stdout.split('\n').filter(line => !line.startsWith('::add-mask::'))
  const report = await readFile(join(job.workspace, 'report.json'), 'utf8')
  const comment = github.comments[0]?.body ?? ''
  for (const text of [shown.join('\n'), run.summary, report, comment]) expect(text).toContain('***')
  return [...shown, run.stderr, run.summary, run.outputFile, run.stateFile, report, comment].join('\n')
}

/** The beginning of a password as it is, and as base64 has it wherever it stands. */
const TELLING = /Canar|Q2FuYX|NhbmFye|DYW5hcn/i

describe('Nothing of a password is left behind', () => {
  test.each(AWKWARD_PASSWORDS)('when a server quotes %j in every way', async password => {
    const quoted = Object.values(QUOTED_BY_SERVERS).map(quote => quote(password))
    answer = { type: 'text/plain', body: quoted.join(' ') }
    expect(await publishWith(password)).not.toMatch(TELLING)
    // Unknown names, so that the whole is shown as it came.
    answer = { type: 'application/json', body: JSON.stringify({ got: quoted, sent: password }) }
    expect(await publishWith(password)).not.toMatch(TELLING)
  })

  test.each(AWKWARD_PASSWORDS)(
    'when %j is quoted where we cut the words off, or in the reason phrase',
    async password => {
      answer = { type: 'text/html', body: `<!doctype html><p>${'x'.repeat(490)}${password}</p>` }
      expect(await publishWith(password)).not.toMatch(TELLING)
      const reason = Buffer.from(`You sent ${password}`).toString('latin1')
      answer = { type: 'text/plain', body: `${'x'.repeat(490)}${password}`, reason }
      expect(await publishWith(password)).not.toMatch(TELLING)
    },
  )
})
