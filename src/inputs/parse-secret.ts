import { Secret } from '../world/secret.ts'
import type { InputReading } from './input-reading.ts'

/**
 * Checks a secret that was given, and takes the white space around it away: it comes from copying, and never belongs to
 * the secret. Quotes and line breaks could belong to it, so they are the user's to remove.
 * @param name the input or variable that it came in
 */
export function parseSecret(reading: InputReading, name: string, text: string): Secret {
  const value = text.trim()
  hideSecret(reading, value)
  if (value !== text) reading.notices.push(`White space around the value of \`${name}\` was removed.`)

  if (isQuoted(value)) {
    reading.problems.push({
      code: 'secret-in-quotes',
      summary: `The value of \`${name}\` stands in quotes, as if they were part of the secret.`,
      remedy:
        'Store the secret again without the quotes: in the settings for secrets, and in variables, none are needed.',
    })
  }
  if (/\p{Cc}/u.test(value)) {
    reading.problems.push({
      code: 'secret-with-line-break',
      summary: `The value of \`${name}\` has a line break or another control character inside.`,
      remedy:
        'Store the secret again as one line. A token that was copied from a narrow window often has a break in it.',
    })
  }
  return new Secret(value)
}

/** Notes a text that must never be shown, and what stands between its quotes. `listSecretForms()` knows its other forms. */
export function hideSecret(reading: InputReading, text: string): void {
  const value = text.trim()
  const secrets = isQuoted(value) ? [value, value.slice(1, -1)] : [value]
  for (const secret of secrets) {
    if (secret !== '') reading.secrets.push(new Secret(secret))
  }
}

/** Whether a secret was stored together with the quotes of a configuration file. */
export function isQuoted(text: string): boolean {
  return /^(["'`]).*\1$/s.test(text)
}
