import { parseDistributionFilename } from '../packaging/distribution-filename.ts'
import { canonicalVersion } from '../packaging/version.ts'
import type { WheelFilename } from '../packaging/wheel-filename.ts'

/**
 * The text that file names share when the specifications take them for the same: whatever the case, the spelling of
 * project and version, and the order of compressed tags. A name that is no distribution's is compared by its letters.
 */
export function filenameIdentity(filename: string): string {
  const lowerCase = filename.toLowerCase()
  const parsed = parseDistributionFilename(lowerCase)
  if (parsed.kind === 'invalid') return lowerCase
  const release = `${parsed.project}-${canonicalVersion(parsed.version)}`
  return parsed.kind === 'wheel'
    ? `${release}-${wheelTags(parsed)}.whl`
    : `${release}${lowerCase.endsWith('.zip') ? '.zip' : '.tar.gz'}`
}

function wheelTags({ build, pythonTag, abiTag, platformTag }: WheelFilename): string {
  const sets = [pythonTag, abiTag, platformTag].map(tags => [...new Set(tags.split('.'))].sort().join('.'))
  return [build ?? '', ...sets].join('-')
}
