import type { Secret } from '../world/secret.ts'
import type { PackageIndex } from './package-index.ts'

type Headers = Readonly<Record<string, string>>

/**
 * Headers of a GET request to an index. The credentials are meant for the origin that takes the uploads, and go to no
 * other: neither where a page's links lead nor where a redirect does.
 */
export function buildIndexHeaders(
  index: PackageIndex,
  url: URL,
  authorization: Secret | undefined,
  headers: Headers,
): Headers {
  if (authorization === undefined || url.origin !== index.uploadUrl.origin) return headers
  return { ...headers, authorization: authorization.reveal() }
}
