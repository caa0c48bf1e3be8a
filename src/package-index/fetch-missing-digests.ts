import { createHash } from 'node:crypto'
import { Cancelled } from '../errors/cancelled.ts'
import { retrying } from '../retry/retrying.ts'
import type { HttpRequest } from '../world/http.ts'
import { buildIndexHeaders } from './build-index-headers.ts'
import { type ComparedFile, compareWithIndex } from './compare-with-index.ts'
import { fetchFollowingRedirects } from './fetch-following-redirects.ts'
import type { IndexedFile, ProjectListing } from './indexed-file.ts'
import type { SimpleApi } from './simple-api.ts'

/** What an index takes at most as one file is of this order; more is not downloaded for a comparison. */
const LARGEST_DOWNLOAD = 1024 * 1024 * 1024

/**
 * Where the index lists a file of ours without a digest that we can compare, downloads it and computes the sha256
 * (memory constant, size bounded). Returns the listing completed; what could not be downloaded stays without digest.
 * @throws {Cancelled} when the job is cancelled, and nothing else
 */
export async function fetchMissingDigests(
  listing: ProjectListing,
  ours: readonly ComparedFile[],
  api: SimpleApi,
): Promise<ProjectListing> {
  if (listing.state !== 'listed') return listing
  const completed = new Map<IndexedFile, IndexedFile>()
  // One after the other: it is rare, and each is a whole file.
  for (const file of ours) {
    const comparison = compareWithIndex(file, listing)
    if (comparison.state !== 'without-digest') continue
    const { indexed } = comparison
    const sha256 = await fetchDigest(indexed, api)
    if (sha256 !== undefined) completed.set(indexed, { ...indexed, digests: { ...indexed.digests, sha256 } })
  }
  return { ...listing, files: listing.files.map(file => completed.get(file) ?? file) }
}

async function fetchDigest({ url: address }: IndexedFile, api: SimpleApi): Promise<string | undefined> {
  const { index, access, http, retry } = api
  let hash = createHash('sha256')
  const build = (url: URL): HttpRequest => {
    // Every request begins anew: what an attempt that failed half-way has hashed is of no use.
    hash = createHash('sha256')
    return {
      method: 'GET',
      url,
      // The bytes as they are: some servers call a .tar.gz an encoded .tar.
      headers: buildIndexHeaders(index, url, access.authorization, { 'accept-encoding': 'identity' }),
      timeout: access.timeout,
      maximumResponseBytes: LARGEST_DOWNLOAD,
      onBody: (chunk: Uint8Array) => void hash.update(chunk),
    }
  }
  try {
    const start = new URL(address)
    if (index.simpleUrl === undefined || !isAsProtected(index.simpleUrl, start)) return undefined
    const result = await retrying(retry, () => fetchFollowingRedirects(start, build, http, retry))
    return 'done' in result && result.done.response.status === 200 ? hash.digest('hex') : undefined
  } catch (error) {
    if (error instanceof Cancelled) throw error
    return undefined
  }
}

/** A page may name another host for its files; but not one where anyone on the way could exchange them. */
function isAsProtected(page: URL, file: URL): boolean {
  return file.protocol === 'https:' || page.protocol === 'http:'
}
