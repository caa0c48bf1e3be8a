import { parseChangelogEntry } from './parse-changelog.ts'

/** All that names the version of a release. */
export interface ReleaseFacts {
  /** `v1.2.3` */
  readonly tag: string
  /** Versions by the file that says so: `package.json` and the like. */
  readonly versions: Readonly<Record<string, string>>
  readonly changelog: string
}

/** What keeps a tag from becoming a release: one sentence each, all of them, and none when it may. */
export function checkRelease({ tag, versions, changelog }: ReleaseFacts): readonly string[] {
  const [, version] = /^v((?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2})$/.exec(tag) ?? []
  if (version === undefined) return [`The tag ${tag} is not of the form v1.2.3.`]
  const others = Object.entries(versions).filter(([, named]) => named !== version)
  const problems = others.map(([file, named]) => `${file} says ${named}, and the tag says ${version}.`)
  const entry = parseChangelogEntry(changelog, version)
  if (entry === undefined) problems.push(`CHANGELOG.md has no heading "## ${version} - YYYY-MM-DD".`)
  else if (entry.notes === '') problems.push(`CHANGELOG.md says nothing under ${version}.`)
  return problems
}
