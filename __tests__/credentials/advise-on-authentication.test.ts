import { expect, test } from '@jest/globals'
import { adviseOnAuthentication } from '../../src/credentials/advise-on-authentication.ts'
import type { Authentication } from '../../src/credentials/authentication.ts'
import { Secret } from '../../src/world/secret.ts'
import { OTHER_INDEX, PYPI, TESTPYPI } from '../support/trusted-publishing.ts'

function withToken(apiToken: string): Authentication {
  return { method: 'api-token', apiToken: new Secret(apiToken), source: 'password' }
}

test('adviseOnAuthentication() leads from an API token on PyPI to trusted publishing, once', () => {
  const advice = adviseOnAuthentication(withToken('pypi-AgEIcHlwaS5vcmc'), PYPI)
  expect(advice).toHaveLength(1)
  expect(advice[0]).toContain('https://pypi.org/manage/account/publishing/')
})

test('adviseOnAuthentication() doubts an API token that does not begin as those of PyPI do, without showing it', () => {
  const [doubt] = adviseOnAuthentication(withToken('ghp_canary'), TESTPYPI)
  expect(doubt).toContain('does not begin with `pypi-`')
  expect(doubt).not.toContain('canary')
})

test('adviseOnAuthentication() has nothing to say about other indexes and other methods', () => {
  expect(adviseOnAuthentication(withToken('anything'), OTHER_INDEX)).toEqual([])
  expect(adviseOnAuthentication({ method: 'trusted-publishing' }, PYPI)).toEqual([])
  expect(adviseOnAuthentication({ method: 'none' }, PYPI)).toEqual([])
})
