import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { connect, createServer as createTcpServer, type Socket, type Server as TcpServer } from 'node:net'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { createNodeHttp } from '../../src/runtime/node-http.ts'
import { type HttpRequest, type StreamedBody, TransportError } from '../../src/world/http.ts'
import { useServers } from './http/serve-on-loopback.ts'

const MEBIBYTE = 1024 * 1024
/** Bytes: more than could be sent while a test runs. */
const ENDLESS = 10 * 1024 * 1024 * MEBIBYTE
const listenOnLoopback = useServers()

async function listen(server: Server | TcpServer): Promise<URL> {
  return new URL(`http://127.0.0.1:${await listenOnLoopback(server)}/legacy/`)
}

/** An HTTP server. `server.on('checkContinue')` is left to Node unless given. */
async function serve(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
  prepare: (server: Server) => void = () => {},
): Promise<URL> {
  const server = createServer(answer)
  prepare(server)
  return await listen(server)
}

/** A server that speaks bytes, for what no well-behaved one does. */
async function serveBytes(handle: (socket: Socket) => void): Promise<URL> {
  return await listen(createTcpServer(handle))
}

/** A port that nobody listens on, nor will: it is the near end of a connection that lasts as long as the test. */
async function findUnusedPort(): Promise<number> {
  const server = createTcpServer()
  const connection = connect(await listenOnLoopback(server), '127.0.0.1').on('error', () => {})
  await once(connection, 'connect')
  return connection.localPort ?? 0
}

/** Seconds for what no test waits for: no machine is that slow. */
const NEVER = 90

/** Waits for leave to send a body as long as it takes. */
function createHttp(leavePatience = NEVER * 1000) {
  return createNodeHttp({ userAgent: 'test/1', environment: process.env, leavePatience })
}

function send(url: URL, request: Partial<HttpRequest> = {}, http = createHttp()) {
  return http.send({ method: 'GET', url, headers: {}, timeout: NEVER, maximumResponseBytes: MEBIBYTE, ...request })
}

function upload(url: URL, body: StreamedBody, request: Partial<HttpRequest> = {}, http = createHttp()) {
  return send(url, { method: 'POST', body, ...request }, http)
}

/** A body from one buffer that is used again and again, as the contract of `StreamedBody` allows. */
function aBody(length: number, pieces = 256 * 1024): StreamedBody & { produced: () => number } {
  let produced = 0
  return {
    length,
    produced: () => produced,
    async *chunks() {
      const buffer = Buffer.alloc(pieces)
      for (let position = 0; position < length; position += pieces) {
        const chunk = buffer.subarray(0, Math.min(pieces, length - position))
        chunk.fill((position / pieces) % 251)
        produced += chunk.length
        yield chunk
        chunk.fill(255)
      }
    },
  }
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

describe('a small request', () => {
  test('send() gives status, reason, headers and text, whatever the status', async () => {
    const url = await serve((_request, response) => {
      response.writeHead(
        418,
        'A Teapot',
        [
          ['X-One', 'a'],
          ['X-One', 'b'],
          ['Location', '/elsewhere'],
        ].flat(),
      )
      response.end('štětka')
    })
    const response = await send(url)
    expect(response).toMatchObject({ status: 418, reason: 'A Teapot', body: 'štětka' })
    expect(response.headers).toMatchObject({ 'x-one': 'a, b', location: '/elsewhere' })
  })

  test.each([
    ['UTF-8', 'štětka'],
    ['characters of one byte', 'Größe'],
  ])('send() reads a reason in %s', async (encoding, reason) => {
    const url = await serve((_request, response) => {
      // Node writes a character as a byte.
      response.writeHead(418, encoding === 'UTF-8' ? Buffer.from(reason).toString('latin1') : reason).end()
    })
    expect((await send(url)).reason).toBe(reason)
  })

  test('send() follows no redirect', async () => {
    let requests = 0
    const url = await serve((_request, response) => {
      requests++
      response.writeHead(301, { location: '/other' }).end()
    })
    expect((await send(url)).status).toBe(301)
    expect(requests).toBe(1)
  })

  test('send() sends method, path, query, headers, user agent and a body of known length', async () => {
    let seen: { request: IncomingMessage; body: string } | undefined
    const url = await serve(async (request, response) => {
      seen = { request, body: (await readAll(request)).toString() }
      response.end()
    })
    await send(new URL('/a/b?c=d#e', url), { method: 'POST', headers: { 'x-y': 'z' }, body: '{"ž":1}' })
    expect(seen?.request.method).toBe('POST')
    expect(seen?.request.url).toBe('/a/b?c=d')
    expect(seen?.request.headers).toMatchObject({ 'x-y': 'z', 'user-agent': 'test/1', 'content-length': '8' })
    expect(seen?.body).toBe('{"ž":1}')
  })

  test('send() does not turn a user and password in a URL into a header', async () => {
    let authorization: string | undefined = 'none seen'
    const url = await serve((request, response) => {
      authorization = request.headers.authorization
      response.end()
    })
    url.username = 'someone'
    url.password = 'secret'
    await send(url)
    expect(authorization).toBeUndefined()
  })

  test('send() uses one connection for requests in a row', async () => {
    let connections = 0
    const url = await serve(
      async (request, response) => {
        await readAll(request)
        response.end('ok')
      },
      server => server.on('connection', () => connections++),
    )
    const http = createHttp()
    await send(url, {}, http)
    await send(url, { method: 'POST', body: 'x' }, http)
    await upload(url, aBody(2 * MEBIBYTE), {}, http)
    await send(url, {}, http)
    expect(connections).toBe(1)
  })
})

describe('bounds of an answer', () => {
  test('send() refuses an answer that is too long, and stops reading it', async () => {
    const url = await serve((_request, response) => {
      const flood = setInterval(() => response.write(Buffer.alloc(65536)), 1)
      response.on('close', () => clearInterval(flood))
    })
    await expect(send(url)).rejects.toMatchObject({ name: 'TransportError', code: 'RESPONSE_TOO_LONG' })
  })

  test('send() takes an answer of exactly the permitted length', async () => {
    const url = await serve((_request, response) => response.end('x'.repeat(100)))
    expect((await send(url, { maximumResponseBytes: 100 })).body).toHaveLength(100)
    await expect(send(url, { maximumResponseBytes: 99 })).rejects.toMatchObject({ code: 'RESPONSE_TOO_LONG' })
  })

  test('send() asks for gzip and unpacks it', async () => {
    const url = await serve((request, response) => {
      expect(request.headers['accept-encoding']).toBe('gzip')
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(100_000)))
    })
    expect((await send(url)).body).toHaveLength(100_000)
  })

  test('send() survives a gzip bomb', async () => {
    const bomb = gzipSync(Buffer.alloc(200 * MEBIBYTE))
    const url = await serve((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb)
    })
    await expect(send(url)).rejects.toMatchObject({ code: 'RESPONSE_TOO_LONG' })
  })

  test('send() counts compressed bytes that unpack to nothing', async () => {
    const nothing = gzipSync('')
    const url = await serve((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' })
      response.end(Buffer.concat(Array.from({ length: 1000 }, () => nothing)))
    })
    await expect(send(url, { maximumResponseBytes: 1000 })).rejects.toMatchObject({ code: 'RESPONSE_TOO_LONG' })
  })

  test.each([
    ['broken', Buffer.from('this is no gzip')],
    ['cut off', gzipSync('x'.repeat(1000)).subarray(0, 15)],
  ])('send() reports gzip that is %s', async (_what, bytes) => {
    const url = await serve((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bytes)
    })
    await expect(send(url)).rejects.toBeInstanceOf(TransportError)
  })

  test('send() leaves alone what is labelled gzip when the caller did not want an encoding', async () => {
    const bytes = gzipSync('an sdist')
    const url = await serve((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bytes)
    })
    const received: Uint8Array[] = []
    const onBody = (chunk: Uint8Array) => received.push(Uint8Array.from(chunk))
    const response = await send(url, { headers: { 'accept-encoding': 'identity' }, onBody })
    expect(response.body).toBe('')
    expect(Buffer.concat(received)).toEqual(bytes)
  })

  test('send() gives an error page as text even when the body was to be streamed', async () => {
    const url = await serve((_request, response) => {
      response.writeHead(404).end('no such file')
    })
    const response = await send(url, { onBody: () => expect('never').toBe('called') })
    expect(response).toMatchObject({ status: 404, body: 'no such file' })
  })

  test('send() reports an answer that was cut off', async () => {
    const url = await serveBytes(socket => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf'))
    await expect(send(url)).rejects.toMatchObject({ code: 'ECONNRESET' })
  })
})

describe('no answer', () => {
  test('send() reports a refused connection by host and code, and nothing else of the request', async () => {
    const url = new URL(`http://127.0.0.1:${await findUnusedPort()}/secret-path`)
    const error = await send(url, { headers: { authorization: 'Basic c2VjcmV0' } }).catch(error => error)
    expect(error).toMatchObject({
      code: 'ECONNREFUSED',
      message: `No answer from ${url.host}: the connection was refused (ECONNREFUSED)`,
    })
  })

  test.each<[string, (socket: Socket) => void]>([
    ['closes', socket => socket.end()],
    ['resets', socket => socket.resetAndDestroy()],
    ['speaks another protocol', socket => socket.end('SSH-2.0-OpenSSH\r\n')],
    ['switches protocols', socket => socket.end('HTTP/1.1 101 Go\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n')],
  ])('send() reports a server that %s', async (_what, handle) => {
    await expect(send(await serveBytes(handle))).rejects.toBeInstanceOf(TransportError)
  })

  test.each<[string, (socket: Socket) => void]>([
    ['says nothing', () => {}],
    ['stops in the middle of the headers', socket => socket.write('HTTP/1.1 200 OK\r\nContent-')],
    ['stops in the middle of the body', socket => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf')],
  ])('send() gives up on a server that %s', async (_what, handle) => {
    const url = await serveBytes(handle)
    await expect(send(url, { timeout: 0.3 })).rejects.toMatchObject({ code: 'ETIMEDOUT' })
  })

  test('send() does not give up on a server that is slow but not silent', async () => {
    const [timeout, bytes] = [4, 50]
    const url = await serve((_request, response) => {
      let left = bytes
      // Longer than the limit in all, and each pause so much shorter that no machine makes one of them too long.
      const drip = setInterval(() => {
        response.write('x')
        if (--left > 0) return
        clearInterval(drip)
        response.end()
      }, 100)
    })
    expect((await send(url, { timeout })).body).toHaveLength(bytes)
  })
})

describe('an upload', () => {
  test.each([0, 1, 256 * 1024, 3 * MEBIBYTE + 7])('send() streams a body of %d bytes unharmed', async length => {
    let received: Buffer | undefined
    let headers: IncomingMessage['headers'] = {}
    const url = await serve(async (request, response) => {
      headers = request.headers
      received = await readAll(request)
      response.end('stored')
    })
    expect(await upload(url, aBody(length))).toMatchObject({ status: 200, body: 'stored' })
    expect(headers['content-length']).toBe(String(length))
    expect(headers['transfer-encoding']).toBeUndefined()
    const expected: Buffer[] = []
    for await (const chunk of aBody(length).chunks()) expected.push(Buffer.from(chunk))
    expect(received?.equals(Buffer.concat(expected))).toBe(true)
  })

  test('send() asks before the first upload to an origin, and before ones larger than it has taken', async () => {
    const asked: (string | undefined)[] = []
    const answer = async (request: IncomingMessage, response: ServerResponse) => {
      asked.push(request.headers.expect)
      await readAll(request)
      response.end()
    }
    const url = await serve(answer, server =>
      server.on('checkContinue', (request, response) => {
        response.writeContinue()
        void answer(request, response)
      }),
    )
    const http = createHttp()
    const sizes = [10, 0.1 * MEBIBYTE, MEBIBYTE, 2 * MEBIBYTE, 2.4 * MEBIBYTE, 4 * MEBIBYTE, 3 * MEBIBYTE]
    for (const size of sizes) await upload(url, aBody(Math.ceil(size)), {}, http)
    const expected = [false, true, false, true, false, true, false]
    expect(asked.map(header => header === '100-continue')).toEqual(expected)
  })

  test('send() asks again when a body that it sent unasked was lost: the answer may have been lost with it', async () => {
    const asked: boolean[] = []
    const url = await serve(
      request => {
        asked.push(false)
        request.once('data', () => request.socket.resetAndDestroy())
      },
      server =>
        server.on('checkContinue', async (request, response) => {
          asked.push(true)
          response.writeContinue()
          await readAll(request)
          response.end()
        }),
    )
    const http = createHttp()
    const send = () => upload(url, aBody(4 * MEBIBYTE), {}, http)
    expect((await send()).status).toBe(200)
    await expect(send()).rejects.toThrow(TransportError)
    expect((await send()).status).toBe(200)
    expect(asked).toEqual([true, false, true])
  })

  test('send() sends nothing of a body that is refused when asked', async () => {
    const url = await serve(
      () => {},
      server =>
        server.on('checkContinue', (_request, response) => {
          response.writeHead(403, 'Invalid or non-existent authentication').end('no')
        }),
    )
    const body = aBody(10 * MEBIBYTE)
    expect(await upload(url, body)).toMatchObject({ status: 403, body: 'no' })
    expect(body.produced()).toBe(0)
  })

  test('send() sends the body after a while when the server never says that it may, and asks it no more', async () => {
    const heads: string[] = []
    const url = await serveBytes(socket => {
      let text = ''
      socket.on('data', data => {
        text += data.toString('latin1')
        const [head, body] = text.split('\r\n\r\n')
        const length = Number(/content-length: (\d+)/i.exec(text)?.[1])
        if (head === undefined || body?.length !== length) return
        heads.push(head)
        text = ''
        socket.write('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n')
      })
    })
    const http = createHttp(100)
    expect((await upload(url, aBody(2 * MEBIBYTE), {}, http)).status).toBe(200)
    expect((await upload(url, aBody(2 * MEBIBYTE), {}, http)).status).toBe(200)
    expect(heads.map(head => /^expect:/im.test(head))).toEqual([true, false])
  })

  test('send() sends one request also when the server refuses the question, which the next one leaves out', async () => {
    const url = await serve(
      async (request, response) => response.end(String((await readAll(request)).length)),
      server => server.on('checkContinue', (_request, response) => response.writeHead(417).end()),
    )
    const http = createNodeHttp({ userAgent: 'test/1' })
    expect(await upload(url, aBody(2 * MEBIBYTE), {}, http)).toMatchObject({ status: 417 })
    expect(await upload(url, aBody(2 * MEBIBYTE), {}, http)).toMatchObject({ status: 200, body: String(2 * MEBIBYTE) })
  })

  test.each([401, 403, 413])('send() returns a %d that comes before the body was read', async status => {
    const url = await serve(
      (_request, response) => {
        // Answers at once and lets the rest of the body arrive, as most servers do for a while.
        response.writeHead(status, { connection: 'close' }).end('refused')
      },
      server =>
        server.on('checkContinue', (request, response) => {
          response.writeContinue()
          server.emit('request', request, response)
        }),
    )
    const body = aBody(ENDLESS)
    expect(await upload(url, body)).toMatchObject({ status, body: 'refused' })
    expect(body.produced()).toBeLessThan(ENDLESS)
  })

  test('send() finds the answer of a server that refuses the body by cutting the connection', async () => {
    const url = await serveBytes(socket => {
      let received = 0
      socket.on('data', data => {
        if (received === 0) socket.write('HTTP/1.1 100 Continue\r\n\r\n')
        received += data.length
        if (received < 65536) return
        // What is left unread makes the system reset the connection.
        socket.pause().removeAllListeners('data')
        socket.write('HTTP/1.1 413 Too Large\r\nContent-Length: 0\r\n\r\n', () => socket.destroy())
      })
    })
    expect(await upload(url, aBody(ENDLESS))).toMatchObject({ status: 413 })
  })

  test('send() keeps the status when the connection is cut in the middle of the answer', async () => {
    const url = await serveBytes(socket => {
      socket.once('data', () => {
        socket.write('HTTP/1.1 403 Forbidden\r\nContent-Length: 1000\r\n\r\nYou may not', () => {
          setTimeout(() => socket.resetAndDestroy(), 50)
        })
      })
    })
    const response = await upload(url, aBody(ENDLESS))
    expect(response).toMatchObject({ status: 403, reason: 'Forbidden' })
    expect('You may not'.startsWith(response.body)).toBe(true)
  })

  test('send() does not believe a success that comes before the body was sent', async () => {
    const url = await serveBytes(socket => {
      socket.once('data', () => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n'))
    })
    await expect(upload(url, aBody(ENDLESS))).rejects.toMatchObject({ code: 'EARLY_SUCCESS' })
  })

  test('send() reports a connection that is reset in the middle of the body', async () => {
    const url = await serve(
      () => {},
      server =>
        server.on('checkContinue', (request, response) => {
          response.writeContinue()
          request.once('data', () => request.socket.resetAndDestroy())
        }),
    )
    const error = await upload(url, aBody(ENDLESS)).catch(error => error)
    expect(error).toBeInstanceOf(TransportError)
    expect(['ECONNRESET', 'EPIPE']).toContain(error.code)
  })

  test('send() gives up when the server stops reading', async () => {
    const url = await serveBytes(socket => {
      socket.once('data', () => {
        socket.pause()
        socket.write('HTTP/1.1 100 Continue\r\n\r\n')
      })
    })
    await expect(upload(url, aBody(ENDLESS), { timeout: 0.3 })).rejects.toMatchObject({ code: 'ETIMEDOUT' })
  })

  test('send() throws what the body throws, as it is, and leaves the request unfinished', async () => {
    let end: Promise<string> | undefined
    const url = await serve(request => {
      end = readAll(request).then(
        () => 'complete',
        () => 'aborted',
      )
    })
    const changed = new Error('the file changed')
    const body: StreamedBody = {
      // Large enough that the server is asked first: so it knows of the request.
      length: 100_000,
      async *chunks() {
        yield Buffer.from('0123456789')
        throw changed
      },
    }
    await expect(upload(url, body)).rejects.toBe(changed)
    expect(await end).toBe('aborted')
  })

  test('send() refuses a body whose length is not as announced', async () => {
    const url = await serve(() => {})
    await expect(upload(url, { ...aBody(10), length: 11 })).rejects.toThrow('a body of 11 bytes produced 10')
    await expect(upload(url, { ...aBody(10), length: 9 })).rejects.toThrow('a body of 9 bytes produced')
  })

  test('send() gives the body the chance to close its file when the server stops it', async () => {
    let closed = false
    const url = await serve(
      (_request, response) => {
        response.writeHead(403).end()
      },
      server =>
        server.on('checkContinue', (request, response) => {
          response.writeContinue()
          server.emit('request', request, response)
        }),
    )
    const body: StreamedBody = {
      length: ENDLESS,
      async *chunks() {
        try {
          for (;;) yield Buffer.alloc(1024)
        } finally {
          closed = true
        }
      },
    }
    expect((await upload(url, body)).status).toBe(403)
    expect(closed).toBe(true)
  })
})

describe('a proxy', () => {
  /** A proxy for tunnels that leads each of them to one port of this machine. */
  async function serveProxy(port: string, seen: string[]): Promise<URL> {
    return serve(
      () => {},
      server =>
        server.on('connect', (request, client) => {
          seen.push(`${request.method} ${request.url} ${request.headers['proxy-authorization'] ?? ''}`.trimEnd())
          const target = connect(Number(port), '127.0.0.1', () => {
            client.write('HTTP/1.1 200 Connection established\r\n\r\n')
            target.pipe(client).pipe(target)
          })
          target.on('error', () => client.destroy())
          client.on('close', () => target.destroy())
          client.on('error', () => target.destroy())
        }),
    )
  }

  async function withProxy<T>(proxy: URL, act: () => Promise<T>): Promise<T> {
    process.env['http_proxy'] = proxy.href
    try {
      return await act()
    } finally {
      delete process.env['http_proxy']
    }
  }

  test('send() goes through the proxy of the environment, small requests and uploads alike', async () => {
    const index = await serve(async (request, response) => {
      response.end(`${request.headers.host} ${(await readAll(request)).length}`)
    })
    const seen: string[] = []
    const proxy = await serveProxy(index.port, seen)
    proxy.username = 'user'
    proxy.password = 'p%40ss'
    const url = new URL('http://index.invalid/legacy/')
    await withProxy(proxy, async () => {
      expect((await send(url)).body).toBe('index.invalid 0')
      expect((await upload(url, aBody(2 * MEBIBYTE))).body).toBe(`index.invalid ${2 * MEBIBYTE}`)
    })
    const credentials = Buffer.from('user:p@ss').toString('base64')
    expect(seen).toEqual(Array(2).fill(`CONNECT index.invalid:80 Basic ${credentials}`))
  })

  test('send() gives up on a proxy that is silent, and reports one that is not there', async () => {
    const silent = await serve(
      () => {},
      server => server.on('connect', () => {}),
    )
    const url = new URL('http://index.invalid/')
    await withProxy(silent, () => expect(send(url, { timeout: 0.3 })).rejects.toMatchObject({ code: 'ETIMEDOUT' }))
    const gone = new URL('http://127.0.0.1:9/')
    await withProxy(gone, () => expect(send(url)).rejects.toBeInstanceOf(TransportError))
  })
})
