import { inspect } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import { type Mint, mintUploadToken } from '../../src/credentials/mint-upload-token.ts'
import { PublishError } from '../../src/errors/publish-error.ts'
import { TransportError } from '../../src/world/http.ts'
import type { Secret } from '../../src/world/secret.ts'
import { aRetry } from '../support/a-retry.ts'
import {
  type Answer,
  anIdToken,
  aQuietMint,
  GITHUB_CLAIMS,
  json,
  PYPI,
  scriptedHttp,
  scriptedIdentityProvider,
} from '../support/trusted-publishing.ts'

const UPLOAD_TOKEN = 'pypi-canary-upload-token'
const MINTED = json({ success: true, token: UPLOAD_TOKEN, expires: 1795348800 })
const ID_TOKENS = ['first', 'second', 'third'].map(n => anIdToken(GITHUB_CLAIMS, `canary-${n}`))

function aMint(
  answers: readonly Answer[],
  idTokens: readonly (Secret | Error)[] = ID_TOKENS,
  more: Partial<Pick<Mint, 'projects' | 'advise'>> = {},
) {
  const masked: string[] = []
  const http = scriptedHttp(...answers)
  const identityProvider = scriptedIdentityProvider(...idTokens)
  const retry = aRetry(2)
  return {
    http,
    identityProvider,
    retry,
    timeout: 30,
    masked,
    maskSecret: (secret: Secret) => masked.push(secret.reveal()),
    ...aQuietMint,
    ...more,
  }
}

async function failureOf(mint: Mint, index = PYPI): Promise<PublishError> {
  try {
    await mintUploadToken(index, 'pypi', mint)
  } catch (error) {
    if (error instanceof PublishError) return error
    throw error
  }
  throw new Error('minted')
}

function refusal(code: string, description: string): Answer {
  return json({ message: 'Token request failed', errors: [{ code, description }] }, 422)
}

describe('mintUploadToken()', () => {
  test('exchanges an ID token for an upload token', async () => {
    const mint = aMint([MINTED])
    const token = await mintUploadToken(PYPI, 'pypi', mint)
    expect(token.secret.reveal()).toBe(UPLOAD_TOKEN)
    expect(token.expires).toEqual(new Date(1795348800_000))
    expect(mint.identityProvider.audiences).toEqual(['pypi'])
    expect(mint.http.requests).toMatchObject([
      { method: 'POST', timeout: 30, body: JSON.stringify({ token: ID_TOKENS[0]?.reveal() }) },
    ])
    expect(mint.http.requests[0]?.url.href).toBe('https://upload.pypi.org/_/oidc/mint-token')
  })

  test('masks both tokens', async () => {
    const mint = aMint([MINTED])
    await mintUploadToken(PYPI, 'pypi', mint)
    expect(mint.masked).toEqual([ID_TOKENS[0]?.reveal(), UPLOAD_TOKEN])
  })

  test('takes a fresh ID token for every attempt: each counts once', async () => {
    const mint = aMint([new TransportError('ECONNRESET', 'connection reset'), { status: 500 }, MINTED])
    await mintUploadToken(PYPI, 'pypi', mint)
    const sent = mint.http.requests.map(request => request.body)
    expect(sent).toEqual(ID_TOKENS.map(idToken => JSON.stringify({ token: idToken.reveal() })))
  })

  test('says which index did not answer when the retries are used up', async () => {
    const { problems } = await failureOf(aMint([{ status: 500 }, { status: 502 }, { status: 503, reason: 'Busy' }]))
    expect(problems).toMatchObject([
      {
        code: 'index-unreachable',
        summary: 'PyPI gave no upload token.',
        detail: 'upload.pypi.org answered 503 Busy',
        remedy: 'Run the job again when the index answers: whatever it already has is skipped.',
      },
    ])
  })

  test('finds the cause of a refusal, and says it with the words of the index', async () => {
    const words = 'valid token, but no corresponding publisher (Publisher with matching claims was not found)'
    const projects = [{ name: 'tstools', existence: 'exists' }] as const
    const { problems } = await failureOf(aMint([refusal('invalid-publisher', words)], ID_TOKENS, { projects }))
    expect(problems).toMatchObject([
      {
        code: 'invalid-publisher',
        detail: `PyPI says: invalid-publisher: ${words}`,
        remedy: expect.stringContaining('https://pypi.org/manage/project/tstools/settings/publishing/'),
        learnMore: 'docs/trusted-publishing.md#invalid-publisher',
      },
    ])
  })

  test('compares with the publisher of the last release where no publisher fits, and only there', async () => {
    const projects = [{ name: 'tstools', existence: 'exists', filename: 'tstools-0.1.tar.gz' }] as const
    const publisher = { kind: 'GitHub', repository: 'octo-org/tstools', workflow: 'release.yml', environment: 'pypi' }
    const provenance = json({ attestation_bundles: [{ publisher }] })
    const errors = ['invalid-publisher', 'not-enabled'].map(code => ({ code, description: 'no' }))
    const mint = aMint([json({ errors }, 422), provenance], ID_TOKENS, { projects })
    expect((await failureOf(mint)).problems[0]?.remedy).toContain(
      'tstools-0.1.tar.gz was published by this very workflow: its publisher was removed or changed since.',
    )
    const other = aMint([refusal('not-enabled', 'no')], ID_TOKENS, { projects })
    await failureOf(other)
    expect(other.http.requests).toHaveLength(1)
  })

  test('gives advice once the identity of the job is known: an environment guards the release', async () => {
    const notices: string[] = []
    const advise = (notice: string) => notices.push(notice)
    await mintUploadToken(PYPI, 'pypi', aMint([MINTED], ID_TOKENS, { advise }))
    expect(notices).toEqual([])
    const { environment, ...claims } = GITHUB_CLAIMS
    await mintUploadToken(PYPI, 'pypi', aMint([MINTED], [anIdToken(claims)], { advise }))
    expect(notices).toEqual([
      'The publishing job names no environment, so whoever can change its workflow on any branch can publish. Name one ' +
        `in the job (\`environment: ${environment}\`), give it rules in the settings of the repository, and register the publisher with it.`,
    ])
  })

  test('makes no code of what is none', async () => {
    const { problems } = await failureOf(aMint([refusal('::error::\nx', 'y')]))
    expect(problems).toMatchObject([{ code: 'trusted-publishing-refused', detail: 'PyPI says: ::error:: x: y' }])
  })

  test('reports every reason that the index gives', async () => {
    const errors = ['invalid-token', 'not-enabled'].map(code => ({ code, description: 'no' }))
    const { problems } = await failureOf(aMint([json({ errors }, 422)]))
    expect(problems.map(problem => problem.code)).toEqual(['invalid-token', 'not-enabled'])
  })

  test.each<[string, Answer, string]>([
    ['a page', { status: 404, headers: { 'content-type': 'text/html' }, body: '<html>' }, 'PyPI answered 404'],
    ['JSON of another kind', json({ message: 'nope' }, 400), 'PyPI answered 400: {"message":"nope"}'],
    ['many choices', { status: 300, reason: 'Multiple Choices' }, 'PyPI answered 300 Multiple Choices'],
    ['a redirect', { status: 302, reason: 'Found' }, 'PyPI answered 302 Found'],
    ['no token', json({ success: false, token: UPLOAD_TOKEN }), 'PyPI answered 200, but without an upload token'],
  ])('tells what it got instead of a token: %s', async (_, answer, detail) => {
    expect((await failureOf(aMint([answer]))).problems).toMatchObject([{ code: 'index-unreachable', detail }])
  })

  test('passes on that there is no ID token', async () => {
    const missing = new PublishError({ code: 'id-token-unavailable', summary: 'none' })
    const mint = aMint([], [missing])
    expect(await failureOf(mint)).toBe(missing)
    expect(mint.http.requests).toEqual([])
  })
})

describe('mintUploadToken() shows no secret', () => {
  const [idToken = anIdToken()] = ID_TOKENS
  const echo = `you sent ${idToken.reveal()}`
  test.each<[string, readonly Answer[]]>([
    ['that the index echoes in a refusal', [refusal('invalid-token', echo)]],
    ['that the index echoes as a code', [refusal(idToken.reveal(), '')]],
    ['that the index echoes as text', [{ status: 400, headers: { 'content-type': 'text/plain' }, body: echo }]],
    ['that the index echoes in its reason phrase', Array(3).fill({ status: 500, reason: idToken.reveal() })],
    ['in an answer that is not understood', [json({ token: UPLOAD_TOKEN })]],
    ['when nothing fits', [refusal('invalid-publisher', 'no')]],
  ])('%s', async (_, answers) => {
    const failure = await failureOf(aMint(answers))
    const shown = [
      inspect(failure, { depth: 9 }),
      JSON.stringify(failure),
      failure.stack,
      JSON.stringify(failure.problems),
    ]
    expect(shown.join('\n')).not.toMatch(/canary/)
    // Nor the beginning of one that was cut off.
    expect(shown.join('\n')).not.toContain(idToken.reveal().slice(0, 30))
  })
})
