import { describe, expect, test } from '@jest/globals'
import { burnLeftoverTokens, writeTokensInUse } from '../../src/credentials/leftover-tokens.ts'
import { sealTokens, unsealTokens } from '../../src/credentials/sealed-tokens.ts'
import { type Http, TransportError } from '../../src/world/http.ts'
import { Secret } from '../../src/world/secret.ts'
import { createCertificateAuthority } from '../support/certificates.ts'
import { createMemoryWorld, MemoryRunner, type MemoryWorldOptions } from '../support/memory-world.ts'
import { PYPI, scriptedHttp } from '../support/trusted-publishing.ts'

const REQUEST_TOKEN = 'request-token-of-the-job'
const ENVIRONMENT = { ACTIONS_ID_TOKEN_REQUEST_TOKEN: REQUEST_TOKEN }
const token = (text: string) => ({ secret: new Secret(text) })

/** The post step of a main step that left its tokens like this. */
function afterwards(main: MemoryRunner, environment: Readonly<Record<string, string>> = ENVIRONMENT): MemoryRunner {
  const state = [...main.state].map(([name, value]) => [`STATE_${name}`, value])
  return new MemoryRunner({ ...environment, ...Object.fromEntries(state) })
}

/** Runs the post step, and tells in which world. */
async function burn(runner: MemoryRunner, http: Http, options: MemoryWorldOptions = {}) {
  const world = createMemoryWorld(options)
  await burnLeftoverTokens({ ...world, runner, http })
  return world
}

describe('burnLeftoverTokens()', () => {
  test('burns what a main step left that was killed', async () => {
    const main = new MemoryRunner(ENVIRONMENT)
    writeTokensInUse([token('pypi-canary-1'), token('pypi-canary-2')], PYPI, main)
    const post = afterwards(main)
    const http = scriptedHttp({ status: 202 }, { status: 202 })
    await burn(post, http)
    expect(http.requests.map(({ url, body }) => [url.href, body])).toEqual([
      ['https://upload.pypi.org/_/oidc/burn-token', '{"token":"pypi-canary-1"}'],
      ['https://upload.pypi.org/_/oidc/burn-token', '{"token":"pypi-canary-2"}'],
    ])
    expect(post.masks).toEqual(['pypi-canary-1', 'pypi-canary-2'])
    expect(post.lines).toEqual(['Burnt the upload token that the step had left.'])
  })

  test('knows the index by TWINE_CERT, and shows it TWINE_CLIENT_CERT, as the main step did', async () => {
    const authority = createCertificateAuthority()
    const { cert, key } = authority.issue('client.example')
    const files = { '/workspace/ca.pem': authority.certificate, '/workspace/own.pem': `${cert}${key}` }
    const environment = { ...ENVIRONMENT, TWINE_CERT: 'ca.pem', TWINE_CLIENT_CERT: 'own.pem' }
    const main = new MemoryRunner(environment)
    writeTokensInUse([token('pypi-canary')], PYPI, main)
    const { trusted, identities } = await burn(afterwards(main, environment), scriptedHttp({ status: 202 }), { files })
    expect(trusted).toEqual([authority.certificate])
    expect([...identities.keys()]).toEqual(['https://upload.pypi.org'])
    // What is gone by now is not missed aloud.
    const http = scriptedHttp({ status: 202 })
    await burn(afterwards(main, environment), http)
    expect(http.requests).toHaveLength(1)
  })

  test('does nothing after a main step that burnt its tokens, or that minted none', async () => {
    const main = new MemoryRunner(ENVIRONMENT)
    await burn(afterwards(main), scriptedHttp())
    writeTokensInUse([token('pypi-canary')], PYPI, main)
    writeTokensInUse([], PYPI, main)
    expect([...main.state.values()]).toEqual([''])
    await burn(afterwards(main), scriptedHttp())
  })

  test('leaves a state alone that is not of this job', async () => {
    const main = new MemoryRunner(ENVIRONMENT)
    writeTokensInUse([token('pypi-canary')], PYPI, main)
    const post = afterwards(main, { ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'of another job' })
    await burn(post, scriptedHttp())
    await burn(afterwards(main, {}), scriptedHttp())
    expect(post.lines).toEqual([])
  })

  test('says nothing when the index does not burn, or does not answer', async () => {
    const main = new MemoryRunner(ENVIRONMENT)
    writeTokensInUse([token('pypi-canary')], PYPI, main)
    const post = afterwards(main)
    await burn(post, scriptedHttp({ status: 404 }))
    await burn(post, scriptedHttp(new TransportError('ECONNRESET', 'cut')))
    expect(post.lines).toEqual([])
  })

  test('says nothing when one of several was not burnt', async () => {
    const main = new MemoryRunner(ENVIRONMENT)
    writeTokensInUse([token('pypi-canary-1'), token('pypi-canary-2')], PYPI, main)
    const post = afterwards(main)
    await burn(post, scriptedHttp({ status: 202 }, { status: 404 }))
    expect(post.lines).toEqual([])
  })
})

describe('writeTokensInUse()', () => {
  test('keeps the token in the state file unreadable, as text and as base64, and never the same twice', () => {
    const main = new MemoryRunner(ENVIRONMENT)
    const seen = [1, 2].map(() => {
      writeTokensInUse([token('pypi-canary')], PYPI, main)
      return [...main.state.values()].join()
    })
    for (const text of seen) {
      expect(text).not.toContain('canary')
      expect(Buffer.from(text, 'base64url').toString('latin1')).not.toMatch(/canary|upload\.pypi\.org/)
    }
    expect(seen[0]).not.toBe(seen[1])
  })

  test('writes nothing where the job has no secret to seal it with', () => {
    const main = new MemoryRunner({})
    writeTokensInUse([token('pypi-canary')], PYPI, main)
    expect(main.state.size).toBe(0)
  })
})

test('unsealTokens() opens what sealTokens() sealed, and nothing that was changed on the way', () => {
  const key = new Secret(REQUEST_TOKEN)
  const sealed = sealTokens({ uploadUrl: PYPI.uploadUrl, secrets: [new Secret('pypi-canary')] }, key)
  expect(unsealTokens(sealed, key)?.secrets.map(secret => secret.reveal())).toEqual(['pypi-canary'])
  const bytes = Buffer.from(sealed, 'base64url')
  for (let position = 0; position < bytes.length; position++) {
    const changed = Buffer.from(bytes)
    changed[position] = (changed[position] ?? 0) ^ 1
    expect(unsealTokens(changed.toString('base64url'), key)).toBeUndefined()
  }
  expect(unsealTokens('', key)).toBeUndefined()
  expect(unsealTokens('%%%', key)).toBeUndefined()
})
