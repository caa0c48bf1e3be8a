import { createServer as createHttpServer } from 'node:http'
import { createServer, type Socket } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from '@jest/globals'
import { createNodeHttp } from '../../../src/runtime/node-http.ts'
import type { HttpRequest, StreamedBody } from '../../../src/world/http.ts'
import { useServers } from './serve-on-loopback.ts'

/*
 * Servers that would keep a request alive for ever, or fill the memory. None of these tests counts seconds: what must end
 * ends, long before jest gives up, and each pause of a server is far below `timeout`.
 */

const MEBIBYTE = 1024 * 1024
/** Of silence: no server that sends a byte now and then is ever silent for so long. */
const SOON = { timeout: 0.2 }
const PAUSE = 20
const listen = useServers()

afterEach(() => {
  delete process.env['http_proxy']
})

function send(port: number, request: Partial<HttpRequest> = {}, scheme = 'http') {
  const url = new URL(`${scheme}://127.0.0.1:${port}/`)
  const http = createNodeHttp({ userAgent: 'test/1', environment: process.env, patience: 0.3 })
  return http.send({ method: 'GET', url, headers: {}, timeout: 90, maximumResponseBytes: MEBIBYTE, ...request })
}

const upload = (length: number): Partial<HttpRequest> => ({ method: 'POST', body: aBody(length) })

function aBody(length: number): StreamedBody {
  return {
    length,
    async *chunks() {
      for (let sent = 0; sent < length; sent += 65536) yield Buffer.alloc(Math.min(65536, length - sent))
    },
  }
}

/** Speaks as soon as a request begins: first all at once, then the rest again and again, letter by letter. */
function drip(start: string, endless: string, socket: Socket): void {
  socket.write(start, 'latin1')
  let position = 0
  const timer = setInterval(() => socket.write(endless[position++ % endless.length] ?? '', 'latin1'), PAUSE)
  socket.on('close', () => clearInterval(timer))
}

function serveDripping(start: string, endless: string, reads = true): Promise<number> {
  return listen(
    createServer(socket => {
      if (reads) socket.resume()
      drip(start, endless, socket)
    }),
  )
}

const HEAD = 'HTTP/1.1 200 OK\r\n'
const GZIP_OF_NOTHING = gzipSync('').toString('latin1')

describe('A server that sends a byte now and then is given up when it sends', () => {
  test.each<[string, string, string, Partial<HttpRequest>]>([
    ['the status', 'HTTP/1.1 200 ', 'K', {}],
    ['headers', HEAD, 'x: y\r\n', {}],
    ['one leave to go on after the other', '', 'HTTP/1.1 100 Continue\r\n\r\n', {}],
    ['one sign of life after the other', '', 'HTTP/1.1 102 Processing\r\n\r\n', {}],
    ['a body of known length', `${HEAD}content-length: 1000000\r\n\r\n`, 'x', {}],
    ['a body without end', `${HEAD}\r\n`, 'x', {}],
    ['what frames a body', `${HEAD}transfer-encoding: chunked\r\n\r\n1;x=`, 'x', {}],
    ['what follows a body', `${HEAD}transfer-encoding: chunked\r\ntrailer: x\r\n\r\n0\r\n`, 'x: y\r\n', {}],
    ['gzip that unpacks to nothing', `${HEAD}content-encoding: gzip\r\n\r\n`, GZIP_OF_NOTHING, {}],
    ['an error page', 'HTTP/1.1 500 Oh\r\n\r\n', 'x', {}],
    ['the answer to a small request with a body', HEAD, 'x: y\r\n', { method: 'POST', body: '{}' }],
    ['the head of the answer to an upload', '', 'HTTP/1.1 200 OOOOOOOOO', upload(10)],
    ['leave to upload, again and again', '', 'HTTP/1.1 100 Continue\r\n\r\n', upload(10)],
    ['signs of life to an upload', 'HTTP/1.1 100 Continue\r\n\r\n', 'HTTP/1.1 102 Processing\r\n\r\n', upload(10)],
  ])('%s', async (_, start, endless, request) => {
    const port = await serveDripping(start, endless)
    const sent = send(port, { ...SOON, ...request })
    await expect(sent).rejects.toMatchObject({ name: 'TransportError', code: 'ETIMEDOUT' })
  })

  test('the head of an answer while it does not read the upload', async () => {
    const port = await serveDripping('HTTP/1.1 100 Continue\r\n\r\n', 'HTTP/1.1 200 OOOOOOOOO', false)
    await expect(send(port, { ...SOON, ...upload(64 * MEBIBYTE) })).rejects.toMatchObject({ code: 'ETIMEDOUT' })
  })

  test.each<[string, Partial<HttpRequest>]>([
    ['a question', {}],
    ['an upload', upload(10)],
  ])('its part of a TLS handshake, before %s', async (_, request) => {
    const port = await serveDripping('\x16\x03\x03\x40\x00\x02\x00\x3f\xfc', '\0')
    await expect(send(port, { ...SOON, ...request }, 'https')).rejects.toMatchObject({ code: 'ETIMEDOUT' })
  })

  test.each<[string, Partial<HttpRequest>]>([
    ['a question', {}],
    ['an upload', upload(10)],
  ])('as a proxy, its leave to go through, before %s', async (_, request) => {
    process.env['http_proxy'] = `http://127.0.0.1:${await serveDripping('HTTP/1.1 200 OK\r\n', 'x: y\r\n')}/`
    const url = new URL('http://index.invalid/')
    await expect(send(0, { ...SOON, ...request, url })).rejects.toMatchObject({ code: 'ETIMEDOUT' })
  })

  test.each([
    ['the head', HEAD, 'x: y\r\n'],
    ['the body', `${HEAD}content-length: 1000000\r\n\r\n`, 'x'],
  ])('%s of an answer, when the deadline has come, however much patience is left', async (_, start, endless) => {
    const port = await serveDripping(start, endless)
    const sent = send(port, { timeout: 90, deadline: 0.1 })
    await expect(sent).rejects.toMatchObject({
      code: 'ETIMEDOUT',
      message: expect.stringContaining('after 0.1 seconds'),
    })
  })

  test('the text of an answer to an upload, whose status is what counts', async () => {
    const port = await serveDripping('HTTP/1.1 403 Forbidden\r\ncontent-length: 1000000\r\n\r\nNo', '!')
    expect(await send(port, { ...SOON, ...upload(10) })).toMatchObject({ status: 403, reason: 'Forbidden' })
  })
})

describe('Who takes long, but has a pace, is waited for', () => {
  /** Seconds of silence, and at the same time what an answer without a pace may take. */
  const LONG = 5
  // Longer than that in all, and each pause so much shorter that no machine makes one of them too long.
  const PIECES = 55
  const PIECE = Buffer.alloc(16 * 1024)

  test('a server that sends a long answer, and an upload whose bytes come slowly', async () => {
    const port = await listen(
      createHttpServer(async (request, response) => {
        let received = 0
        for await (const chunk of request) received += (chunk as Buffer).length
        if (request.method === 'POST') return response.end(String(received))
        for await (const piece of slowly()) response.write(piece)
        return response.end()
      }),
    )
    const body = { length: PIECES * PIECE.length, chunks: slowly }
    const [answer, upload] = await Promise.all([
      send(port, { timeout: LONG }),
      send(port, { timeout: LONG, method: 'POST', body }),
    ])
    expect(answer.body).toHaveLength(PIECES * PIECE.length)
    expect(upload.body).toBe(String(PIECES * PIECE.length))
  })

  async function* slowly(): AsyncGenerator<Buffer> {
    for (let piece = 0; piece < PIECES; piece++) {
      await setTimeout(100)
      yield PIECE
    }
  }
})

describe('An answer has a bound', () => {
  /** Writes as fast as it is read. */
  function flood(start: string, endless: string): Promise<number> {
    const block = Buffer.from(endless.repeat(Math.ceil(65536 / endless.length)), 'latin1')
    return listen(
      createServer(socket => {
        const pour = () => {
          while (!socket.destroyed && socket.write(block));
        }
        socket.resume().write(start, 'latin1', pour)
        socket.on('drain', pour)
      }),
    )
  }

  test.each<[string, string, string, string | RegExp]>([
    ['headers', HEAD, 'x: y\r\n', 'HPE_HEADER_OVERFLOW'],
    ['a header', `${HEAD}x: `, 'y', 'HPE_HEADER_OVERFLOW'],
    ['a reason', 'HTTP/1.1 200 ', 'OK', 'HPE_HEADER_OVERFLOW'],
    ['a row of answers that are none', '', 'HTTP/1.1 100 Continue\r\n\r\n', 'ETIMEDOUT'],
    ['a body', `${HEAD}\r\n`, 'x', 'RESPONSE_TOO_LONG'],
    ['a body of single bytes', `${HEAD}transfer-encoding: chunked\r\n\r\n`, '1\r\nx\r\n', 'RESPONSE_TOO_LONG'],
    ['what frames a body', `${HEAD}transfer-encoding: chunked\r\n\r\n1;x=`, 'x', /^HPE_|ECONNRESET/],
    ['what follows a body', `${HEAD}transfer-encoding: chunked\r\n\r\n0\r\n`, 'x: y\r\n', /^HPE_|ECONNRESET/],
    ['gzip that unpacks to nothing', `${HEAD}content-encoding: gzip\r\n\r\n`, GZIP_OF_NOTHING, 'RESPONSE_TOO_LONG'],
  ])('when %s never ends', async (_, start, endless, code) => {
    const port = await flood(start, endless)
    const sent = send(port, { maximumResponseBytes: 100_000, ...(code === 'ETIMEDOUT' ? SOON : {}) })
    await expect(sent).rejects.toMatchObject({ name: 'TransportError', code: expect.stringMatching(code) })
  })

  test('when a proxy’s answer never ends', async () => {
    process.env['http_proxy'] = `http://127.0.0.1:${await flood('HTTP/1.1 200 OK\r\n', 'x: y\r\n')}/`
    const sent = send(0, { url: new URL('http://index.invalid/') })
    await expect(sent).rejects.toMatchObject({
      name: 'TransportError',
      message: expect.stringContaining('the proxy of `http_proxy` cannot be reached: Parse Error: Header overflow'),
    })
  })

  const ZEROS = Buffer.alloc(64 * MEBIBYTE)

  test.each<[string, string, Buffer, string]>([
    ['a GET', 'gzip', gzipSync(ZEROS), 'RESPONSE_TOO_LONG'],
    ['a GET', 'x-gzip', gzipSync(gzipSync(ZEROS)), ''],
    ['a GET', 'br', brotliCompressSync(ZEROS, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }), ''],
    ['a GET', 'deflate', deflateSync(ZEROS), ''],
    ['a GET', 'gzip, gzip', gzipSync(gzipSync(ZEROS)), ''],
    ['a POST', 'gzip', gzipSync(ZEROS), ''],
  ])(
    'when what answers %s is a bomb of %s: only what was asked for is unpacked',
    async (what, encoding, bomb, code) => {
      const asked: unknown[] = []
      const port = await listen(
        createHttpServer((request, response) => {
          asked.push(request.headers['accept-encoding'])
          response.writeHead(200, { 'content-encoding': encoding }).end(bomb)
        }),
      )
      const isGet = what === 'a GET'
      const sent = send(port, isGet ? {} : { method: 'POST', body: '{}' })
      if (code === '') expect((await sent).body.length).toBeLessThan(100_000)
      else await expect(sent).rejects.toMatchObject({ code })
      expect(asked).toEqual([isGet ? 'gzip' : undefined])
    },
  )
})
