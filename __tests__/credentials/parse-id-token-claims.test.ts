import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseIdTokenClaims } from '../../src/credentials/parse-id-token-claims.ts'
import { Secret } from '../../src/world/secret.ts'
import { anIdToken, GITHUB_CLAIMS } from '../support/trusted-publishing.ts'

test('parseIdTokenClaims() reads the claims that decide, and leaves the others', () => {
  expect(parseIdTokenClaims(anIdToken())).toEqual({
    iss: 'https://token.actions.githubusercontent.com',
    sub: 'repo:octo-org/tstools:environment:pypi',
    repository: 'octo-org/tstools',
    repository_id: '74',
    repository_owner: 'octo-org',
    repository_owner_id: '65',
    workflow_ref: GITHUB_CLAIMS.workflow_ref,
    job_workflow_ref: GITHUB_CLAIMS.job_workflow_ref,
    ref: 'refs/tags/v0.1',
    environment: 'pypi',
    event_name: 'release',
  })
})

test('parseIdTokenClaims() makes hostile claims harmless', () => {
  const claims = parseIdTokenClaims(
    anIdToken({ repository: 'a/b\n::error::c', environment: `\u001b[31m${'x'.repeat(9000)}`, ref: 7, iss: ' ' }),
  )
  expect(claims.repository).toBe('a/b ::error::c')
  expect(claims.environment).toHaveLength(500)
  expect(claims.environment).toMatch(/^x+…$/)
  expect(claims).not.toHaveProperty('ref')
  expect(claims).not.toHaveProperty('iss')
})

test('parseIdTokenClaims() shows no beginning of the token, should a claim hold one', () => {
  const environment = `see ${anIdToken().reveal().slice(0, 30)}`
  expect(parseIdTokenClaims(anIdToken({ ...GITHUB_CLAIMS, environment })).environment).toBe('see ***')
})

test('parseIdTokenClaims() reads nothing of a token that is longer than any', () => {
  expect(parseIdTokenClaims(anIdToken({ ...GITHUB_CLAIMS, filler: 'x'.repeat(64 * 1024) }))).toEqual({})
})

test.each(['', '.', '..', 'a.b', 'a.b.c', 'a.W10.c', 'a.bnVsbA.c', 'a.eyJyZWYiOiJ4In0', 'a.eyJyZWYiOiJ4In0.c.d'])(
  'parseIdTokenClaims() finds no claims in %j',
  text => {
    expect(parseIdTokenClaims(new Secret(text))).toEqual({})
  },
)

test('parseIdTokenClaims() takes any text and any payload', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json().map(text => `a.${Buffer.from(text).toString('base64url')}.c`),
      ),
      text => {
        for (const value of Object.values(parseIdTokenClaims(new Secret(text)))) expect(typeof value).toBe('string')
      },
    ),
  )
})
