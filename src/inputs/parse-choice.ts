import { quoteValue } from '../errors/quote-value.ts'
import type { InputReading } from './input-reading.ts'
import type { InputName } from './names.ts'

/**
 * An input that takes one of a few words, in any case.
 * @param choices what each word (in lower case) means
 */
export function parseChoice<Value>(
  reading: InputReading,
  name: InputName,
  choices: ReadonlyMap<string, Value>,
  fallback: Value,
): Value {
  const text = reading.input(name)
  if (text === undefined) return fallback
  const value = choices.get(text.toLowerCase())
  if (value !== undefined) return value
  const words = [...choices.keys()].map(word => `\`${word}\``)
  reading.problems.push({
    code: 'input-invalid',
    summary: `The input \`${name}\` is ${quoteValue(text)}, but must be ${words.slice(0, -1).join(', ')} or ${words.at(-1)}.`,
    remedy: `Write one of these words, for example \`${name}: ${wordFor(choices, fallback)}\`, or leave the line out.`,
  })
  return fallback
}

const BOOLEANS = new Map([
  ['true', true],
  ['false', false],
])

/** `true` and `false` as YAML 1.2's core schema knows them, in any case; `yes`, `on` and `1` are no booleans there. */
export function parseBoolean(reading: InputReading, name: InputName, fallback: boolean): boolean {
  return parseChoice(reading, name, BOOLEANS, fallback)
}

function wordFor<Value>(choices: ReadonlyMap<string, Value>, value: Value): string | undefined {
  return [...choices].find(([, meaning]) => meaning === value)?.[0]
}
