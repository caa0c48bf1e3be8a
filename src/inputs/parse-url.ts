import { quoteValue } from '../errors/quote-value.ts'
import type { InputReading } from './input-reading.ts'
import { hideSecret } from './parse-secret.ts'

/** A URL, and the user and password that stood in it. */
export interface ParsedUrl {
  /** Without user and password. */
  readonly url: URL
  /** Decoded. `''` when the URL names an empty user, as `https://:password@host/` does. */
  readonly username?: string
  /** Decoded. */
  readonly password?: string
}

/**
 * Parses an `http` or `https` URL (WHATWG URL Standard).
 * @param name the input or variable that it came in
 * @returns `undefined` when it is none: then the reading has a problem
 */
export function parseUrl(reading: InputReading, name: string, text: string): ParsedUrl | undefined {
  const url = URL.parse(text)
  if (url === null || !/^https?:$/.test(url.protocol)) {
    // What cannot be parsed cannot be searched for a password either.
    if (text.includes('@')) hideSecret(reading, text)
    const shown = /[@?]/.test(text) ? '' : `, ${quoteValue(text)},`
    reading.problems.push({
      code: 'url-invalid',
      summary: `The value of \`${name}\`${shown} is not a URL that begins with \`https://\`.`,
      remedy: remedyFor(name, text),
    })
    return undefined
  }

  const { username, password } = url
  url.username = ''
  url.password = ''
  // On some indexes it is the token that stands here.
  if (username !== '' && username !== '__token__') hideSecret(reading, decodePercent(username))
  if (password === '') return { url, ...(username === '' ? {} : { username: decodePercent(username) }) }
  hideSecret(reading, password)
  hideSecret(reading, decodePercent(password))
  return { url, username: decodePercent(username), password: decodePercent(password) }
}

function remedyFor(name: string, text: string): string {
  const known = text.toLowerCase()
  if (known === 'pypi' || known === 'testpypi')
    return `An index is called by its name in another input: write \`repository: ${known}\`.`
  return `Write the whole address, for example \`${name}: https://example.com/simple/\`.`
}

/** What stands percent-encoded in a URL. Pure. */
export function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // A lone `%` is no escape: then the text is meant as it stands.
    return text
  }
}
