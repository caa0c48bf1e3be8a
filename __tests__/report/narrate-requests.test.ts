import { describe, expect, test } from '@jest/globals'
import { narrateRequests } from '../../src/report/narrate-requests.ts'
import type { HttpRequest, HttpResponse } from '../../src/world/http.ts'
import { TransportError } from '../../src/world/http.ts'
import { aRetry } from '../support/a-retry.ts'
import { MemoryRunner } from '../support/memory-world.ts'

const REQUEST: HttpRequest = {
  method: 'POST',
  url: new URL('https://user:canary@example.com/legacy/?key=canary#canary'),
  headers: { authorization: 'Bearer canary' },
  body: 'canary',
  timeout: 1,
  maximumResponseBytes: 1,
}

async function narrate(answer: () => Promise<HttpResponse>): Promise<readonly string[]> {
  const { log, lines } = new MemoryRunner({})
  const { clock } = aRetry()
  const send = async () => {
    await clock.wait(812)
    return await answer()
  }
  await narrateRequests({ send }, log, clock)
    .send(REQUEST)
    .catch(() => undefined)
  return lines
}

describe('narrateRequests()', () => {
  test('tells method, address, answer and time, and nothing that could be a secret', async () => {
    const answer = { status: 403, reason: 'Forbidden', headers: {}, body: 'canary' }
    expect(await narrate(async () => answer)).toEqual(['  POST https://example.com/legacy/: 403 Forbidden, 812 ms'])
  })

  test('tells that no answer came, and passes the error on', async () => {
    const error = new TransportError('ECONNRESET', 'canary')
    expect(await narrate(() => Promise.reject(error))).toEqual([
      '  POST https://example.com/legacy/: no answer (ECONNRESET), 812 ms',
    ])
    const { log } = new MemoryRunner({})
    const http = narrateRequests({ send: () => Promise.reject(error) }, log, aRetry().clock)
    await expect(http.send(REQUEST)).rejects.toBe(error)
  })
})
