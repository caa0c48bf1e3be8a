import { quoteValue } from '../errors/quote-value.ts'
import type { InputReading } from './input-reading.ts'
import type { InputName } from './names.ts'

/** Which numbers an input takes, and which one where it is not given. */
export interface NumberLimits {
  readonly fallback: number
  /** What is asked for, as it stands in the message behind "must be". */
  readonly meaning: string
  readonly accepts: (value: number) => boolean
  /** More than that makes no sense: it is taken instead, with a notice. */
  readonly maximum: number
}

/** An input that takes a number in decimal digits. */
export function parseNumber(reading: InputReading, name: InputName, limits: NumberLimits): number {
  const text = reading.input(name)
  if (text === undefined) return limits.fallback
  const value = /^[0-9]+(\.[0-9]+)?$/.test(text) ? Number(text) : Number.NaN
  if (!limits.accepts(value)) {
    reading.problems.push({
      code: 'input-invalid',
      summary: `The input \`${name}\` is ${quoteValue(text)}, but must be ${limits.meaning}.`,
      remedy: `Write digits alone, for example \`${name}: ${limits.fallback}\`, or leave the line out.`,
    })
    return limits.fallback
  }
  if (value <= limits.maximum) return value
  reading.notices.push(
    `The input \`${name}\` is ${quoteValue(text)}; ${limits.maximum} is the most, and is used instead.`,
  )
  return limits.maximum
}
