import { stripTerminalSequences } from '../errors/printable-text.ts'
import type { Http } from '../world/http.ts'
import type { Scrubber } from '../world/runner.ts'

/** Characters. What an index says of an upload may be as long; words behind it nobody reads. */
const LONGEST_WORDS = 1024 * 1024

/**
 * The same network, but no secret in the words of an answer: a server that refuses may quote what it was sent. Whoever
 * reads such an answer decodes it, cuts it off and makes other text of it, and only here is it still whole. The body of an
 * answer that grants what was asked is data, which has to stay as it is, and so do headers.
 */
export function redactEchoes(http: Http, { scrub }: Pick<Scrubber, 'scrub'>): Http {
  const redact = (text: string) => scrub(stripTerminalSequences(text))
  return {
    ...http,
    async send(request) {
      const { reason, body, ...answer } = await http.send(request)
      const isData = answer.status >= 200 && answer.status <= 299
      return { ...answer, reason: redact(reason), body: isData ? body : redact(body.slice(0, LONGEST_WORDS)) }
    },
  }
}
