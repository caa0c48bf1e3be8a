import { formatPrintableLine } from '../errors/printable-text.ts'
import { quoteValue } from '../errors/quote-value.ts'
import { API_TOKEN_USERNAME } from './api-token-username.ts'
import type { InputReading } from './input-reading.ts'
import { hideSecret } from './parse-secret.ts'

/** Characters. No index makes a shorter one; user names are rarely as long. */
const SHORTEST_TOKEN = 16

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
  hideUserInfo(reading, username, password)
  if (password === '') return { url, ...(username === '' ? {} : { username: decodePercent(username) }) }
  return { url, username: decodePercent(username), password: decodePercent(password) }
}

/**
 * Hides the password, and the user name as it stands before the host: alone it is part of many a file's name. But on some
 * indexes it is the token that stands in its place.
 */
function hideUserInfo(reading: InputReading, username: string, password: string): void {
  if (username !== '' && username !== API_TOKEN_USERNAME) {
    hideSecret(reading, password === '' ? `${username}@` : `${username}:${password}@`)
    const name = decodePercent(username)
    if (name.length >= SHORTEST_TOKEN) hideSecret(reading, name)
  }
  hideSecret(reading, password)
  hideSecret(reading, decodePercent(password))
}

/** What begins as an address does behind its scheme: a host with a dot in it, or this machine, maybe a port and a path. */
const HOST_AND_PATH = /^(?<host>([\w-]+\.)+[a-z][\w-]*|localhost|127(\.\d+){3})(:\d+)?([/].*)?$/i

function remedyFor(name: string, text: string): string {
  const known = text.toLowerCase()
  if (known === 'pypi' || known === 'testpypi')
    return `An index is called by its name in another input: write \`repository: ${known}\`.`
  const host = /[@?\s]/.test(text) ? undefined : HOST_AND_PATH.exec(text)?.groups?.['host']?.toLowerCase()
  const isUpload = name !== 'index-url'
  if (host !== undefined && isUpload && /(^|\.)pypi\.org$/.test(host)) {
    const index = /(^|\.)test/.test(host) ? 'testpypi' : 'pypi'
    return `Write \`repository: ${index}\` and leave the address out.`
  }
  if (host !== undefined) {
    const scheme = /^(localhost|127)/.test(host) ? 'http' : 'https'
    return `Write the whole address: \`${name}: ${scheme}://${formatPrintableLine(text, 200)}\`.`
  }
  return `Write the whole address, for example \`${name}: https://example.com/${isUpload ? 'legacy' : 'simple'}/\`.`
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
