import { isLoopback } from '../package-index/is-loopback.ts'
import type { PackageIndex } from '../package-index/package-index.ts'

/** Audiences that are known to belong to somebody, and the kind of index that may ask for them: one, or none. */
const BELONGING: ReadonlyMap<string, PackageIndex['kind'] | 'none'> = new Map([
  ['pypi', 'pypi'],
  ['testpypi', 'testpypi'],
  ['sigstore', 'none'],
])

/**
 * Whether an ID token that is made out to this audience is worth nothing but at this index. One that is made out to PyPI
 * could be exchanged there by whoever gets it, one for a cloud would open that: an index that is not known must ask for
 * its own host, or an address on it. Pure.
 */
export function isAudienceOf(audience: string, { kind, uploadUrl }: Pick<PackageIndex, 'kind' | 'uploadUrl'>): boolean {
  const belongsTo = BELONGING.get(audience)
  if (kind !== 'other') return belongsTo === undefined || belongsTo === kind
  if (isLoopback(uploadUrl)) return belongsTo !== 'none'
  const { host, hostname, port } = uploadUrl
  const own = [host, hostname, `${hostname}:${port || 443}`]
  return own.includes(audience.toLowerCase()) || URL.parse(audience)?.host === host
}
