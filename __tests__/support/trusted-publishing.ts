import { Buffer } from 'node:buffer'
import type { Inputs } from '../../src/inputs/inputs.ts'
import type { PackageIndex } from '../../src/package-index/package-index.ts'
import type { Http, HttpRequest, HttpResponse } from '../../src/world/http.ts'
import type { IdentityProvider } from '../../src/world/identity-provider.ts'
import { Secret } from '../../src/world/secret.ts'

export const PYPI: PackageIndex = {
  kind: 'pypi',
  name: 'PyPI',
  uploadUrl: new URL('https://upload.pypi.org/legacy/'),
  websiteUrl: new URL('https://pypi.org/'),
}
export const TESTPYPI: PackageIndex = {
  kind: 'testpypi',
  name: 'TestPyPI',
  uploadUrl: new URL('https://test.pypi.org/legacy/'),
  websiteUrl: new URL('https://test.pypi.org/'),
}
export const OTHER_INDEX: PackageIndex = {
  kind: 'other',
  name: 'index.example',
  uploadUrl: new URL('https://index.example/team/upload/'),
}

/** The inputs that nobody set. */
export function someInputs(overrides: Partial<Inputs> = {}): Inputs {
  return {
    destination: { kind: 'repository', name: 'pypi', source: 'default' },
    credentials: {},
    filePatterns: [],
    verifyMetadata: true,
    ignoredRules: new Set(),
    skipExisting: false,
    ifNothingNew: 'notice',
    dryRun: false,
    checkTag: 'auto',
    wait: 0,
    attestations: 'when-possible',
    attestationsRequested: false,
    concurrency: 4,
    retries: 4,
    timeout: 600,
    verbose: false,
    printHash: false,
    comment: false,
    ...overrides,
  }
}

/** Claims as GitHub documents them, of a release by a job in an environment. */
export const GITHUB_CLAIMS = {
  jti: '7f1f1a8e-2f5c-4b61-9a53-7f2f7a3b5d11',
  iss: 'https://token.actions.githubusercontent.com',
  aud: 'pypi',
  sub: 'repo:octo-org/tstools:environment:pypi',
  repository: 'octo-org/tstools',
  repository_id: '74',
  repository_owner: 'octo-org',
  repository_owner_id: '65',
  workflow: 'Release',
  workflow_ref: 'octo-org/tstools/.github/workflows/release.yml@refs/tags/v0.1',
  job_workflow_ref: 'octo-org/tstools/.github/workflows/release.yml@refs/tags/v0.1',
  ref: 'refs/tags/v0.1',
  ref_type: 'tag',
  sha: '3c1c4de1b2ce5bcd7a4e0f4d8d7f7b8d8c5e6f70',
  event_name: 'release',
  environment: 'pypi',
  exp: 1795348800,
} as const

/** What minting tells others, to nobody; of a run without a known project. */
export const aQuietMint = {
  limitTime: () => new AbortController().signal,
  projects: [],
  advise: () => {},
  writeTokensInUse: () => {},
}

/** A token in the shape of a JWT; nothing is signed. */
export function anIdToken(claims: object = GITHUB_CLAIMS, signature = 'canary-id-token-signature'): Secret {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  return new Secret(`${part({ alg: 'RS256', kid: '1', typ: 'JWT' })}.${part(claims)}.${signature}`)
}

export type Answer = Partial<HttpResponse> | Error

/** Gives the answers one after the other, and keeps what was asked. */
export function scriptedHttp(...answers: readonly Answer[]): Http & { readonly requests: HttpRequest[] } {
  const requests: HttpRequest[] = []
  return {
    requests,
    async send(request) {
      const answer = answers[requests.push(request) - 1]
      if (answer === undefined) throw new Error(`a request too many: ${request.method} ${request.url}`)
      if (answer instanceof Error) throw answer
      return { status: 200, reason: '', headers: {}, body: '', ...answer }
    },
  }
}

export function json(body: unknown, status = 200): Partial<HttpResponse> {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
}

/** Gives the tokens one after the other, and keeps the audiences asked for. */
export function scriptedIdentityProvider(
  ...idTokens: readonly (Secret | Error)[]
): IdentityProvider & { readonly audiences: string[] } {
  const audiences: string[] = []
  return {
    available: true,
    audiences,
    async fetchIdToken(audience) {
      const idToken = idTokens[audiences.push(audience) - 1]
      if (idToken === undefined) throw new Error('an ID token too many')
      if (idToken instanceof Error) throw idToken
      return idToken
    },
  }
}
