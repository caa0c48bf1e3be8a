import { PYPI } from '../../__tests__/support/some-reports.ts'
import { parseMintAnswer } from '../../src/credentials/parse-mint-answer.ts'
import { quoteAnswer } from '../../src/credentials/quote-text.ts'
import { describeRefusedExchange } from '../../src/credentials/refused-exchange/describe-refused-exchange.ts'
import { explainRefusals } from '../../src/credentials/refused-exchange/explain-refusals.ts'
import { Secret } from '../../src/world/secret.ts'
import { jsonAnswer, parseAnswer } from '../answers.ts'
import type { Target } from '../engine/target.ts'
import { must, mustBePrintable, mustBeProblem } from '../invariants.ts'

const ID_TOKEN = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.c2lnbmF0dXJl'
const NO_HTTP = { send: () => Promise.reject(new Error('no network')) }

/** An index's answer to the wish for an upload token. The ID token that it may quote is shown nowhere. */
export const target: Target = {
  covers: [
    'credentials/parse-mint-answer',
    'credentials/quote-text',
    'world/parse-json',
    'credentials/refused-exchange/diagnose-refusal',
    'credentials/refused-exchange/publisher-causes',
    'credentials/refused-exchange/id-token-causes',
    'credentials/refused-exchange/explain-refusals',
  ],
  seeds: [
    jsonAnswer({ success: true, token: 'pypi-AgEIcHlwaS5vcmc', expires: 1795348800 }),
    ...[
      'invalid-publisher',
      'invalid-pending-publisher',
      'invalid-token',
      'invalid-payload',
      'not-enabled',
      'too-many',
    ].map(code =>
      jsonAnswer(
        {
          message: 'm',
          errors: [{ code, description: `d ${ID_TOKEN} malformed JWT, unknown trusted publishing issuer` }],
        },
        '422 x',
      ),
    ),
    `503 x ${ID_TOKEN.slice(0, 20)}\ncontent-type: text/plain\n\n${ID_TOKEN}`,
  ],
  words: ['\x1b[m', ID_TOKEN, ID_TOKEN.slice(0, 24), '"errors":[', '"code":', '"description":', '1e308', '-1'],
  async check(input) {
    const response = parseAnswer(input)
    const secret = new Secret(ID_TOKEN)
    const words = quoteAnswer(response, [secret])
    mustBePrintable(words, 500)
    mustHideToken(words)
    const answer = parseMintAnswer(response)
    if (answer.meaning === 'minted') {
      const expires = answer.token.expires?.getTime() ?? 0
      must(!Number.isNaN(expires), 'the end of a token is a time')
    }
    if (answer.meaning !== 'refused') return
    const problems = await explainRefusals(PYPI, answer.refusals, [secret], { http: NO_HTTP, projects: [] })
    for (const problem of problems) {
      mustBeProblem(problem)
      mustHideToken(JSON.stringify(problem))
    }
    const exchange = { index: PYPI, claims: {}, projects: [], lastPublishers: [] }
    for (const { code } of answer.refusals) {
      describeRefusedExchange({ ...exchange, refusal: { code, words: '' } })
    }
  },
}

/** Neither whole nor in a part that is worth something. */
function mustHideToken(text: string): void {
  must(!text.includes(ID_TOKEN.slice(0, 24)), 'the ID token is hidden', text)
}
