import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Interception, LoopbackIndex } from '../support/loopback-index/loopback-index.ts'
import { startLoopbackIndex } from '../support/loopback-index/start-loopback-index.ts'
import { type PublishingJob, startPublishingJob } from '../support/publishing-job.ts'

let index: LoopbackIndex
let job: PublishingJob
let onUpload: () => Interception
let onBurn: () => Interception

beforeEach(async () => {
  onUpload = () => 'pass'
  onBurn = () => 'pass'
  index = await startLoopbackIndex({
    intercept({ path }) {
      if (path === '/legacy/') return onUpload()
      return path === '/_/oidc/burn-token' ? onBurn() : 'pass'
    },
  })
  index.store.addProject('tstools', new Date(), 'alice')
  index.accounts.trust('tstools', index.issuer.workflow)
  job = await startPublishingJob(index)
})
afterEach(async () => {
  await job.end()
  await index.close()
})

const paths = () => index.requests.map(({ path }) => path.split('?')[0])

describe('The post step', () => {
  test('burns the token of a main step that was killed, and needs nothing but the state file', async () => {
    let kill = () => {}
    onUpload = () => {
      kill()
      return 'hang'
    }
    const environment = index.issuer.environment()
    const main = await job.run({
      environment,
      onStart: child => {
        kill = () => child.kill('SIGKILL')
      },
    })
    expect(main.exitCode).toBeNull()
    expect(paths()).not.toContain('/_/oidc/burn-token')
    const minted = mintedTokens(main.stdout)
    expect(minted).toHaveLength(1)
    expect(main.stateFile).not.toContain(minted[0]?.slice(5, 40))

    const post = await job.run({ environment, post: main.state })
    expect(post.exitCode).toBe(0)
    expect(paths().at(-1)).toBe('/_/oidc/burn-token')
    expect(index.accounts.findToken(minted[0] ?? '')).toBeUndefined()
    expect(post.log).toContain('Burnt the upload token that the step had left.')
    expect(post.outputs).toEqual({})
    expect(post.summary).toBe('')
  })

  test('burns the token of a main step that published, and then had no answer from the index', async () => {
    onBurn = () => 'reset'
    const environment = index.issuer.environment()
    const main = await job.run({ environment })
    expect(main.outputs['outcome']).toBe('published')
    const [minted = ''] = mintedTokens(main.stdout)
    expect(index.accounts.findToken(minted)).toBeDefined()

    onBurn = () => 'pass'
    const post = await job.run({ environment, post: main.state })
    expect(post.log).toContain('Burnt the upload token that the step had left.')
    expect(index.accounts.findToken(minted)).toBeUndefined()
  })

  test('has nothing left to do after a main step that was cancelled: that burns its token itself', async () => {
    let cancel = () => {}
    onUpload = () => {
      cancel()
      return 'hang'
    }
    const environment = index.issuer.environment()
    const main = await job.run({
      environment,
      onStart: child => {
        cancel = () => child.kill('SIGINT')
      },
    })
    expect(main.exitCode).toBe(1)
    expect(index.accounts.findToken(mintedTokens(main.stdout)[0] ?? '')).toBeUndefined()
    expect(Object.values(main.state)).toEqual([''])
  })

  test('does nothing after a main step that burnt its token, or that was never asked to publish', async () => {
    const environment = index.issuer.environment()
    const main = await job.run({ environment })
    expect(main.outputs['outcome']).toBe('published')
    expect(paths().at(-1)).toBe('/_/oidc/burn-token')
    expect(Object.values(main.state)).toEqual([''])
    const before = index.requests.length
    for (const state of [main.state, {}]) {
      const post = await job.run({ environment, post: state })
      expect({ exitCode: post.exitCode, stdout: post.stdout }).toEqual({ exitCode: 0, stdout: '' })
    }
    expect(index.requests).toHaveLength(before)
  })

  test('stays quiet about a state that is not its own', async () => {
    const post = await job.run({
      environment: index.issuer.environment(),
      post: { sealed_upload_tokens: Buffer.alloc(100, 1).toString('base64url') },
    })
    expect({ exitCode: post.exitCode, stdout: post.stdout, stderr: post.stderr }).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: '',
    })
  })
})

function mintedTokens(stdout: string): readonly string[] {
  return [...stdout.matchAll(/^::add-mask::(pypi-[\w-]+)$/gm)].map(match => match[1] ?? '')
}
