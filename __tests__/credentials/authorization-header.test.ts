import { inspect } from 'node:util'
import { expect, test } from '@jest/globals'
import { encodeBasicAuthorization } from '../../src/credentials/authorization-header.ts'
import { Secret } from '../../src/world/secret.ts'

test('encodeBasicAuthorization() gives the example of RFC 7617', () => {
  const { header } = encodeBasicAuthorization('Aladdin', new Secret('open sesame'))
  expect(header.reveal()).toBe('Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==')
})

test('encodeBasicAuthorization() encodes in UTF-8, as the second example of RFC 7617', () => {
  expect(encodeBasicAuthorization('test', new Secret('123\u00A3')).header.reveal()).toBe('Basic dGVzdDoxMjPCow==')
})

test('encodeBasicAuthorization() takes an empty user name', () => {
  expect(encodeBasicAuthorization('', new Secret('x')).header.reveal()).toBe('Basic Ong=')
})

test('encodeBasicAuthorization() gives the part that must be masked as well', () => {
  const { header, encoded } = encodeBasicAuthorization('__token__', new Secret('pypi-canary'))
  expect(header.reveal()).toBe(`Basic ${encoded.reveal()}`)
  expect(inspect([header, encoded]) + JSON.stringify({ header, encoded })).not.toContain(encoded.reveal())
})
