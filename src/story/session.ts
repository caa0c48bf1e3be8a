import { chooseSimpleApiAccess } from '../credentials/choose-simple-api-access.ts'
import { createFetchListing, type FetchListing } from '../package-index/fetch-listing.ts'
import type { SimpleApi } from '../package-index/simple-api.ts'
import { narrateRequests } from '../report/narrate-requests.ts'
import { createNarrator, type Narrator } from '../report/narrator.ts'
import type { Retry } from '../retry/retry.ts'
import type { Secret } from '../world/secret.ts'
import type { World } from '../world/world.ts'
import type { Known } from './known.ts'
import type { Request } from './read-request.ts'

/** Seconds. The user's own limit is made for large files; a server that does not answer a question is asked again sooner. */
const LONGEST_SILENCE = 60

/** What every clause of the story needs: what was asked, and the world as this run meets it. */
export interface Session {
  readonly request: Request
  readonly world: World
  readonly known: Known
  readonly narrator: Narrator
  readonly retry: Retry
  /** Seconds, of every request but an upload. */
  readonly timeout: number
  readonly simpleApi: SimpleApi
  readonly maskSecret: (secret: Secret) => void
  /** Asks the index what it has of a project; of `ours` also what it does not say of them, their digests. */
  readonly fetchListing: FetchListing
}

export function openSession(request: Request, outside: World, known: Known): Session {
  const { inputs, index, authentication } = request
  const { runner, clock, random } = outside
  const http = inputs.verbose ? narrateRequests(outside.http, runner.log, clock) : outside.http
  const retry = { retries: inputs.retries, clock, random }
  const maskSecret = (secret: Secret) => runner.maskSecret(secret.reveal())
  const timeout = Math.min(inputs.timeout, LONGEST_SILENCE)
  const access = chooseSimpleApiAccess(authentication, index, timeout, maskSecret)
  const simpleApi = { index, access, http, retry }
  return {
    request,
    world: { ...outside, http },
    known,
    narrator: createNarrator(runner.log, inputs, clock),
    retry,
    timeout,
    simpleApi,
    maskSecret,
    fetchListing: createFetchListing(simpleApi),
  }
}
