import { createServer, type RequestListener } from 'node:http'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { guardFetch } from '../../src/runtime/guard-fetch.ts'
import { useServers } from './http/serve-on-loopback.ts'

const listen = useServers()

async function serve(answer: RequestListener): Promise<string> {
  return `http://127.0.0.1:${await listen(createServer(answer))}`
}

function get(origin: string, address = `${origin}/comments`, maximumBytes = 1000): Promise<Response> {
  return guardFetch((url, options) => fetch(url, options), origin, maximumBytes)(address, {})
}

describe('guardFetch()', () => {
  test('gives the answer as it is', async () => {
    const origin = await serve((_request, response) => response.writeHead(201, { 'x-y': 'z' }).end('{"id":1}'))
    const answer = await get(origin)
    expect(answer.status).toBe(201)
    expect(answer.headers.get('x-y')).toBe('z')
    expect(await answer.json()).toEqual({ id: 1 })
  })

  test('gives an answer without a body', async () => {
    const origin = await serve((_request, response) => response.writeHead(204).end())
    expect(await (await get(origin)).text()).toBe('')
  })

  test('asks no other origin, wherever the next page is said to be', async () => {
    const asked: unknown[] = []
    const origin = await serve((request, response) => response.end(asked.push(request.url)))
    await expect(get('https://github.example', `${origin}/page/2`)).rejects.toThrow('which is not asked')
    expect(asked).toEqual([])
  })

  test.each([301, 302, 303, 307, 308])('follows no redirect (%d)', async status => {
    const asked: unknown[] = []
    const origin = await serve((request, response) => {
      asked.push(request.url)
      response.writeHead(status, { location: '/elsewhere' }).end()
    })
    await expect(get(origin)).rejects.toThrow('a redirect, which is not followed')
    expect(asked).toEqual(['/comments'])
  })

  test.each([
    ['endless', undefined, 'x'.repeat(65536)],
    ['a bomb', 'gzip', gzipSync(Buffer.alloc(32 * 1024 * 1024))],
  ])('gives up on an answer that is %s', async (_, encoding, piece) => {
    const origin = await serve((_request, response) => {
      if (encoding !== undefined) response.writeHead(200, { 'content-encoding': encoding }).end(piece)
      else response.write(piece)
    })
    await expect(get(origin)).rejects.toThrow('answered with more than 1000 bytes')
  })
})
