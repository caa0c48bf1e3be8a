import { expect, test } from '@jest/globals'
import { isAudienceOf } from '../../src/credentials/is-audience-of.ts'
import { PYPI, TESTPYPI } from '../../src/package-index/known-indexes.ts'

function other(address: string) {
  return { kind: 'other', uploadUrl: new URL(address) } as const
}

const CORPORATE = other('https://packages.example.com:8443/upload/')

test.each([
  ['pypi', PYPI],
  ['testpypi', TESTPYPI],
  // Its pages say that clients ask, so it may change.
  ['pypi-2', PYPI],
  ['packages.example.com', CORPORATE],
  ['Packages.example.com:8443', CORPORATE],
  ['https://packages.example.com:8443/upload/', CORPORATE],
  ['index.example:443', other('https://index.example/legacy/')],
  ['https://packages.example.com:8443', CORPORATE],
  ['pypi', other('http://127.0.0.1:8080/legacy/')],
])('isAudienceOf() takes %s where it belongs', (audience, index) => {
  expect(isAudienceOf(audience, index)).toBe(true)
})

test.each([
  ['pypi', TESTPYPI],
  ['testpypi', PYPI],
  ['sigstore', PYPI],
  ['pypi', CORPORATE],
  ['testpypi', CORPORATE],
  ['sigstore', CORPORATE],
  ['sts.amazonaws.com', CORPORATE],
  ['api://AzureADTokenExchange', CORPORATE],
  ['https://iam.googleapis.com/projects/1', CORPORATE],
  ['https://packages.example.com/', CORPORATE],
  ['https://packages.example.com:8443@elsewhere.example/', CORPORATE],
  ['vault', CORPORATE],
  ['example.com', CORPORATE],
])('isAudienceOf() takes no %s from another', (audience, index) => {
  expect(isAudienceOf(audience, index)).toBe(false)
})
