import { expect, test } from '@jest/globals'
import { fetchAudience } from '../../src/credentials/fetch-audience.ts'
import { TransportError } from '../../src/world/http.ts'
import { aRetry } from '../support/a-retry.ts'
import { type Answer, json, OTHER_INDEX, PYPI, scriptedHttp } from '../support/trusted-publishing.ts'

function fetchFrom(index: typeof PYPI, ...answers: readonly Answer[]) {
  return fetchAudience(index, 600, scriptedHttp(...answers), aRetry(2))
}

test('fetchAudience() asks the host that files are uploaded to', async () => {
  const http = scriptedHttp(json({ audience: 'pypi' }))
  expect(await fetchAudience(PYPI, 600, http, aRetry())).toBe('pypi')
  expect(http.requests).toHaveLength(1)
  expect(http.requests[0]).toMatchObject({ method: 'GET', timeout: 600, headers: { accept: 'application/json' } })
  expect(http.requests[0]?.url.href).toBe('https://upload.pypi.org/_/oidc/audience')
})

test('fetchAudience() asks at the root of the host, wherever the upload URL leads', async () => {
  const http = scriptedHttp(json({ audience: 'index.example' }))
  await fetchAudience(OTHER_INDEX, 600, http, aRetry())
  expect(http.requests[0]?.url.href).toBe('https://index.example/_/oidc/audience')
})

test('fetchAudience() tries again after a failure that may pass', async () => {
  const passing = [new TransportError('ECONNRESET', 'connection reset'), { status: 503 }]
  expect(await fetchFrom(PYPI, ...passing, json({ audience: 'pypi' }))).toBe('pypi')
})

test('fetchAudience() says in the end which index did not answer, and how', async () => {
  const failing = { status: 502, reason: 'Bad Gateway' }
  await expect(fetchFrom(PYPI, failing, failing, failing)).rejects.toMatchObject({
    problems: [
      {
        code: 'index-unreachable',
        summary: 'PyPI could not be asked whether it offers trusted publishing.',
        detail: 'upload.pypi.org answered 502 Bad Gateway',
        remedy: 'Nothing was uploaded. Run the job again when the index answers.',
      },
    ],
  })
})

test('fetchAudience() tells an index that switched trusted publishing off, in its words', async () => {
  await expect(
    fetchFrom(PYPI, json({ message: 'Trusted publishing functionality not enabled' }, 403)),
  ).rejects.toMatchObject({
    problems: [
      {
        code: 'trusted-publishing-disabled',
        summary: 'PyPI has trusted publishing switched off, or does not let this job ask for it.',
        detail: expect.stringContaining('functionality not enabled'),
        remedy: expect.stringMatching(/^Try again later, .*password: \$\{\{ secrets\./s),
      },
    ],
  })
})

test.each<[string, Answer]>([
  ['404 with a page', { status: 404, headers: { 'content-type': 'text/html' }, body: '<html>no such page' }],
  ['405', { status: 405 }],
  ['415, as devpi answers', json({ message: 'unsupported' }, 415)],
  ['401', { status: 401 }],
  ['a redirect to a login page', { status: 302, headers: { location: 'https://elsewhere.example/login' } }],
  ['200 with a page', { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>welcome' }],
  ['404 with an audience', json({ audience: 'pypi' }, 404)],
  ['200 with other JSON', json({ hello: 'world' })],
  ['200 with an audience that is no text', json({ audience: ['pypi'] })],
  ['200 with an audience that is empty', json({ audience: '' })],
  ['200 with line breaks in the audience', json({ audience: 'pypi\r\nx: y' })],
])(
  'fetchAudience() takes %s for an index without trusted publishing, and tells to set a password',
  async (_, answer) => {
    await expect(fetchFrom(OTHER_INDEX, answer)).rejects.toMatchObject({
      problems: [
        {
          code: 'trusted-publishing-not-offered',
          summary: expect.stringContaining('index.example'),
          detail: expect.stringMatching(
            /^index\.example was asked for the audience of ID tokens and answered \d{3}(?!.*<html>)/,
          ),
          remedy: expect.stringContaining('password: ${{ secrets.'),
        },
      ],
    })
  },
)

test('fetchAudience() takes no audience of somebody else, and tells what an index may ask for', async () => {
  await expect(fetchFrom(OTHER_INDEX, json({ audience: 'pypi' }))).rejects.toMatchObject({
    problems: [
      {
        code: 'audience-of-another',
        detail: expect.stringMatching(/^index\.example .* answered pypi$/),
        remedy: expect.stringMatching(
          /^No ID token was asked for.* only be index\.example, or an address there\..*user:/s,
        ),
        learnMore: 'docs/trusted-publishing.md#audience-of-another',
      },
    ],
  })
})
