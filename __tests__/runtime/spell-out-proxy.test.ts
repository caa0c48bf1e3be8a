import { describe, expect, test } from '@jest/globals'
import { spellOutProxy } from '../../src/runtime/spell-out-proxy.ts'

function spellOut(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  spellOutProxy(environment)
  return environment
}

describe('spellOutProxy()', () => {
  test.each([
    ['proxy.example:3128', 'http://proxy.example:3128/'],
    ['user:100%pass@proxy.example', 'http://user:100%25pass@proxy.example/'],
    ['https://us%40er:pa%2Fss@[2001:db8::1]:3128/path', 'https://us%40er:pa%2Fss@[2001:db8::1]:3128/'],
  ])('writes %s as GitHub’s client understands it', (value, expected) => {
    const environment = spellOut({ HTTPS_PROXY: value, HTTP_PROXY: 'other.example' })
    expect(environment).toEqual({ https_proxy: expected })
  })

  test('leaves no proxy where our own requests would take none', () => {
    expect(spellOut({ HTTPS_PROXY: 'proxy.example:3128', NO_PROXY: '.github.com' })).toEqual({})
    expect(spellOut({ http_proxy: 'proxy.example:3128' })).toEqual({})
    const GITHUB_API_URL = 'https://10.0.0.1/api/v3'
    expect(spellOut({ HTTPS_PROXY: 'proxy.example', NO_PROXY: '10.0.0.0/8', GITHUB_API_URL })).toEqual({
      GITHUB_API_URL,
    })
  })

  test('is an error for one that cannot be used, so that the client is not even loaded', () => {
    expect(() => spellOut({ HTTPS_PROXY: 'socks5://proxy.example' })).toThrow('cannot be used')
  })

  test('changes nothing for an API that has no address', () => {
    const environment = { GITHUB_API_URL: 'nowhere', HTTPS_PROXY: 'proxy.example:3128' }
    expect(spellOut({ ...environment })).toEqual(environment)
  })
})
