import { quoteValue } from '../errors/quote-value.ts'
import type { InputReading } from './input-reading.ts'

/** `ignore-rules`: ids of rules, separated by commas or line breaks. Whether such rules exist is not asked here. */
export function parseIgnoredRules(reading: InputReading): ReadonlySet<string> {
  const ids = (reading.input('ignore-rules') ?? '')
    .split(/[,\r\n]/)
    .map(id => id.trim())
    .filter(id => id !== '')
  for (const id of ids.filter(each => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(each))) {
    reading.problems.push({
      code: 'input-invalid',
      summary: `The input \`ignore-rules\` has ${quoteValue(id)}, which is not the id of a rule.`,
      remedy:
        'Write the ids as the findings print them, separated by commas or line breaks: `ignore-rules: version-local, summary-too-long`.',
    })
  }
  return new Set(ids)
}
