import { quoteValue } from '../errors/quote-value.ts'
import type { InvalidFilename } from './invalid-filename.ts'
import { normalizeProjectName } from './project-name.ts'
import { parseVersion, type Version } from './version.ts'

/** `{name}-{version}.tar.gz`: source distribution format specification (PEP 625, and the looser names before it). */
export interface SdistFilename {
  readonly kind: 'sdist'
  readonly writtenName: string
  readonly writtenVersion: string
  /** Normalised. */
  readonly project: string
  readonly version: Version
}

/**
 * Parses an sdist's file name, with its `.tar.gz` (or `.zip`, as indexes still list old ones). Split at the last hyphen,
 * as `packaging` does; which characters the name may have is not judged here.
 */
export function parseSdistFilename(filename: string): SdistFilename | InvalidFilename {
  const ending = ['.tar.gz', '.zip'].find(known => filename.endsWith(known))
  if (ending === undefined) return invalid('An sdist is named {name}-{version}.tar.gz: the ending is another one.')

  const stem = filename.slice(0, -ending.length)
  const lastHyphen = stem.lastIndexOf('-')
  if (lastHyphen < 0) return invalid('An sdist is named {name}-{version}.tar.gz: there is no hyphen before a version.')

  const writtenName = stem.slice(0, lastHyphen)
  const writtenVersion = stem.slice(lastHyphen + 1)
  const version = parseVersion(writtenVersion)
  if (writtenName === '')
    return invalid('An sdist is named {name}-{version}.tar.gz: the name of the project is missing.')
  if (version === undefined) return invalid(`${quoteValue(writtenVersion)} is no version as PEP 440 defines them.`)
  return { kind: 'sdist', writtenName, writtenVersion, project: normalizeProjectName(writtenName), version }
}

function invalid(reason: string): InvalidFilename {
  return { kind: 'invalid', rule: 'sdist-filename-unparsable', reason }
}
