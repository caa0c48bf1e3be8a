import { normalizeProjectName } from '../packaging/project-name.ts'
import { parseVersion, type Version } from '../packaging/version.ts'

/** One way to read a tag as a project's version. */
export interface TagReading {
  /** What stands before the version, normalised as a project's name; absent in a tag that is a version alone. */
  readonly project?: string
  readonly version: Version
}

/** No ref is longer: git's own files for them cannot be. */
const LONGEST_TAG = 255

/**
 * Every way to read a tag as `[PROJECT(-|@|/)][v]VERSION`. There can be several: `demo-1.0-1` is the post-release
 * 1.0.post1 of `demo`, and version 1 of `demo-1.0`. None: the tag names no version.
 */
export function parseTag(tag: string): readonly TagReading[] {
  if (tag.length > LONGEST_TAG) return []
  const readings: TagReading[] = []
  const whole = parseVersion(tag)
  if (whole !== undefined) readings.push({ version: whole })
  for (const { index } of tag.matchAll(/[-@/]/g)) {
    // parseVersion() takes the `v` away.
    const version = parseVersion(tag.slice(index + 1))
    if (version !== undefined) readings.push({ project: normalizeProjectName(tag.slice(0, index)), version })
  }
  return readings
}
