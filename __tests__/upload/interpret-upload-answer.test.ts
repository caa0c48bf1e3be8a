import { describe, expect, test } from '@jest/globals'
import { interpretUploadAnswer, type UploadAnswer } from '../../src/upload/interpret-upload-answer.ts'
import type { HttpResponse } from '../../src/world/http.ts'
import { response } from './an-upload-context.ts'

const URL_ASKED = new URL('https://upload.pypi.org/legacy')
const NOW = new Date('2026-01-01T00:00:00Z')

function interpret(status: number, overrides: Partial<HttpResponse> = {}): UploadAnswer {
  return interpretUploadAnswer(response(status, overrides), URL_ASKED, NOW)
}

describe('interpretUploadAnswer()', () => {
  test.each([200, 201, 202, 204])('interpretUploadAnswer() takes %d as accepted', status => {
    expect(interpret(status)).toEqual({ meaning: 'accepted' })
  })

  test('interpretUploadAnswer() takes the words of an existing file for a claim', () => {
    const body = JSON.stringify({ code: "400 File already exists ('a.whl').", message: '', title: 'Bad Request' })
    expect(interpret(400, { body })).toEqual({ meaning: 'exists', status: 400, says: "File already exists ('a.whl')." })
  })

  test('interpretUploadAnswer() finds the claim in the reason phrase, too', () => {
    const answer = interpret(400, {
      reason: 'Package a.whl already exists in index',
      body: '<h1>Bad Request (400)</h1>',
    })
    expect(answer).toMatchObject({ meaning: 'exists' })
  })

  test('interpretUploadAnswer() names no time to wait where the index named none', () => {
    expect(interpret(503)).not.toHaveProperty('retryAfter')
  })

  test.each([408, 417, 425, 429, 500, 502, 503, 504])('interpretUploadAnswer() says to try again after %d', status => {
    expect(interpret(status, { body: 'busy' })).toEqual({ meaning: 'try-again', status, says: 'busy' })
  })

  test.each([
    ['20', 20],
    ['Thu, 01 Jan 2026 00:01:00 GMT', 60],
  ])('interpretUploadAnswer() reads Retry-After: %s', (header, retryAfter) => {
    expect(interpret(503, { headers: { 'retry-after': header } })).toMatchObject({ meaning: 'try-again', retryAfter })
  })

  test('interpretUploadAnswer() tries again when two uploads raced to create a project', () => {
    const body = "The name 'tstools' conflicts with an existing project."
    expect(interpret(409, { body })).toMatchObject({ meaning: 'try-again', says: body })
  })

  test('interpretUploadAnswer() does not wait for the hour in which PyPI allows another project', () => {
    expect(interpret(429, { body: 'Too many new projects created' })).toMatchObject({
      meaning: 'refused',
      concerns: 'file',
    })
  })

  test.each([
    [400, 'This filename was previously used by a file that has since been deleted. Use a different version.', 'file'],
    [409, 'Locked for another user. Try again later', 'file'],
    [413, 'Request Entity Too Large', 'file'],
    [501, 'Not Implemented', 'file'],
    [199, 'what?', 'file'],
    [401, '', 'credentials'],
    [407, 'Proxy Authentication Required', 'credentials'],
    [403, 'Invalid or non-existent authentication information.', 'credentials'],
    [403, "The user 'x' isn't allowed to upload to project 'tstools'.", 'file'],
    [403, 'Invalid API Token: project-scoped token is not valid for project: "tstools"', 'file'],
    [404, 'Not Found', 'address'],
    [405, 'Method Not Allowed', 'address'],
    [410, 'Gone', 'address'],
  ])('interpretUploadAnswer() takes %d %s as final, and as about the %s', (status, body, concerns) => {
    expect(interpret(status, { body })).toEqual({ meaning: 'refused', status, says: body, concerns })
  })

  test.each([
    [308, 'https://upload.pypi.org/legacy/', 'https://upload.pypi.org/legacy/'],
    [307, '/legacy/', 'https://upload.pypi.org/legacy/'],
    [308, 'legacy/?a=b', 'https://upload.pypi.org/legacy/?a=b'],
    [308, 'https://user:password@upload.pypi.org/x', 'https://upload.pypi.org/x'],
  ])('interpretUploadAnswer() follows %d within the origin: %s', (status, location, to) => {
    expect(interpret(status, { headers: { location } })).toEqual({ meaning: 'moved', to: new URL(to) })
  })

  test.each([
    [308, 'https://evil.example/take?token=1#x', 'redirects to https://evil.example/take'],
    [308, 'https://user:password@evil.example/', 'redirects to https://evil.example/'],
    [308, 'http://upload.pypi.org/legacy/', 'redirects to http://upload.pypi.org/legacy/'],
    [307, 'https://upload.pypi.org:8443/', 'redirects to https://upload.pypi.org:8443/'],
    [300, 'https://upload.pypi.org/legacy/', 'redirects to https://upload.pypi.org/legacy/'],
    [308, `https://evil.example/${'x'.repeat(300)}`, 'redirects to https://evil.example/…'],
    [308, `https://evil.example/${'x'.repeat(149)}`, `redirects to https://evil.example/${'x'.repeat(149)}`],
    [307, `https://${'x'.repeat(500)}/`, `redirects to https://${'x'.repeat(292)}/`],
    [301, 'https://upload.pypi.org/legacy/', 'redirects to https://upload.pypi.org/legacy/'],
    [302, '/login?next=/legacy/', 'redirects to https://upload.pypi.org/login'],
    [303, '/done', 'redirects to https://upload.pypi.org/done'],
    [308, 'https://', 'redirects, but does not say where to'],
    [308, undefined, 'redirects, but does not say where to'],
  ])('interpretUploadAnswer() does not follow %d to %s', (status, location, says) => {
    const headers: Record<string, string> = location === undefined ? {} : { location }
    expect(interpret(status, { headers })).toEqual({ meaning: 'refused', status, says, concerns: 'address' })
  })
})
