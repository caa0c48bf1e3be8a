import { Buffer } from 'node:buffer'
import { parseJson, valueAt } from '../world/parse-json.ts'
import type { Secret } from '../world/secret.ts'
import { parseMacaroon } from './parse-macaroon.ts'

const PREFIX = 'pypi-'
/** PyPI's own tokens have a few hundred characters. */
const LONGEST = 8192

/** What an API token of PyPI or TestPyPI says of itself, and where it says nothing, nothing. */
export interface ApiTokenFacts {
  readonly index?: 'pypi' | 'testpypi'
  /** The projects (normalised names) that it is good for; absent when it does not restrict them by name. */
  readonly projects?: readonly string[]
  readonly expires?: Date
  /** Minted for a trusted publisher: it lives for minutes, and is not a user's. */
  readonly isMinted: boolean
  /** It begins as a token of that index, but breaks off or has something behind its end. */
  readonly isDamaged: boolean
}

const NOTHING: ApiTokenFacts = { isMinted: false, isDamaged: false }

/** Whether it begins as every token of PyPI and TestPyPI does. Pure. */
export function looksLikeApiToken(secret: Secret): boolean {
  return secret.reveal().startsWith(PREFIX)
}

/**
 * Reads what an API token says openly: behind the prefix it is a macaroon in base64url, whose location is the domain of
 * the index and whose caveats restrict it. Several restrictions hold at once, so what is left is what all allow. Pure.
 */
export function parseApiToken(apiToken: Secret): ApiTokenFacts {
  const text = apiToken.reveal()
  if (!looksLikeApiToken(apiToken) || text.length > LONGEST) return NOTHING
  const macaroon = parseMacaroon(Buffer.from(text.slice(PREFIX.length), 'base64url'))
  const index = indexAt(macaroon?.location)
  if (macaroon === undefined || index === undefined) return NOTHING
  const restrictions = macaroon.caveats.map(parseCaveat)
  const names = restrictions.flatMap(({ projects }) => (projects === undefined ? [] : [projects]))
  const projects = names.reduce<readonly string[] | undefined>(
    (both, more) => both?.filter(name => more.includes(name)) ?? more,
    undefined,
  )
  const ends = restrictions.flatMap(({ expires }) => (expires === undefined ? [] : [expires]))
  return {
    index,
    ...(projects === undefined ? {} : { projects }),
    ...(ends.length === 0 ? {} : { expires: new Date(Math.min(...ends) * 1000) }),
    isMinted: restrictions.some(({ isMinted }) => isMinted),
    isDamaged: !macaroon.isComplete,
  }
}

function indexAt(location: string | undefined): ApiTokenFacts['index'] {
  if (location === 'pypi.org') return 'pypi'
  return location === 'test.pypi.org' ? 'testpypi' : undefined
}

interface Restriction {
  readonly projects?: readonly string[]
  /** Seconds since 1970. */
  readonly expires?: number
  readonly isMinted?: boolean
}

/**
 * A caveat as PyPI writes it: an array that begins with a number for its kind (0: expiry and beginning, 1: project
 * names, 4: a publisher; others are not for us to judge), or an object as PyPI wrote them before.
 */
function parseCaveat(text: string): Restriction {
  const caveat = parseJson(text)
  if (!Array.isArray(caveat)) return parseFormerCaveat(caveat)
  const [kind, value] = caveat
  if (kind === 0) return restrictTime(value)
  if (kind === 1) return restrictProjects(value)
  return kind === 4 ? { isMinted: true } : {}
}

function parseFormerCaveat(caveat: unknown): Restriction {
  const projects = valueAt(caveat, 'permissions', 'projects')
  return projects === undefined ? restrictTime(valueAt(caveat, 'exp')) : restrictProjects(projects)
}

function restrictProjects(names: unknown): Restriction {
  const isList = Array.isArray(names) && names.every(name => typeof name === 'string')
  return isList ? { projects: names } : {}
}

function restrictTime(expires: unknown): Restriction {
  return typeof expires === 'number' && Math.abs(expires) < 8.64e12 ? { expires } : {}
}
