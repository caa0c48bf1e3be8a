import { describe, expect, test } from '@jest/globals'
import { PublishError } from '../../../src/errors/publish-error.ts'
import { chooseProxy, listProxySecrets } from '../../../src/runtime/http/choose-proxy.ts'
import type { Environment } from '../../../src/world/runner.ts'

const INDEX = new URL('https://index.example/legacy/')

/** The proxy as one line, its password included. */
function choose(environment: Environment, url = INDEX): string | undefined {
  const proxy = chooseProxy(url, environment)
  if (proxy === undefined) return undefined
  const { credentials } = proxy
  const who = credentials === undefined ? '' : ` as ${credentials.user}:${credentials.password.reveal()}`
  return `${proxy.url.href}${who}`
}

function failureOf(environment: Environment): PublishError {
  try {
    chooseProxy(INDEX, environment)
  } catch (error) {
    if (error instanceof PublishError) return error
  }
  throw new Error('it was taken')
}

describe('chooseProxy()', () => {
  test.each([
    ['http://proxy.example:3128', 'http://proxy.example:3128/'],
    ['http://proxy.example', 'http://proxy.example/'],
    ['http://proxy.example:3128/', 'http://proxy.example:3128/'],
    ['HTTPS://proxy.example', 'https://proxy.example/'],
    ['proxy.example:3128', 'http://proxy.example:3128/'],
    ['localhost:3128', 'http://localhost:3128/'],
    [' proxy.example \n', 'http://proxy.example/'],
    ['127.0.0.1:3128', 'http://127.0.0.1:3128/'],
    ['http://[::1]:3128', 'http://[::1]:3128/'],
    ['[::1]:3128', 'http://[::1]:3128/'],
    ['user:word@proxy.example:3128', 'http://proxy.example:3128/ as user:word'],
    ['http://user@proxy.example', 'http://proxy.example/ as user:'],
    ['http://us%40er:pass%2Fword@proxy.example', 'http://proxy.example/ as us@er:pass/word'],
    ['http://user:100%pass%zz%@proxy.example', 'http://proxy.example/ as user:100%pass%zz%'],
    ['http://user:p@ss:word@proxy.example', 'http://proxy.example/ as user:p@ss:word'],
    ['http://user:%C3%A4@proxy.example', 'http://proxy.example/ as user:ä'],
    ['http://user:100%canned@proxy.example', 'http://proxy.example/ as user:100%canned'],
  ])('understands %j', (value, expected) => expect(choose({ HTTPS_PROXY: value })).toBe(expected))

  test.each([
    ['http://:::'],
    ['http://'],
    ['::1:3128'],
    ['proxy.example:port'],
    ['http://proxy.example:99999'],
    ['a proxy'],
    ['socks5://proxy.example:1080'],
    ['SOCKS5H://user:Canary@proxy.example'],
    ['ftp://user:Canary@proxy.example'],
    ['http://user:Canary/word@proxy.example:3128'],
    ['http://user:Canary#word@proxy.example:3128'],
    ['user:Canary?@:::'],
  ])('takes %j for an error that names the variable, and nothing of its value', value => {
    const { problems } = failureOf({ HTTPS_PROXY: value })
    expect(problems).toMatchObject([
      {
        code: 'proxy-unusable',
        summary: expect.stringMatching(/^The proxy that `HTTPS_PROXY` names .* Nothing was sent to index\.example\.$/),
        remedy: expect.stringContaining('Set `HTTPS_PROXY` to'),
      },
    ])
    expect(JSON.stringify(problems)).not.toMatch(/canary|proxy\.example/i)
  })

  test('says of a proxy for SOCKS that it is one', () => {
    expect(failureOf({ https_proxy: 'socks5://proxy.example' }).message).toContain(
      '`https_proxy` names cannot be used: it is one for SOCKS',
    )
  })

  test('reads the variables of the scheme, in small letters first, and passes over what is empty', () => {
    const all = { https_proxy: 'a', HTTPS_PROXY: 'b', http_proxy: 'c', HTTP_PROXY: 'd' }
    const plain = new URL('http://index.example/')
    expect(choose(all)).toBe('http://a/')
    expect(choose({ ...all, https_proxy: ' ' })).toBe('http://b/')
    expect(choose({ http_proxy: 'c', HTTP_PROXY: 'd' })).toBeUndefined()
    expect(choose(all, plain)).toBe('http://c/')
    expect(choose({ ...all, http_proxy: '' }, plain)).toBe('http://d/')
    expect(choose({})).toBeUndefined()
    expect(choose(all, new URL('file:///dist'))).toBeUndefined()
  })

  test('goes directly where NO_PROXY says so, and on this machine, however unusable the proxy is', () => {
    const unusable = { HTTPS_PROXY: 'socks5://proxy.example', NO_PROXY: 'elsewhere.example,index.example' }
    expect(choose(unusable)).toBeUndefined()
    expect(choose(unusable, new URL('https://localhost:8443/'))).toBeUndefined()
    expect(() => choose({ ...unusable, no_proxy: 'elsewhere.example' })).toThrow(PublishError)
  })
})

describe('listProxySecrets()', () => {
  test('has the passwords as they are written, decoded, and as they are sent', () => {
    expect(listProxySecrets({ HTTPS_PROXY: 'http://us%40er:pass%2Fword@proxy.example' })).toEqual(
      expect.arrayContaining(['pass%2Fword', 'pass/word', 'us@er:pass/word']),
    )
  })

  test('takes a user without a password for a token, and no other for a secret', () => {
    expect(new Set(listProxySecrets({ http_proxy: 'token-of-theirs@proxy.example' }))).toEqual(
      new Set(['token-of-theirs']),
    )
    expect(listProxySecrets({ http_proxy: 'user:word-of-theirs@proxy.example' })).not.toContain('user')
  })

  test.each([
    'http://user:Canary/word@proxy.example',
    'socks5://user:Canary/word@proxy.example',
    'user:Canary/word@:::',
  ])('has that of %s, which cannot be used, too', value =>
    expect(listProxySecrets({ https_proxy: value })).toContain('Canary/word'),
  )

  test('leaves short ones alone, which are in every line', () => {
    expect(listProxySecrets({ HTTPS_PROXY: 'http://e@proxy.example' })).toEqual([])
    expect(new Set(listProxySecrets({ HTTPS_PROXY: 'http://token:x@proxy.example' }))).toEqual(new Set(['token:x']))
  })

  test('is empty without any', () => {
    expect(listProxySecrets({})).toEqual([])
    expect(listProxySecrets({ HTTPS_PROXY: 'http://proxy.example', NO_PROXY: 'a@b' })).toEqual([])
  })
})
