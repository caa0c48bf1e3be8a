import { describe, expect, test } from '@jest/globals'
import { redactEchoes } from '../../src/runtime/redact-echoes.ts'
import { createSecretMasks } from '../../src/runtime/secret-masks.ts'
import { readServerWords } from '../../src/upload/server-words.ts'
import type { Http, HttpResponse } from '../../src/world/http.ts'
import { AWKWARD_PASSWORDS } from '../support/awkward-passwords.ts'
import { QUOTED_BY_SERVERS } from '../support/quoted-by-servers.ts'

const REQUEST = {
  method: 'GET',
  url: new URL('https://index.example/'),
  headers: {},
  timeout: 1,
  maximumResponseBytes: 1,
} as const

async function receive(secret: string, response: Partial<HttpResponse>): Promise<HttpResponse> {
  const masks = createSecretMasks()
  masks.add(secret)
  const http: Http = { send: async () => ({ status: 403, reason: '', headers: {}, body: '', ...response }) }
  return redactEchoes(http, masks).send(REQUEST)
}

describe('redactEchoes()', () => {
  test.each(AWKWARD_PASSWORDS)(
    'leaves nothing of %j in the words of an answer, wherever they are cut off',
    async password => {
      for (const quote of Object.values(QUOTED_BY_SERVERS)) {
        for (const before of ['', 'x'.repeat(492)]) {
          const plain = await receive(password, { reason: quote(password), body: `${before}${quote(password)}` })
          expect(readServerWords(plain)).not.toMatch(/Canar|Q2FuYX/)
          expect(plain.reason).not.toMatch(/Canar|Q2FuYX/)
          const json = await receive(password, { body: JSON.stringify({ message: before + quote(password) }) })
          expect(readServerWords(json)).not.toMatch(/Canar|Q2FuYX/)
        }
      }
    },
  )

  test('passes on so much of the words as anybody reads, and all of what is data', async () => {
    const body = 'a'.repeat(1024 * 1024 + 1)
    expect((await receive('Canary-Word', { status: 404, body })).body).toHaveLength(1024 * 1024)
    expect((await receive('Canary-Word', { status: 200, body })).body).toHaveLength(1024 * 1024 + 1)
  })

  test('leaves nothing of a secret that a terminal would show without what stands in it', async () => {
    const { body } = await receive('canary-word', { body: 'no \u001b[1mcanary\u001b[0m-word!' })
    expect(body).toBe('no ***!')
  })

  test('leaves the data of an answer as it is, and where it leads', async () => {
    const data = { status: 200, headers: { location: '/canary-word' }, body: '"canary-word"' }
    expect(await receive('canary-word', { ...data, reason: 'canary-word' })).toEqual({ ...data, reason: '***' })
    const { headers } = await receive('canary-word', { ...data, status: 307 })
    expect(headers).toEqual(data.headers)
  })
})
