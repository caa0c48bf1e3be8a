import { formatPrintableLine } from '../errors/printable-text.ts'
import type { Clock } from '../world/clock.ts'
import type { Http } from '../world/http.ts'
import type { Log } from '../world/runner.ts'

/**
 * The same network, but the log has a line for every request: method, address, answer, time. Nothing that could be a
 * secret: no headers, no bodies, and of the address neither the query nor user and password.
 */
export function narrateRequests(http: Http, log: Log, clock: Clock): Http {
  return {
    ...http,
    async send(request) {
      const { method, url } = request
      const what = formatPrintableLine(`${method} ${url.origin}${url.pathname}`, 500)
      const start = clock.now().getTime()
      const tell = (answer: string) => {
        log.info(`  ${what}: ${formatPrintableLine(answer, 200)}, ${clock.now().getTime() - start} ms`)
      }
      try {
        const response = await http.send(request)
        tell(`${response.status} ${response.reason}`.trim())
        return response
      } catch (error) {
        tell(error instanceof Error && 'code' in error ? `no answer (${String(error.code)})` : 'no answer')
        throw error
      }
    },
  }
}
