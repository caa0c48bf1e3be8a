import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test } from '@jest/globals'
import { createNodeHttp } from '../../../src/runtime/node-http.ts'
import type { HttpResponse } from '../../../src/world/http.ts'
import { createCertificateAuthority } from '../../support/certificates.ts'
import { createProxy, type TestProxy } from '../../support/create-proxy.ts'
import { useServers } from './serve-on-loopback.ts'

const listen = useServers()
const authority = createCertificateAuthority()
const VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'no_proxy', 'NO_PROXY']

afterEach(() => {
  for (const name of VARIABLES) delete process.env[name]
})

/** An index that echoes how long a body was, over TLS with a certificate of our own authority. */
async function serveTls(hosts: readonly string[], connections: { count: number } = { count: 0 }): Promise<number> {
  const server = createTlsServer(authority.issue(...hosts), echo)
  server.on('secureConnection', () => connections.count++)
  return await listen(server)
}

function echo(request: IncomingMessage, response: ServerResponse): void {
  let bytes = 0
  request.on('data', (chunk: Buffer) => {
    bytes += chunk.length
  })
  request.on('end', () => response.end(`${bytes} bytes for ${request.headers.host}`))
}

/** A proxy for tunnels that leads each of them to one port of this machine, or refuses. */
async function serveProxy(port: number, refusal?: string): Promise<TestProxy & { readonly url: string }> {
  const proxy = createProxy(port, { refusal })
  return { ...proxy, url: `http://127.0.0.1:${await listen(proxy.server)}` }
}

function trusting(certificates?: string) {
  const http = createNodeHttp({ userAgent: 'test/1', environment: process.env })
  if (certificates !== undefined) http.trust(certificates)
  return http
}

function get(url: string, http = trusting(authority.certificate)): Promise<HttpResponse> {
  return http.send({ method: 'GET', url: new URL(url), headers: {}, timeout: 90, maximumResponseBytes: 1000 })
}

function upload(url: string, http = trusting(authority.certificate)): Promise<HttpResponse> {
  const body = {
    length: 300_000,
    async *chunks() {
      for (let sent = 0; sent < 300_000; sent += 100_000) yield Buffer.alloc(100_000)
    },
  }
  return http.send({ method: 'POST', url: new URL(url), headers: {}, body, timeout: 90, maximumResponseBytes: 1000 })
}

describe('A private certificate authority', () => {
  test('is not trusted by itself: the error says why there is no connection', async () => {
    const port = await serveTls(['localhost'])
    await expect(get(`https://localhost:${port}/`, trusting())).rejects.toMatchObject({
      name: 'TransportError',
      message: expect.stringMatching(
        /^No answer from localhost:\d+: its certificate is signed by an authority that is not/,
      ),
    })
  })

  test('is trusted when its certificate is given, for small requests and uploads, on one connection', async () => {
    const connections = { count: 0 }
    const port = await serveTls(['localhost'], connections)
    const http = trusting(authority.certificate)
    expect((await get(`https://localhost:${port}/`, http)).body).toBe(`0 bytes for localhost:${port}`)
    expect((await upload(`https://localhost:${port}/`, http)).body).toBe(`300000 bytes for localhost:${port}`)
    expect(connections.count).toBe(1)
  })

  test('does not vouch for another host', async () => {
    const port = await serveTls(['elsewhere.example'])
    await expect(get(`https://localhost:${port}/`)).rejects.toMatchObject({ code: 'ERR_TLS_CERT_ALTNAME_INVALID' })
  })

  test('is not trusted because another one is', async () => {
    const port = await serveTls(['localhost'])
    const other = createCertificateAuthority('Another authority').certificate
    await expect(get(`https://localhost:${port}/`, trusting(other))).rejects.toMatchObject({ name: 'TransportError' })
  })

  test.each([false, true])(
    'is trusted when NODE_EXTRA_CA_CERTS names it, also beside TWINE_CERT (%s)',
    async beside => {
      const port = await serveTls(['localhost'])
      const directory = await mkdtemp(join(tmpdir(), 'authority-'))
      try {
        const file = join(directory, 'authority.pem')
        await writeFile(file, authority.certificate)
        const other = createCertificateAuthority('Another authority').certificate
        expect(await getInProcess(`https://localhost:${port}/`, file, beside ? other : '')).toContain('0 bytes')
      } finally {
        await rm(directory, { recursive: true })
      }
    },
  )
})

/** Node reads the variable when it starts: a process of its own. */
function getInProcess(url: string, extraCertificates: string, trusted: string): Promise<string> {
  const module = new URL('../../../src/runtime/node-http.ts', import.meta.url).href
  const script = `
    import { createNodeHttp } from ${JSON.stringify(module)}
    const http = createNodeHttp({ userAgent: 'test/1' })
    if (process.env.TRUSTED) http.trust(process.env.TRUSTED)
    const url = new URL(${JSON.stringify(url)})
    const { body } = await http.send({ method: 'GET', url, headers: {}, timeout: 90, maximumResponseBytes: 1000 })
    process.stdout.write(body)`
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: fileURLToPath(new URL('../../..', import.meta.url)),
      env: { PATH: process.env['PATH'], NODE_EXTRA_CA_CERTS: extraCertificates, TRUSTED: trusted },
    })
    let output = ''
    child.stdout.on('data', chunk => {
      output += chunk
    })
    child.stderr.on('data', chunk => {
      output += chunk
    })
    child.on('error', reject)
    child.on('close', () => resolve(output))
  })
}

describe('HTTPS_PROXY', () => {
  test.each(['https_proxy', 'HTTPS_PROXY'])(
    'is honoured as %s: TLS goes through its tunnel to the index',
    async name => {
      const proxy = await serveProxy(await serveTls(['index.invalid']))
      process.env[name] = proxy.url
      const http = trusting(authority.certificate)
      expect((await get('https://index.invalid/simple/', http)).body).toBe('0 bytes for index.invalid')
      expect((await upload('https://index.invalid/legacy/', http)).body).toBe('300000 bytes for index.invalid')
      // One tunnel: the connection through it is kept.
      expect(proxy.asked).toEqual(['index.invalid:443'])
    },
  )

  test('does not make a certificate good that is not: the proxy could be anyone', async () => {
    const proxy = await serveProxy(await serveTls(['index.invalid']))
    process.env['HTTPS_PROXY'] = proxy.url
    await expect(get('https://index.invalid/', trusting())).rejects.toMatchObject({ name: 'TransportError' })
    await expect(get('https://other.invalid/')).rejects.toMatchObject({ code: 'ERR_TLS_CERT_ALTNAME_INVALID' })
  })

  test('is reported when the proxy refuses the tunnel', async () => {
    process.env['HTTPS_PROXY'] = (await serveProxy(0, '403 Forbidden')).url
    await expect(get('https://index.invalid/')).rejects.toMatchObject({
      name: 'TransportError',
      code: 'PROXY_403',
      message:
        'No answer from index.invalid: the proxy of `HTTPS_PROXY` refused to connect to it, with status 403 (PROXY_403)',
    })
  })

  test.each([
    ['no user and password', '', 'asks for a user and a password'],
    ['others', 'user:canary-word@', 'does not take its user and password'],
  ])('is an error that no other try mends when the proxy was given %s', async (_, userinfo, what) => {
    const proxy = await serveProxy(0, '407 Proxy Authentication Required')
    process.env['HTTPS_PROXY'] = proxy.url.replace('//', `//${userinfo}`)
    const sent = get('https://index.invalid/')
    await expect(sent).rejects.toMatchObject({
      problems: [
        {
          code: 'proxy-credentials',
          summary: `The proxy of \`HTTPS_PROXY\` ${what}: it refused to connect to index.invalid:443, with status 407.`,
          remedy: expect.stringContaining('Set `HTTPS_PROXY` to `http://USER:PASSWORD@HOST:PORT`'),
        },
      ],
    })
    await expect(sent).rejects.not.toMatchObject({ message: expect.stringContaining('canary') })
  })

  test.each([
    ['without a scheme', '', ''],
    ['with user and password', 'http://', 'user:p%40ss%zz@'],
    ['with user and password, without a scheme', '', 'user:p%40ss%zz@'],
  ])('is honoured when it is written %s', async (_, scheme, userinfo) => {
    const proxy = await serveProxy(await serveTls(['index.invalid']))
    process.env['HTTPS_PROXY'] = `${scheme}${userinfo}${new URL(proxy.url).host}`
    expect((await get('https://index.invalid/')).status).toBe(200)
    expect(proxy.asked).toEqual(['index.invalid:443'])
    const sent = `Basic ${Buffer.from('user:p@ss%zz').toString('base64')}`
    expect(proxy.authorizations).toEqual([userinfo === '' ? undefined : sent])
  })

  test('is honoured at an IPv6 address, and to one', async () => {
    const proxy = createProxy(await serveTls(['2001:db8::1']))
    process.env['HTTPS_PROXY'] = `http://[::1]:${await listen(proxy.server, '::1')}`
    expect((await get('https://[2001:db8::1]/')).body).toBe('0 bytes for [2001:db8::1]')
    expect((await get('https://[2001:db8::1]:8443/')).body).toBe('0 bytes for [2001:db8::1]:8443')
    expect(proxy.asked).toEqual(['[2001:db8::1]:443', '[2001:db8::1]:8443'])
  })

  test('is honoured where the proxy itself is reached by TLS, and must be whom it claims to be', async () => {
    const proxy = createProxy(await serveTls(['index.invalid']), { tls: authority.issue('localhost') })
    process.env['HTTPS_PROXY'] = `https://user:word@localhost:${await listen(proxy.server)}`
    expect((await get('https://index.invalid/')).status).toBe(200)
    expect(proxy.asked).toEqual(['index.invalid:443'])
    await expect(get('https://index.invalid/', trusting())).rejects.toMatchObject({
      name: 'TransportError',
      message: expect.stringContaining('the proxy of `HTTPS_PROXY` cannot be reached: its certificate'),
    })
    expect(proxy.asked).toHaveLength(1)
  })

  test('shows the proxy nothing of a request: neither the token for the index nor its own password to the index', async () => {
    const seen: string[] = []
    const server = createTlsServer(authority.issue('index.invalid'), (request, response) => {
      seen.push(JSON.stringify(request.headers))
      echo(request, response)
    })
    const proxy = await serveProxy(await listen(server))
    process.env['HTTPS_PROXY'] = proxy.url.replace('//', '//user:word@')
    const http = trusting(authority.certificate)
    const headers = { authorization: 'Basic canary-token' }
    const url = new URL('https://index.invalid/legacy/')
    await http.send({ method: 'POST', url, headers, body: 'canary-body', timeout: 90, maximumResponseBytes: 1000 })
    expect(proxy.plain).toEqual([])
    expect(proxy.heard().length).toBeGreaterThan(100)
    expect(proxy.heard()).not.toMatch(/canary|legacy|authorization/i)
    expect(seen).toEqual([expect.stringContaining('canary-token')])
    expect(seen[0]).not.toContain('proxy-')
  })

  test('is not gone around when it cannot be used: nothing is sent', async () => {
    const connections = { count: 0 }
    const port = await serveTls(['localhost'], connections)
    const proxy = await serveProxy(port)
    const http = trusting(authority.certificate)
    process.env['HTTPS_PROXY'] = proxy.url.replace('http:', 'socks5:')
    http.connectAhead?.(new URL('https://index.invalid/'), 1)
    await expect(get('https://index.invalid/', http)).rejects.toMatchObject({ problems: [{ code: 'proxy-unusable' }] })
    expect([proxy.asked, proxy.plain, connections.count]).toEqual([[], [], 0])
    // The test's own server is on this machine.
    expect((await get(`https://localhost:${port}/`, http)).status).toBe(200)
  })

  test('is told from the index when it is not there', async () => {
    process.env['HTTPS_PROXY'] = 'http://user:canary-word@127.0.0.1:9'
    await expect(get('https://index.invalid/')).rejects.toMatchObject({
      code: 'ECONNREFUSED',
      message:
        'No answer from index.invalid: the proxy of `HTTPS_PROXY` cannot be reached: the connection was refused (ECONNREFUSED)',
    })
  })

  test.each(['no_proxy', 'NO_PROXY'])('is not used for a host that %s names', async name => {
    const proxy = await serveProxy(await serveTls(['index.invalid']))
    process.env['HTTPS_PROXY'] = proxy.url
    process.env[name] = 'example.org,.invalid'
    await expect(get('https://index.invalid/')).rejects.toMatchObject({ name: 'TransportError' })
    expect(proxy.asked).toEqual([])
  })
})

test('An index at an IPv6 address is reached', async () => {
  const server = createServer(echo)
  const port = await listen(server, '::1')
  expect((await get(`http://[::1]:${port}/`)).body).toBe(`0 bytes for [::1]:${port}`)
  expect((await upload(`http://[::1]:${port}/`)).body).toBe(`300000 bytes for [::1]:${port}`)
})
