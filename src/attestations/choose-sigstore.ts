import { PublishError } from '../errors/publish-error.ts'
import { isLoopback } from '../package-index/is-loopback.ts'
import type { Environment } from '../world/runner.ts'

/** The Sigstore that signs: a certificate authority and a transparency log. Both URLs end in `/`. */
export interface Sigstore {
  readonly fulcioUrl: URL
  readonly rekorUrl: URL
}

/** The public instance, the only one that PyPI trusts; of its logs the one of version 1, which PyPI can verify. */
const PUBLIC_FULCIO = 'https://fulcio.sigstore.dev/'
const PUBLIC_REKOR = 'https://rekor.sigstore.dev/'
const PUBLIC_SEARCH = 'https://search.sigstore.dev/'

/**
 * The public Sigstore, or one of the user's own: `SIGSTORE_FULCIO_URL` and `SIGSTORE_REKOR_URL`. Pure.
 * @throws {PublishError} `sigstore-url-invalid`
 */
export function chooseSigstore(environment: Environment): Sigstore {
  return {
    fulcioUrl: parseAddress(environment, 'SIGSTORE_FULCIO_URL', PUBLIC_FULCIO),
    rekorUrl: parseAddress(environment, 'SIGSTORE_REKOR_URL', PUBLIC_REKOR),
  }
}

/** Whether it is the public instance. Pure. */
export function isPublic({ fulcioUrl, rekorUrl }: Sigstore): boolean {
  return fulcioUrl.href === PUBLIC_FULCIO && rekorUrl.href === PUBLIC_REKOR
}

/** Where a person looks at an entry of the log. Pure. */
export function buildLogEntryUrl({ rekorUrl }: Sigstore, logIndex: string): string {
  const page = rekorUrl.href === PUBLIC_REKOR ? new URL(PUBLIC_SEARCH) : new URL('api/v1/log/entries', rekorUrl)
  page.searchParams.set('logIndex', logIndex)
  return page.href
}

function parseAddress(environment: Environment, variable: string, standard: string): URL {
  const text = environment[variable]?.trim()
  const url = URL.parse(text || standard)
  // The ID token goes there: never in the clear over a network.
  if (url !== null && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url)))) {
    url.pathname = url.pathname.replace(/\/*$/, '/')
    return url
  }
  throw new PublishError({
    code: 'sigstore-url-invalid',
    summary: `The variable \`${variable}\` is not the address of a Sigstore service: it must begin with \`https://\`.`,
    remedy: `Correct the variable, or remove it to use the public Sigstore:\n\nenv:\n  ${variable}: ${standard}`,
  })
}
