import type { InputReading } from './input-reading.ts'
import type { Inputs } from './inputs.ts'
import { parseNumber } from './parse-number.ts'

/** Seconds. Longer than any step should take, and short enough for a timer, which counts milliseconds in 31 bits. */
const ONE_DAY = 86_400

/** How long, how often and how many at once. */
export function parseLimits(reading: InputReading): Pick<Inputs, 'wait' | 'concurrency' | 'retries' | 'timeout'> {
  return {
    wait: parseNumber(reading, 'wait', {
      fallback: 0,
      meaning: 'a number of seconds',
      accepts: value => value >= 0,
      maximum: ONE_DAY,
    }),
    concurrency: parseNumber(reading, 'concurrency', {
      fallback: 4,
      meaning: 'a whole number, 1 or more',
      accepts: value => Number.isInteger(value) && value >= 1,
      maximum: 32,
    }),
    retries: parseNumber(reading, 'retries', {
      fallback: 4,
      meaning: 'a whole number, 0 or more',
      accepts: value => Number.isInteger(value),
      maximum: 100,
    }),
    timeout: parseNumber(reading, 'timeout', {
      fallback: 600,
      meaning: 'a number of seconds, more than 0',
      accepts: value => value > 0,
      maximum: ONE_DAY,
    }),
  }
}
