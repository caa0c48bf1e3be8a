import { Cancelled } from '../errors/cancelled.ts'
import { retrying } from '../retry/retrying.ts'
import { buildIndexHeaders } from './build-index-headers.ts'
import { fetchFollowingRedirects } from './fetch-following-redirects.ts'
import type { ProjectListing } from './indexed-file.ts'
import { interpretProjectAnswer } from './interpret-project-answer.ts'
import type { SimpleApi } from './simple-api.ts'

/** Projects with tens of thousands of files have pages of tens of megabytes. */
const LARGEST_PAGE = 64 * 1024 * 1024

const HEADERS = {
  // The preference that pip states: caches keep JSON and HTML apart, so we see the page that installers see.
  accept: 'application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html; q=0.1, text/html; q=0.01',
  'cache-control': 'max-age=0',
}

/**
 * Asks the Simple API for one project: one request (PEP 691 JSON, or PEP 503 HTML where the index has no JSON), and the
 * redirects within its origin, as indexes answer where they spell a name otherwise.
 * What cannot be learnt is `unknown`.
 * @param project normalised name
 * @throws {Cancelled} when the job is cancelled, and nothing else
 */
export async function fetchProjectListing(project: string, api: SimpleApi): Promise<ProjectListing> {
  const { index, access, http, retry } = api
  const { simpleUrl } = index
  if (simpleUrl === undefined) {
    return { state: 'unknown', why: "the Simple API's address is not known: set `index-url` to it" }
  }
  const page = new URL(simpleUrl)
  page.pathname += `${encodeURIComponent(project)}/`
  const hasCredentials = access.authorization !== undefined && page.origin === index.uploadUrl.origin
  // Each would be a failed login: some indexes lock the account after a few.
  if (hasCredentials && api.refusal !== undefined) return { state: 'unknown', why: api.refusal }

  try {
    const result = await retrying(retry, () =>
      fetchFollowingRedirects(
        page,
        url => ({
          method: 'GET',
          url,
          headers: buildIndexHeaders(index, url, access.authorization, HEADERS),
          timeout: access.timeout,
          maximumResponseBytes: LARGEST_PAGE,
        }),
        http,
        retry,
      ),
    )
    if (!('done' in result)) return { state: 'unknown', why: result.again }
    const listing = await interpretProjectAnswer(result.done, project, hasCredentials)
    if (hasCredentials && result.done.response.status === 401 && listing.state === 'unknown') api.refusal = listing.why
    return listing
  } catch (error) {
    if (error instanceof Cancelled) throw error
    // A listing only saves work and warns early: no defect in reading it may stop a release.
    return { state: 'unknown', why: error instanceof Error ? error.message : 'its page could not be read' }
  }
}
