import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readServerWords } from '../../src/upload/server-words.ts'
import { response } from './an-upload-context.ts'

const JSON_TYPE = { 'content-type': 'application/json' }

describe('readServerWords()', () => {
  test.each([
    [
      "PyPI's JSON",
      {
        message:
          'The server could not comply with the request since it is either malformed or otherwise incorrect.\n\n\n',
        code: '400 File too large. Limit for project "tstools" is 100 MB.',
        title: 'Bad Request',
      },
      'File too large. Limit for project "tstools" is 100 MB.',
    ],
    ['problem details', { type: 'about:blank', title: 'Forbidden', detail: 'Quota exceeded' }, 'Quota exceeded'],
    [
      'problem details with a title alone',
      { type: 'about:blank', title: 'Quota exceeded', status: 403 },
      'Quota exceeded',
    ],
    [
      'a message',
      { message: 'Validation failed: File name has already been taken' },
      'Validation failed: File name has already been taken',
    ],
    ['a list of errors', { errors: [{ status: 403, message: 'Not enough permissions' }] }, 'Not enough permissions'],
    ['a nested error', { error: { code: 'DupeVersion', message: 'Version already exists' } }, 'Version already exists'],
    ['a description', { description: 'The repository is read-only' }, 'The repository is read-only'],
    ['the first words that are some', { detail: '', message: 'Quota exceeded' }, 'Quota exceeded'],
    ['a code that is no status', { code: 'E4400 x', message: 'Quota exceeded' }, 'Quota exceeded'],
    ['an error in an error', { error: { error: { message: 'Quota exceeded' } } }, 'Quota exceeded'],
    ['a string', 'no', 'no'],
    ['null', null, 'null'],
    ['a shape nobody knows', { status: 1, info: ['what now'] }, '{"status":1,"info":["what now"]}'],
  ])('readServerWords() finds the words in JSON: %s', (_, json, expected) => {
    expect(
      readServerWords(response(400, { headers: JSON_TYPE, body: JSON.stringify(json), reason: 'Bad Request' })),
    ).toBe(expected)
  })

  test.each(['Use <twine> for this', 'See x <html', '5 < 6 and <!doctype'])(
    'readServerWords() takes plain text as it is, also with angle brackets: %s',
    body => {
      expect(readServerWords(response(400, { body, headers: { 'content-type': 'text/plain' } }))).toBe(body)
    },
  )

  test('readServerWords() takes JSON as it is, whatever the header calls it', () => {
    const body = '{"info":"<b>what now</b>"}'
    expect(readServerWords(response(400, { body, headers: { 'content-type': 'text/html' } }))).toBe(body)
  })

  test.each([
    [{ 'content-type': 'text/html' }, '<p>Quota exceeded</p>'],
    [{}, '\n  <!DOCTYPE html><p>Quota exceeded</p>'],
    [{}, '<HTML><p>Quota exceeded</p>'],
  ])('readServerWords() knows a page by its header or its beginning: %j %j', (headers, body) => {
    expect(readServerWords(response(403, { headers, body }))).toBe('Quota exceeded')
  })

  test('readServerWords() takes white space around a reason phrase for nothing', () => {
    expect(readServerWords(response(403, { reason: ' Forbidden ', body: 'Quota exceeded' }))).toBe('Quota exceeded')
  })

  test('readServerWords() takes plain text as it is', () => {
    expect(readServerWords(response(409, { reason: 'Conflict', body: 'package file already exists\n' }))).toBe(
      'package file already exists',
    )
  })

  test('readServerWords() takes a reason phrase that says something before a body that does not', () => {
    const reason = 'Package a.whl already exists in index'
    expect(readServerWords(response(400, { reason, body: '<h1>Bad Request (400)</h1>' }))).toBe(reason)
  })

  test('readServerWords() takes the text of an HTML page', () => {
    const body =
      '<!DOCTYPE html><html><head><title>Error: 409 Conflict</title><style>p { color: red }</style></head>' +
      '<body><h1>Error</h1><p>Package &#039;a.whl&#039; already exists!</p><script>x("<p>no</p>")</script></body></html>'
    const headers = { 'content-type': 'text/html; charset=utf-8' }
    expect(readServerWords(response(409, { headers, body, reason: 'Conflict' }))).toBe(
      "Error Package 'a.whl' already exists!",
    )
  })

  test('readServerWords() takes the title of a page with much text', () => {
    const body = `<html><head><title>403 Access denied</title></head><body>${'<a>menu</a> '.repeat(500)}</body></html>`
    expect(readServerWords(response(403, { body, reason: 'Forbidden' }))).toBe('403 Access denied')
  })

  test('readServerWords() falls back to the reason phrase, then to nothing', () => {
    expect(readServerWords(response(503, { reason: 'Service Unavailable' }))).toBe('Service Unavailable')
    expect(readServerWords(response(503, { reason: '', body: ' \r\n' }))).toBe('')
  })

  test('readServerWords() never gives more than one short printable line, whatever is sent', () => {
    const hostile = fc.string({ unit: 'binary', maxLength: 3000 })
    const html = fc.array(fc.constantFrom('<', '>', '</', 'script', 'title', '"', '&#10;', '<!--', 'a', '\u001b[2J'), {
      maxLength: 500,
    })
    const body = fc.oneof(
      hostile,
      fc.json(),
      html.map(parts => `<html>${parts.join('')}`),
    )
    fc.assert(
      fc.property(hostile, body, (reason, text) => {
        const words = readServerWords(response(400, { reason, body: text }))
        expect(words.length).toBeLessThanOrEqual(500)
        expect(words).not.toMatch(/[\n\r\p{Cc}]/u)
      }),
    )
  })

  test('readServerWords() survives JSON without a bottom', () => {
    const body = `${'{"error":'.repeat(5000)}1${'}'.repeat(5000)}`
    expect(readServerWords(response(400, { body })).length).toBe(500)
  })
})
