import { expect, test } from '@jest/globals'
import { resolveAddress } from '../../src/package-index/resolve-address.ts'

const base = new URL('https://index.example/simple/demo/')

test.each([
  ['../../files/a.whl#sha256=f', 'https://index.example/files/a.whl#sha256=f'],
  ['//files.example/a.whl?key=1', 'https://files.example/a.whl?key=1'],
  ['http://user:secret@index.example/', 'http://index.example/'],
])('resolveAddress() takes %s for an address, without user and password', (text, address) => {
  expect(resolveAddress(text, base)?.href).toBe(address)
})

test.each([
  ['another scheme', 'file:///etc/passwd'],
  ['no URL', 'https://'],
  ['more characters than an address has', `/${'x'.repeat(8192)}`],
])('resolveAddress() takes %s for none', (_, text) => {
  expect(resolveAddress(text, base)).toBeUndefined()
})
