import type { Http } from '../world/http.ts'
import { timeUp } from './time-up.ts'

/**
 * The network as long as the job lasts: a request that has no `cancelled` of its own ends two seconds after the job is
 * cancelled, and none begins after that. So nobody has to remember it, and nobody can forget it.
 */
export function endWithJob<T extends Http>(http: T, cancelled: AbortSignal): T {
  const over = timeUp(cancelled)
  return { ...http, send: request => http.send({ ...request, cancelled: request.cancelled ?? over }) }
}
