import { type HttpRequest, type HttpResponse, TransportError } from '../world/http.ts'
import type { SimpleApi } from './simple-api.ts'

/** Seconds of silence after which a look is given up for the next one. */
const LONGEST_SILENCE = 15

/** Seconds that a look may take which begins when the time is up: mostly it is the one that sees every file. */
const LAST_LOOK = 2

/**
 * The same Simple API for whoever asks again and again until a certain time: no request is repeated by itself, and
 * none goes on when the time is up, but for a last look.
 * @param seconds from now
 */
export function limitSimpleApi(api: SimpleApi, seconds: number): SimpleApi {
  const { http, retry } = api
  const end = retry.clock.now().getTime() + seconds * 1000
  return {
    ...api,
    retry: { ...retry, retries: 0 },
    http: { ...http, send: async request => sendInTime(request, end, api) },
  }
}

function sendInTime(request: HttpRequest, end: number, { http, retry }: SimpleApi): Promise<HttpResponse> {
  const left = (end - retry.clock.now().getTime()) / 1000
  // In whole seconds, as they are told when they have passed.
  const deadline = Math.ceil(Math.min(Math.max(left, LAST_LOOK), left + LAST_LOOK))
  if (deadline <= 0) throw new TransportError('ETIMEDOUT', `No answer from ${request.url.host}: the time was up`)
  return http.send({ ...request, timeout: Math.min(request.timeout, LONGEST_SILENCE, deadline), deadline })
}
