import { aReadyMade } from '../../__tests__/attestations/a-ready-made.ts'
import { aWheel } from '../../__tests__/support/some-distributions.ts'
import { checkReadyMade } from '../../src/attestations/check-ready-made.ts'
import type { Target } from '../engine/target.ts'
import { must, mustBePrintable } from '../invariants.ts'

const wheel = aWheel()

/** An attestation that lies beside a file, its statement as it is before base64 behind an empty line. */
export const target: Target = {
  covers: ['attestations/check-ready-made'],
  longestInput: 16_384,
  seeds: [aReadyMade(wheel), aReadyMade(wheel, { statement: { predicateType: 'https://slsa.dev/provenance/v1' } })].map(
    whole => {
      const statement = Buffer.from(whole.envelope.statement, 'base64').toString()
      return `${JSON.stringify(whole)}\n\n${statement}`
    },
  ),
  words: [
    '"version":1',
    '"envelope"',
    '"statement"',
    '"subject"',
    '"integratedTime":"1"',
    '"digest"',
    '"__proto__"',
    'null',
    '[]',
  ],
  check(input) {
    const [whole = '', ...statement] = input.toString().split('\n\n')
    for (const text of [whole, withStatement(whole, statement.join('\n\n'))]) {
      const made = checkReadyMade(text, wheel)
      if ('defect' in made) mustBePrintable(made.defect, 400)
      else must(/^https:\/\//.test(made.predicateType), 'a known predicate', made)
    }
  },
}

/** In place of the statement that it has. */
function withStatement(text: string, statement: string): string {
  try {
    const whole = JSON.parse(text)
    whole.envelope.statement = Buffer.from(statement).toString('base64')
    return JSON.stringify(whole)
  } catch {
    return text
  }
}
