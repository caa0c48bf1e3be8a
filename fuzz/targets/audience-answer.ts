import { aRetry } from '../../__tests__/support/a-retry.ts'
import { answering } from '../../__tests__/support/an-index.ts'
import { PYPI } from '../../__tests__/support/some-reports.ts'
import { fetchAudience } from '../../src/credentials/fetch-audience.ts'
import { jsonAnswer, parseAnswer } from '../answers.ts'
import type { Target } from '../engine/target.ts'
import { must, mustBePublishError } from '../invariants.ts'

/** An index's answer to the question for its audience. What is taken for one can stand in a URL and a header. */
export const target: Target = {
  covers: ['credentials/fetch-audience', 'credentials/failures', 'retry/'],
  seeds: [
    jsonAnswer({ audience: 'pypi' }),
    '403 Forbidden\n\n',
    '404 Not Found\ncontent-type: text/html\n\n<html>',
    '503 x\nretry-after: 99999999999\n\n',
    '429 x\nretry-after: Sun, 22 Nov 2026 12:00:10 GMT\n\n',
    jsonAnswer({ audience: 'a\nb' }),
  ],
  words: ['audience', 'retry-after: '],
  async check(input) {
    const http = answering(() => parseAnswer(input))
    const audience = await fetchAudience(PYPI, 60, http, aRetry(2)).catch(mustBePublishError)
    must(http.requests.length <= 3, 'no more requests than retries allow')
    if (audience !== undefined) must(/^[\x21-\x7e]{1,255}$/.test(audience), 'an audience is one word', audience)
  },
}
