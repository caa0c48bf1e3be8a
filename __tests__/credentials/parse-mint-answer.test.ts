import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseMintAnswer } from '../../src/credentials/parse-mint-answer.ts'

function parse(body: unknown, status = 200) {
  return parseMintAnswer({
    status,
    reason: '',
    headers: {},
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
}

test('parseMintAnswer() reads token and end of life, in seconds since 1970', () => {
  const answer = parse({ success: true, token: 'pypi-x', expires: 1795348800 })
  if (answer.meaning !== 'minted') throw new Error(answer.meaning)
  expect(answer.token.secret.reveal()).toBe('pypi-x')
  expect(answer.token.expires).toEqual(new Date(1795348800_000))
})

test.each([undefined, null, 'soon', '1795348800', -1, 0, 8.64e12 + 1, 1e300])(
  'parseMintAnswer() does without an end of life that is %j',
  expires => {
    const answer = parse({ success: true, token: 'pypi-x', expires })
    expect(answer.meaning === 'minted' && answer.token.secret.reveal()).toBe('pypi-x')
    expect(answer).not.toHaveProperty('token.expires')
  },
)

test('parseMintAnswer() reads every reason of a refusal', () => {
  const errors = [
    { code: 'invalid-publisher', description: 'no such publisher' },
    { code: 'x' },
    { code: 'y', description: 7 },
    7,
    null,
    { description: 'y' },
  ]
  expect(parse({ message: 'Token request failed', errors }, 422)).toEqual({
    meaning: 'refused',
    refusals: [
      { code: 'invalid-publisher', description: 'no such publisher' },
      { code: 'x', description: '' },
      { code: 'y', description: '' },
    ],
  })
})

test('parseMintAnswer() reads ten reasons at most', () => {
  const errors = Array(11).fill({ code: 'x' })
  expect(parse({ errors }, 422)).toEqual({
    meaning: 'refused',
    refusals: Array(10).fill({ code: 'x', description: '' }),
  })
})

test('parseMintAnswer() reads an end of life up to where time ends', () => {
  expect(parse({ success: true, token: 'pypi-x', expires: 8.64e12 })).toMatchObject({
    token: { expires: new Date(8.64e15) },
  })
})

test.each([
  ['<html>', 200],
  ['[]', 200],
  [{ success: true }, 200],
  [{ success: false, token: 'pypi-x' }, 200],
  [{ success: true, token: '' }, 200],
  [{ success: true, token: 'a\nb' }, 200],
  [{ success: true, token: 'pypi-x' }, 100],
  [{ success: true, token: 'pypi-x' }, 300],
  [{ success: true, token: 'pypi-x' }, 422],
  [{ errors: [] }, 422],
  [{ errors: 'none' }, 422],
  [{ message: 'Not found' }, 404],
])('parseMintAnswer() makes nothing of %j with status %d', (body, status) => {
  expect(parse(body, status)).toEqual({ meaning: 'unintelligible' })
})

test('parseMintAnswer() takes any JSON', () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(200, 422), (body, status) => {
      expect(['minted', 'refused', 'unintelligible']).toContain(parse(body, status).meaning)
    }),
  )
})
