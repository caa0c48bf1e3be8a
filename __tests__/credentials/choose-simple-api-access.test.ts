import { expect, test } from '@jest/globals'
import { chooseSimpleApiAccess } from '../../src/credentials/choose-simple-api-access.ts'
import { Secret } from '../../src/world/secret.ts'
import { OTHER_INDEX, PYPI, TESTPYPI } from '../support/trusted-publishing.ts'

const API_TOKEN = { method: 'api-token', apiToken: new Secret('x'), source: 'password' } as const
const PASSWORD = { method: 'password', username: '', password: new Secret('x'), source: 'password' } as const
const masked: string[] = []
const mask = (secret: Secret) => void masked.push(secret.reveal())

test.each([PYPI, TESTPYPI])('chooseSimpleApiAccess() sends nothing to the open pages of $name', index => {
  expect(chooseSimpleApiAccess(API_TOKEN, index, 60, mask)).toEqual({ timeout: 60 })
})

test('chooseSimpleApiAccess() sends another index what the user supplied', () => {
  const headerFor = (authentication: typeof API_TOKEN | typeof PASSWORD) =>
    chooseSimpleApiAccess(authentication, OTHER_INDEX, 60, mask).authorization?.reveal()
  expect(headerFor(API_TOKEN)).toBe(`Basic ${Buffer.from('__token__:x').toString('base64')}`)
  expect(headerFor(PASSWORD)).toBe(`Basic ${Buffer.from(':x').toString('base64')}`)
})

test.each(['trusted-publishing', 'none'] as const)('chooseSimpleApiAccess() has nothing to send with %s', method => {
  expect(chooseSimpleApiAccess({ method }, OTHER_INDEX, 60, mask)).toEqual({ timeout: 60 })
})

test('chooseSimpleApiAccess() masks what the header shows of user and password', () => {
  masked.length = 0
  chooseSimpleApiAccess(PASSWORD, OTHER_INDEX, 60, mask)
  expect(masked).toEqual([Buffer.from(':x').toString('base64')])
})
