import { once } from 'node:events'
import { createServer as createPlainServer, type ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import { connect, createServer as createTcpServer, type Socket } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, test } from '@jest/globals'
import { createNodeHttp, type NodeHttp } from '../../../src/runtime/node-http.ts'
import { Secret } from '../../../src/world/secret.ts'
import { createCertificateAuthority } from '../../support/certificates.ts'
import { useServers } from './serve-on-loopback.ts'

const listen = useServers()
const authority = createCertificateAuthority()

/** An index over TLS that keeps its answers back until it is told, and shows the connections that it has had. */
async function serve(hosts: readonly string[] = ['localhost']) {
  const connections: Socket[] = []
  const waiting: ServerResponse[] = []
  const server = createServer(authority.issue(...hosts), (_request, response) => void waiting.push(response))
  server.on('secureConnection', socket => void connections.push(socket))
  const url = new URL(`https://localhost:${await listen(server)}/`)
  const arrived = async (count: number) => {
    while (waiting.length < count) await once(server, 'request')
    return waiting
  }
  const connected = async (count: number) => {
    while (connections.length < count) await once(server, 'secureConnection')
    return connections
  }
  return { url, connections, connected, arrived }
}

function createHttp(leavePatience?: number): NodeHttp {
  const http = createNodeHttp({ userAgent: 'test/1', ...(leavePatience === undefined ? {} : { leavePatience }) })
  http.trust(authority.certificate)
  return http
}

async function get(url: URL, http: NodeHttp): Promise<number> {
  const request = { method: 'GET', url, headers: {}, timeout: 90, maximumResponseBytes: 1000 } as const
  return (await http.send(request)).status
}

describe('connectAhead()', () => {
  test('connectAhead() opens connections that the next requests go over', async () => {
    const { url, connections, connected, arrived } = await serve()
    const http = createHttp()
    http.connectAhead?.(url, 2)
    await connected(2)
    const answers = [get(url, http), get(url, http)]
    for (const response of await arrived(2)) response.end()
    expect(await Promise.all(answers)).toEqual([200, 200])
    expect(connections).toHaveLength(2)
  })

  test('connectAhead() lends a request also a connection that is not there yet', async () => {
    const { url, connections, arrived } = await serve()
    const http = createHttp()
    http.connectAhead?.(url, 1)
    const answer = get(url, http)
    for (const response of await arrived(1)) response.end()
    expect(await answer).toBe(200)
    expect(connections).toHaveLength(1)
  })

  test('connectAhead() counts connections that are in use, are kept, or have been opened ahead', async () => {
    const { url, connections, connected, arrived } = await serve()
    const http = createHttp()
    const first = get(url, http)
    await arrived(1)
    http.connectAhead?.(url, 2)
    http.connectAhead?.(url, 2)
    await connected(2)
    for (const response of await arrived(1)) response.end()
    await first
    http.connectAhead?.(url, 2)
    const answers = [get(url, http), get(url, http)]
    for (const response of await arrived(3)) response.end()
    await Promise.all(answers)
    expect(connections).toHaveLength(2)
  })

  test('connectAhead() costs a request nothing when the connection is closed before it comes', async () => {
    const { url, connected, arrived } = await serve()
    const http = createHttp()
    http.connectAhead?.(url, 1)
    const [opened] = await connected(1)
    opened?.destroy()
    await once(opened as Socket, 'close')
    // Whatever the client's side has heard of it by now, the request gets its answer.
    const answer = get(url, http).catch(() => get(url, http))
    for (const response of await arrived(1)) response.end()
    expect(await answer).toBe(200)
  })

  test('connectAhead() lends an upload a connection without encryption yet, and leave is only then waited for', async () => {
    const { url, arrived } = await serve()
    const gate = Promise.withResolvers<void>()
    const server = createTcpServer(async socket => {
      await gate.promise
      const target = connect(Number(url.port), '127.0.0.1')
      target.on('error', () => {}).on('close', () => socket.destroy())
      socket.on('error', () => {}).on('close', () => target.destroy())
      target.pipe(socket).pipe(target)
    })
    const gated = new URL(`https://localhost:${await listen(server)}/`)
    const http = createHttp(1)
    http.connectAhead?.(gated, 1)
    await once(server, 'connection')
    await setTimeout(50)
    let begun = false
    const body = {
      length: 100_000,
      async *chunks() {
        begun = true
        yield Buffer.alloc(100_000)
      },
    }
    const request = { method: 'POST', url: gated, headers: {}, body, timeout: 90, maximumResponseBytes: 1000 } as const
    const answer = http.send(request)
    await setTimeout(50)
    expect(begun).toBe(false)
    gate.resolve()
    for (const response of await arrived(1)) response.req.resume().on('end', () => response.end())
    expect((await answer).status).toBe(200)
  })

  test('connectAhead() leaves a failure to the request that meets it', async () => {
    const { url } = await serve(['elsewhere.example'])
    const http = createHttp()
    http.connectAhead?.(url, 1)
    await expect(get(url, http)).rejects.toMatchObject({ code: 'ERR_TLS_CERT_ALTNAME_INVALID' })
  })

  test('connectAhead() leaves also what cannot even be tried to the request', async () => {
    const { url } = await serve()
    const http = createHttp()
    const damaged = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n'
    http.identify(url, new Secret(damaged))
    expect(() => http.connectAhead?.(url, 1)).not.toThrow()
    await expect(get(url, http)).rejects.toThrow('asn1')
  })

  test('connectAhead() does nothing without encryption', async () => {
    let connections = 0
    const server = createPlainServer((_request, response) => void response.end())
    server.on('connection', () => connections++)
    const url = new URL(`http://localhost:${await listen(server)}/`)
    const http = createHttp()
    http.connectAhead?.(url, 3)
    // The server takes connections in the order in which they come: this one would be the last.
    expect(await get(url, http)).toBe(200)
    expect(connections).toBe(1)
  })
})
