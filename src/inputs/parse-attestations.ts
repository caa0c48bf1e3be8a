import type { InputReading } from './input-reading.ts'
import type { Inputs } from './inputs.ts'
import { parseChoice } from './parse-choice.ts'

const MODES: ReadonlyMap<string, Inputs['attestations']> = new Map([
  ['true', 'when-possible'],
  ['false', 'never'],
  ['force', 'force'],
])

/** `attestations`. `force` is refused as long as nothing is signed: who insists must not get a release without. */
export function parseAttestations(reading: InputReading): Pick<Inputs, 'attestations' | 'attestationsRequested'> {
  const attestations = parseChoice(reading, 'attestations', MODES, 'when-possible')
  if (attestations === 'force') {
    reading.problems.push({
      code: 'attestations-not-supported-yet',
      summary: 'The input `attestations` is `force`, but this version of the action cannot attest distributions yet.',
      remedy: 'Remove the line `attestations: force` to publish without attestations.',
    })
  }
  // action.yml declares `true`, so `true` arrives whether or not somebody wrote it.
  return { attestations, attestationsRequested: attestations !== 'when-possible' }
}
