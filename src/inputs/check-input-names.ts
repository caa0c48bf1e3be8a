import { quoteValue } from '../errors/quote-value.ts'
import type { Environment } from '../world/runner.ts'
import { type InputReading, inputVariable } from './input-reading.ts'
import { DEPRECATED_INPUT_NAMES, INPUT_NAMES } from './names.ts'
import { suggestInput } from './suggest-input.ts'

const PREFIX = 'INPUT_'
const KNOWN_VARIABLES: ReadonlySet<string> = new Set(
  [...INPUT_NAMES, ...Object.keys(DEPRECATED_INPUT_NAMES)].map(inputVariable),
)

/** Notes inputs under their old names, and those whose names look mistyped. */
export function checkInputNames(reading: InputReading, environment: Environment): void {
  for (const [oldName, newName] of Object.entries(DEPRECATED_INPUT_NAMES)) {
    if (reading.variable(inputVariable(oldName)) === undefined) continue
    reading.notices.push(
      `The input \`${oldName}\` is deprecated: write \`${newName}\` instead. The meaning is the same.`,
    )
  }
  for (const variable of Object.keys(environment).sort()) {
    if (!variable.startsWith(PREFIX) || KNOWN_VARIABLES.has(variable) || reading.variable(variable) === undefined)
      continue
    const name = variable.slice(PREFIX.length).toLowerCase()
    const suggestion = suggestInput(name)
    if (suggestion === undefined) continue
    reading.warnings.push(
      `There is no input ${quoteValue(name)}: did you mean \`${suggestion}\`? It has no effect as it is.`,
    )
  }
}
