import { PublishError } from '../errors/publish-error.ts'
import type { Attempt } from '../retry/attempt.ts'
import type { Retry } from '../retry/retry.ts'
import { retrying } from '../retry/retrying.ts'
import { TransportError } from '../world/http.ts'
import type { IdentityProvider } from '../world/identity-provider.ts'
import type { Secret } from '../world/secret.ts'

/**
 * A fresh ID token, asked for again where the provider's failure may pass: its error's cause is a `TransportError`.
 * @param maskSecret called with the token the moment it exists
 * @throws {PublishError} `id-token-unavailable`
 */
export async function fetchIdToken(
  audience: string,
  identityProvider: IdentityProvider,
  retry: Retry,
  maskSecret: (secret: Secret) => void,
): Promise<Secret> {
  let failure: PublishError | undefined
  const ended = await retrying(retry, async (): Promise<Attempt<Secret>> => {
    try {
      return { done: await identityProvider.fetchIdToken(audience) }
    } catch (error) {
      if (!(error instanceof PublishError && error.cause instanceof TransportError)) throw error
      failure = error
      return { again: error.message }
    }
  })
  if ('again' in ended) throw failure
  maskSecret(ended.done)
  return ended.done
}
