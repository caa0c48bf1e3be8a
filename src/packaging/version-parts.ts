import { PYTHON_SPACE } from './python-space.ts'

/** The parts of a PEP 440 version, each normalised: numerals without leading zeros, phases by their short names. */
export interface VersionParts {
  readonly epoch: string
  readonly release: readonly string[]
  readonly pre?: { readonly phase: PrePhase; readonly numeral: string }
  readonly post?: string
  readonly dev?: string
  readonly local?: readonly string[]
}

export type PrePhase = 'a' | 'b' | 'rc'

/** No file name can carry a version this long; with a limit, a hostile one costs nothing. */
export const LONGEST_VERSION = 1000

/** PEP 440 has it removed. */
const SPACE = `[${PYTHON_SPACE}]*`

/** PEP 440, appendix B. Every repetition begins with a character that cannot continue the one before: linear time. */
const VERSION = new RegExp(
  [
    `^${SPACE}v?`,
    '(?:(?<epoch>[0-9]+)!)?',
    '(?<release>[0-9]+(?:\\.[0-9]+)*)',
    '(?:[._-]?(?<phase>alpha|a|beta|b|preview|pre|c|rc)[._-]?(?<preNumeral>[0-9]+)?)?',
    '(?:-(?<bareNumeral>[0-9]+)|[._-]?(?<post>post|rev|r)[._-]?(?<postNumeral>[0-9]+)?)?',
    '(?:[._-]?(?<dev>dev)[._-]?(?<devNumeral>[0-9]+)?)?',
    '(?:\\+(?<local>[a-z0-9]+(?:[._-][a-z0-9]+)*))?',
    `${SPACE}$`,
  ].join(''),
  'i',
)

const PHASES: ReadonlyMap<string, PrePhase> = new Map([
  ['a', 'a'],
  ['alpha', 'a'],
  ['b', 'b'],
  ['beta', 'b'],
  ['c', 'rc'],
  ['rc', 'rc'],
  ['pre', 'rc'],
  ['preview', 'rc'],
])

/** Takes a version in any spelling that PEP 440 allows to its parts; `undefined` when it is none. */
export function parseVersionParts(text: string): VersionParts | undefined {
  const groups = text.length > LONGEST_VERSION ? undefined : VERSION.exec(text)?.groups
  if (groups === undefined) return undefined

  const phase = PHASES.get(groups['phase']?.toLowerCase() ?? '')
  const isPost = groups['post'] !== undefined || groups['bareNumeral'] !== undefined
  const local = groups['local']?.toLowerCase().split(/[._-]/).map(normalizeLocalSegment)
  return {
    epoch: normalizeNumeral(groups['epoch']),
    release: (groups['release'] ?? '').split('.').map(normalizeNumeral),
    ...(phase && { pre: { phase, numeral: normalizeNumeral(groups['preNumeral']) } }),
    ...(isPost && { post: normalizeNumeral(groups['bareNumeral'] ?? groups['postNumeral']) }),
    ...(groups['dev'] !== undefined && { dev: normalizeNumeral(groups['devNumeral']) }),
    ...(local && { local }),
  }
}

/** Writes the parts in PEP 440's normal form. */
export function formatVersionParts({ epoch, release, pre, post, dev, local }: VersionParts): string {
  return [
    epoch === '0' ? '' : `${epoch}!`,
    release.join('.'),
    pre === undefined ? '' : `${pre.phase}${pre.numeral}`,
    post === undefined ? '' : `.post${post}`,
    dev === undefined ? '' : `.dev${dev}`,
    local === undefined ? '' : `+${local.join('.')}`,
  ].join('')
}

/** A number that is left out means 0. Kept as a text: PEP 440 bounds no number, and versions made of dates pass 2^53. */
function normalizeNumeral(digits = '0'): string {
  return digits.replace(/^0+(?=[0-9])/, '')
}

function normalizeLocalSegment(segment: string): string {
  return /^[0-9]+$/.test(segment) ? normalizeNumeral(segment) : segment
}
