/**
 * The tag that shall move to a release: `v1` for `v1.2.3`, if no tag of the same major version is higher.
 * @param tag of the release: `v1.2.3`
 * @param tags all that there are; those of another form do not count
 */
export function chooseMajorTag(tag: string, tags: readonly string[]): string | undefined {
  const release = parseTag(tag)
  if (release === undefined) return undefined
  const higher = tags.map(parseTag).some(other => other?.[0] === release[0] && isHigher(other, release))
  return higher ? undefined : `v${release[0]}`
}

type Numbers = readonly [major: number, minor: number, patch: number]

function parseTag(tag: string): Numbers | undefined {
  const [, major, minor, patch] = /^v(\d+)\.(\d+)\.(\d+)$/.exec(tag.trim()) ?? []
  return major === undefined ? undefined : [Number(major), Number(minor), Number(patch)]
}

function isHigher([, minor, patch]: Numbers, [, otherMinor, otherPatch]: Numbers): boolean {
  return minor === otherMinor ? patch > otherPatch : minor > otherMinor
}
