import { describe, expect, test } from '@jest/globals'
import { bypassesProxy } from '../../../src/runtime/http/bypasses-proxy.ts'

function bypasses(address: string, list: string): boolean {
  return bypassesProxy(new URL(address), list)
}

describe('bypassesProxy()', () => {
  test.each(['https://localhost:8443/', 'http://127.0.0.1/', 'http://127.8.9.10/', 'http://[::1]:8080/'])(
    'is true for %s, which is this machine, whatever the list says',
    address => expect(bypasses(address, '')).toBe(true),
  )

  test.each(['https://127.example.com/', 'https://localhost.example.com/', 'https://index.example/'])(
    'is false for %s without a list',
    address => expect(bypasses(address, ' , ')).toBe(false),
  )

  test.each([
    ['a name', 'https://index.example/', 'index.example'],
    ['a name in other letters', 'https://index.example/', 'INDEX.Example'],
    ['a domain', 'https://upload.index.example/', 'index.example'],
    ['a domain with a leading dot', 'https://upload.index.example/', '.index.example'],
    ['a domain with a leading dot, itself', 'https://index.example/', '.index.example'],
    ['a domain with a leading asterisk', 'https://upload.index.example/', '*.index.example'],
    ['a name with the final dot of DNS', 'https://index.example/', 'index.example.'],
    ['everything', 'https://index.example/', '*'],
    ['a port', 'https://index.example:8443/', 'index.example:8443'],
    ['the port of the scheme', 'https://index.example/', 'index.example:443'],
    ['one of several, after commas and spaces', 'https://index.example/', 'a.example, b.example index.example'],
    ['an IPv4 address', 'https://192.0.2.7/', '192.0.2.7'],
    ['an IPv4 network', 'https://10.20.30.40/', '10.0.0.0/8'],
    ['an IPv4 network with a port', 'https://10.20.30.40:8443/', '10.0.0.0/8:8443'],
    ['an IPv6 address', 'https://[2001:db8::1]/', '2001:db8::1'],
    ['an IPv6 address spelled in another way', 'https://[2001:db8::1]/', '2001:0DB8:0:0::1'],
    ['an IPv6 address in brackets', 'https://[2001:db8::1]/', '[2001:db8::1]'],
    ['an IPv6 address with a port', 'https://[2001:db8::1]:8443/', '[2001:db8::1]:8443'],
    ['an IPv6 network', 'https://[2001:db8::1]/', '2001:db8::/32'],
  ])('is true for %s', (_, address, list) => expect(bypasses(address, list)).toBe(true))

  test.each([
    ['a name that merely ends alike', 'https://myindex.example/', 'index.example'],
    ['the domain above', 'https://example/', 'index.example'],
    ['another port', 'https://index.example/', 'index.example:8443'],
    ['another port of an IPv6 address', 'https://[2001:db8::1]/', '[2001:db8::1]:8443'],
    ['the end of an address', 'https://192.0.2.7/', '0.2.7'],
    ['a network without its length', 'https://192.0.2.7/', '192.168.0.0/'],
    ['another network', 'https://11.20.30.40/', '10.0.0.0/8'],
    ['a network of the other version', 'https://[::ffff:10.0.0.1]/', '10.0.0.0/8'],
    ['what is no network', 'https://10.20.30.40/', '10.0.0.0/33, 10.0.0.0/x, 10.0.0.0/-1'],
    ['dots', 'https://index.example/', '., *., ..'],
  ])('is false for %s', (_, address, list) => expect(bypasses(address, list)).toBe(false))
})
