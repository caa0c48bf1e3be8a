import { expect, test } from '@jest/globals'
import { quoteAnswer, quoteText } from '../../src/credentials/quote-text.ts'
import { Secret } from '../../src/world/secret.ts'

test('quoteText() gives one harmless line of bounded length', () => {
  expect(quoteText('no\r\n::error::such \u001b[1mthing\u001b[0m')).toBe('no ::error::such thing')
  expect(quoteText('x'.repeat(5000))).toHaveLength(500)
})

test('quoteText() leaves out secrets that are echoed, each time, before anything is cut', () => {
  const secret = new Secret(`canary${'x'.repeat(600)}`)
  expect(quoteText(`bad ${secret.reveal()}, ${secret.reveal()}!`, [secret])).toBe('bad ***, ***!')
})

test('quoteText() leaves out a secret that was cut off before', () => {
  const secret = new Secret(`canary-${'x'.repeat(600)}`)
  expect(quoteText(`500 ${secret.reveal().slice(0, 200)}`, [secret])).toBe('500 ***')
})

test('quoteText() leaves out a secret that is echoed with something in it that is not shown', () => {
  const secret = new Secret('eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJyZXBvIn0.c2lnbmF0dXJl')
  for (const at of [4, 8, 16, 20, 40]) {
    const echoed = `${secret.reveal().slice(0, at)}\u001b[0m${secret.reveal().slice(at)}`
    expect(quoteText(`no ${echoed}!`, [secret])).toBe('no ***!')
  }
})

test('quoteText() keeps what stands around and between secrets, also short ones', () => {
  const [short, long] = [new Secret('abc'), new Secret('abcdefghijklmnopqrstuvwxyz')]
  expect(quoteText(`<${long.reveal()}> <abc> <ab> ${long.reveal()}xyz`, [long, short])).toBe('<***> <***> <ab> ***xyz')
  expect(quoteText('nothing', [new Secret('')])).toBe('nothing')
})

test('quoteAnswer() adds the words of JSON and text to the status, and never a page', () => {
  const answer = { status: 404, reason: 'Not Found', headers: {}, body: 'gone' }
  const as = (type: string) => quoteAnswer({ ...answer, headers: { 'content-type': type } })
  expect(as('text/plain; charset=utf-8')).toBe('404 Not Found: gone')
  expect(as('application/problem+json')).toBe('404 Not Found: gone')
  expect(as('text/html')).toBe('404 Not Found')
  expect(as('x-text/plain')).toBe('404 Not Found')
  expect(quoteAnswer(answer)).toBe('404 Not Found')
})
