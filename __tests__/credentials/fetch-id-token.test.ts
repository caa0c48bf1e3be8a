import { expect, test } from '@jest/globals'
import { fetchIdToken } from '../../src/credentials/fetch-id-token.ts'
import { PublishError } from '../../src/errors/publish-error.ts'
import { TransportError } from '../../src/world/http.ts'
import type { Secret } from '../../src/world/secret.ts'
import { aRetry } from '../support/a-retry.ts'
import { anIdToken, scriptedIdentityProvider } from '../support/trusted-publishing.ts'

function unavailable(cause?: Error): PublishError {
  return new PublishError(
    { code: 'id-token-unavailable', summary: 'The identity provider gave no ID token.' },
    { cause },
  )
}

const PASSING = unavailable(new TransportError('ECONNRESET', 'connection reset'))

test('fetchIdToken() masks the token before it hands it over', async () => {
  const masked: Secret[] = []
  const idToken = anIdToken()
  const fetched = await fetchIdToken('pypi', scriptedIdentityProvider(idToken), aRetry(), secret => masked.push(secret))
  expect(fetched).toBe(idToken)
  expect(masked).toEqual([idToken])
})

test('fetchIdToken() asks again where the failure may pass', async () => {
  const provider = scriptedIdentityProvider(PASSING, PASSING, anIdToken())
  await fetchIdToken('pypi', provider, aRetry(2), () => {})
  expect(provider.audiences).toEqual(['pypi', 'pypi', 'pypi'])
})

test('fetchIdToken() throws what the provider said when the retries are used up', async () => {
  const provider = scriptedIdentityProvider(PASSING, PASSING)
  await expect(fetchIdToken('pypi', provider, aRetry(1), () => {})).rejects.toBe(PASSING)
})

test('fetchIdToken() does not repeat a failure that stays', async () => {
  const lasting = unavailable()
  const provider = scriptedIdentityProvider(lasting)
  await expect(fetchIdToken('pypi', provider, aRetry(), () => {})).rejects.toBe(lasting)
  expect(provider.audiences).toHaveLength(1)
})
