import { quoteValue } from '../errors/quote-value.ts'
import type { Environment } from '../world/runner.ts'
import { type InputReading, inputVariable } from './input-reading.ts'
import { DEPRECATED_INPUT_NAMES, INPUT_NAMES, underscored } from './names.ts'
import { suggestInput } from './suggest-input.ts'

const PREFIX = 'INPUT_'
const KNOWN_VARIABLES: ReadonlySet<string> = new Set(
  INPUT_NAMES.flatMap(name => [name, underscored(name)]).map(inputVariable),
)
const OLD_NAMES: ReadonlySet<string> = new Set(Object.keys(DEPRECATED_INPUT_NAMES))

/** Notes inputs under names with underscores, and those whose names look mistyped. */
export function checkInputNames(reading: InputReading, environment: Environment): void {
  for (const name of INPUT_NAMES) {
    const written = underscored(name)
    if (written === name || reading.variable(inputVariable(written)) === undefined) continue
    reading.notices.push(
      OLD_NAMES.has(written)
        ? `The input \`${written}\` is deprecated: write \`${name}\` instead. The meaning is the same.`
        : `The input \`${written}\` is read as \`${name}\`: write it with hyphens, or the runner calls it unexpected.`,
    )
  }
  for (const variable of Object.keys(environment).sort()) {
    if (!variable.startsWith(PREFIX) || KNOWN_VARIABLES.has(variable) || reading.variable(variable) === undefined)
      continue
    noteUnknownInput(reading, variable.slice(PREFIX.length).toLowerCase())
  }
}

function noteUnknownInput(reading: InputReading, name: string): void {
  const suggestion = suggestInput(name)
  if (suggestion === undefined) return
  if (suggestion !== 'dry-run') {
    reading.warnings.push(
      `There is no input ${quoteValue(name)}: did you mean \`${suggestion}\`? It has no effect as it is.`,
    )
    return
  }
  // Who wants nothing to be sent must not hear afterwards that it was.
  reading.problems.push({
    code: 'input-invalid',
    summary: `There is no input ${quoteValue(name)}, and what is meant to be a dry run would publish.`,
    remedy: 'Write `dry-run: true` to have everything checked and nothing sent, or take the line out to publish.',
  })
}
