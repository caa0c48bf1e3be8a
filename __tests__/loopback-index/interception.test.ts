import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { describe, expect, test } from '@jest/globals'
import type { Interception } from '../support/loopback-index/loopback-index.ts'
import { startLoopbackIndex } from '../support/loopback-index/start-loopback-index.ts'
import { upload, useIndexes } from './send-upload.ts'

const start = useIndexes()

describe('faults', () => {
  test.each([
    ['reset', 0],
    ['reset-mid-body', 0],
    ['reset-after-body', 0],
    ['lose-answer', 1],
  ] as const)(
    'startLoopbackIndex() cuts the connection by %s, having stored %i files',
    async (interception, stored) => {
      const index = await start({ intercept: () => interception })
      await expect(upload(index)).rejects.toThrow('fetch failed')
      expect(index.files()).toHaveLength(stored)
    },
  )

  test('startLoopbackIndex() never answers when it is told to hang', async () => {
    const index = await start({ intercept: () => 'hang' })
    const answer = fetch(index.simpleUrl, { signal: AbortSignal.timeout(100) })
    await expect(answer).rejects.toMatchObject({ name: 'TimeoutError' })
  })

  test('startLoopbackIndex() gives the answer that a test wants', async () => {
    const own: Interception = { status: 503, reason: 'Not now', headers: { 'retry-after': '7' }, body: 'later' }
    const index = await start({ intercept: () => own })
    const answer = await upload(index)
    expect(answer).toMatchObject({ status: 503, reason: 'Not now', text: 'later' })
    expect(answer.headers.get('retry-after')).toBe('7')
    expect(index.files()).toEqual([])
  })

  test('startLoopbackIndex() can answer before the body has come', async () => {
    const index = await start({ intercept: () => ({ status: 413, early: true }) })
    await upload(index, { content: Buffer.alloc(8 * 1024 * 1024) }).catch(() => 'the answer may be lost')
    expect(index.requests[0]).toMatchObject({ status: 413, receivedBytes: 0 })
  })

  test('startLoopbackIndex() pauses', async () => {
    const index = await start({ intercept: () => ({ pauseMilliseconds: 50 }) })
    const from = performance.now()
    expect(await upload(index)).toMatchObject({ status: 200 })
    expect(performance.now() - from).toBeGreaterThan(45)
  })

  test('startLoopbackIndex() lets a test choose by method, path and headers', async () => {
    const index = await start({ intercept: ({ path }) => (path.startsWith('/simple/') ? { status: 500 } : 'pass') })
    expect(await upload(index)).toMatchObject({ status: 200 })
    expect((await fetch(index.simpleUrl)).status).toBe(500)
  })
})

describe('the record', () => {
  test('startLoopbackIndex() records requests with their secrets, sizes and answers', async () => {
    const index = await start()
    await upload(index, { authorization: 'Bearer pypi-other', content: Buffer.alloc(1000) })
    const [request] = index.requests
    expect(request).toMatchObject({ method: 'POST', path: '/legacy/', status: 403 })
    expect(request?.headers['authorization']).toBe('Bearer pypi-other')
    expect(request?.receivedBytes).toBeGreaterThan(1000)
  })

  test('close() leaves nothing behind', async () => {
    const leftovers = async () => (await readdir(tmpdir())).filter(name => name.startsWith('loopback-index-'))
    const before = await leftovers()
    const index = await startLoopbackIndex({ checkArchives: false })
    await upload(index)
    const [file] = index.files()
    await index.close()
    const directory = file?.path?.split('/').at(-2)
    expect(before).not.toContain(directory)
    expect(await leftovers()).not.toContain(directory)
    await expect(fetch(index.simpleUrl)).rejects.toThrow()
  })
})
