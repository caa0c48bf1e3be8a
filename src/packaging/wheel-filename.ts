import { quoteValue } from '../errors/quote-value.ts'
import type { InvalidFilename } from './invalid-filename.ts'
import { normalizeProjectName } from './project-name.ts'
import { parseVersion, type Version } from './version.ts'

/** `{name}-{version}(-{build})?-{python}-{abi}-{platform}.whl`: binary distribution format specification (PEP 427). */
export interface WheelFilename {
  readonly kind: 'wheel'
  /** Name and version as they are written: the archive's `.dist-info` directory carries them so. */
  readonly writtenName: string
  readonly writtenVersion: string
  /** Normalised. */
  readonly project: string
  readonly version: Version
  /** The build tag, which orders wheels that are alike but for it. */
  readonly build?: string
  /** Compressed tag sets, as they are written: `py2.py3`. */
  readonly pythonTag: string
  readonly abiTag: string
  readonly platformTag: string
}

/** Parses a wheel's file name, with its `.whl`, as `packaging` does: what the tags say is not judged here. */
export function parseWheelFilename(filename: string): WheelFilename | InvalidFilename {
  const form = '{name}-{version}-{python}-{abi}-{platform}.whl, or with -{build} behind the version'
  if (!filename.endsWith('.whl'))
    return invalid('wheel-filename-parts', `A wheel is named ${form}: the ending is another one.`)

  const parts = filename.slice(0, -'.whl'.length).split('-')
  if (parts.length !== 5 && parts.length !== 6) {
    return invalid('wheel-filename-parts', `A wheel is named ${form}: this name has ${parts.length} parts.`)
  }
  const [writtenName = '', writtenVersion = ''] = parts
  const build = parts.length === 6 ? parts[2] : undefined
  const [pythonTag = '', abiTag = '', platformTag = ''] = parts.slice(-3)

  if (!isWheelProjectName(writtenName)) {
    return invalid(
      'wheel-filename-project-chars',
      `${quoteValue(writtenName)} cannot name a wheel's project: letters, digits, single underscores and dots can.`,
    )
  }
  const version = parseVersion(writtenVersion)
  if (version === undefined) {
    const reason = `${quoteValue(writtenVersion)} is no version as PEP 440 defines them.`
    return invalid('wheel-filename-version', reason)
  }
  if (build !== undefined && !/^[0-9]/.test(build)) {
    return invalid('wheel-filename-build', `The build tag ${quoteValue(build)} does not begin with a digit.`)
  }
  return {
    kind: 'wheel',
    writtenName,
    writtenVersion,
    project: normalizeProjectName(writtenName),
    version,
    ...(build !== undefined && { build }),
    pythonTag,
    abiTag,
    platformTag,
  }
}

/** Letters of any alphabet: a name that only other rules refuse is better refused by them, in their words. */
function isWheelProjectName(name: string): boolean {
  return name !== '' && !name.includes('__') && !/[^\p{L}\p{N}_.]/u.test(name)
}

function invalid(rule: InvalidFilename['rule'], reason: string): InvalidFilename {
  return { kind: 'invalid', rule, reason }
}
