import { formatPrintableLine } from '../errors/printable-text.ts'
import { quoteValue } from '../errors/quote-value.ts'
import type { InputReading } from './input-reading.ts'
import type { Destination } from './inputs.ts'
import { hideSecret } from './parse-secret.ts'
import { type ParsedUrl, parseUrl } from './parse-url.ts'

export interface ParsedDestination {
  readonly destination: Destination
  /** User and password that stood in the URL. */
  readonly urlCredentials?: UrlCredentials
}

export interface UrlCredentials extends Pick<ParsedUrl, 'username' | 'password'> {
  /** The input or variable that the URL came in. */
  readonly source: string
  /** Whether it was an input: then they count as inputs. */
  readonly fromInput: boolean
}

const DEFAULT: ParsedDestination = { destination: { kind: 'repository', name: 'pypi', source: 'default' } }

/**
 * Where to publish. An address as an input switches off every variable that holds one, twine's come before uv's, and a
 * URL wins over a name.
 */
export function parseDestination(reading: InputReading): ParsedDestination {
  const url = reading.input('repository-url')
  const name = reading.input('repository')
  if (url !== undefined) {
    if (name !== undefined) {
      reading.notices.push('The input `repository` is not used, because `repository-url` is set too and wins.')
    }
    return parseUrlDestination(reading, 'repository-url', url, true)
  }
  if (name !== undefined) return parseNamedDestination(reading, 'repository', name)
  return parseVariables(reading)
}

function parseVariables(reading: InputReading): ParsedDestination {
  const twineUrl = reading.variable('TWINE_REPOSITORY_URL')
  if (twineUrl !== undefined) return parseUrlDestination(reading, 'TWINE_REPOSITORY_URL', twineUrl, false)
  const twineName = reading.variable('TWINE_REPOSITORY')
  if (twineName !== undefined) return parseNamedDestination(reading, 'TWINE_REPOSITORY', twineName)
  const uvUrl = reading.variable('UV_PUBLISH_URL')
  if (uvUrl !== undefined) return parseUrlDestination(reading, 'UV_PUBLISH_URL', uvUrl, false)
  return DEFAULT
}

function parseUrlDestination(
  reading: InputReading,
  source: string,
  text: string,
  fromInput: boolean,
): ParsedDestination {
  const parsed = parseUrl(reading, source, text)
  if (parsed === undefined) return DEFAULT
  const { url, username, password } = parsed
  const destination = { kind: 'url', url, source } as const
  if (username === undefined) return { destination }
  return {
    destination,
    urlCredentials: { source, fromInput, username, ...(password === undefined ? {} : { password }) },
  }
}

function parseNamedDestination(reading: InputReading, source: string, name: string): ParsedDestination {
  if (name.includes('://')) {
    const harmless = !/[@?]/.test(name)
    if (!harmless) hideSecret(reading, name)
    reading.problems.push({
      code: 'repository-is-url',
      summary: `\`${source}\` takes the name of an index, but has a URL${harmless ? `: ${quoteValue(name)}` : ''}.`,
      remedy: harmless
        ? `Write \`repository-url: ${formatPrintableLine(name, 200)}\` instead.`
        : 'Give the URL as `repository-url` instead.',
    })
  }
  return { destination: { kind: 'repository', name, source } }
}
