import { absolutePath, type Places } from './absolute-path.ts'
import type { InputReading } from './input-reading.ts'
import type { Inputs } from './inputs.ts'
import { parseChoice } from './parse-choice.ts'

const MODES: ReadonlyMap<string, Inputs['attestations']> = new Map([
  ['true', 'when-possible'],
  ['false', 'never'],
  ['force', 'force'],
])

/** `attestations`, and `attestations-dir` for who wants to have them as files. */
export function parseAttestations(
  reading: InputReading,
  places: Places,
): Pick<Inputs, 'attestations' | 'attestationsRequested' | 'attestationsDirectory'> {
  const directory = reading.input('attestations-dir')
  return {
    attestations: parseChoice(reading, 'attestations', MODES, 'when-possible'),
    attestationsRequested: reading.input('attestations') !== undefined,
    ...(directory === undefined ? {} : { attestationsDirectory: absolutePath(directory, places) }),
  }
}
