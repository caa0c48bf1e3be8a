import { format, inspect } from 'node:util'
import { expect, test } from '@jest/globals'
import { Secret } from '../../src/world/secret.ts'

const secret = new Secret('canary')

test.each<[string, string]>([
  ['a template', `${secret}`],
  ['a concatenation', `a${String(secret)}`],
  ['JSON', JSON.stringify({ secret })],
  ['a debugger', inspect({ deep: { secret } }, { showHidden: true, depth: 9 })],
  ['a format', format('%s %o %j', secret, secret, secret)],
  ['its keys', Object.keys(secret).join() + Object.getOwnPropertyNames(secret).join()],
  ['a copy', JSON.stringify({ ...secret }) + inspect(structuredClone({ ...secret }))],
  ['an error', inspect(new Error(`with ${secret}`, { cause: secret }))],
])('Secret shows nothing of itself in %s', (_, shown) => {
  expect(shown).not.toContain('canary')
})

test('Secret.reveal() gives the value', () => {
  expect(secret.reveal()).toBe('canary')
})
