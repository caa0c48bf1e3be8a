/** What `CHANGELOG.md` says of one version. */
export interface ChangelogEntry {
  /** `2026-11-22` */
  readonly date: string
  /** What stands under its heading, as Markdown. */
  readonly notes: string
}

/**
 * The entry under `## VERSION - DATE`, the form of https://keepachangelog.com.
 * @returns `undefined` when there is no such heading
 */
export function parseChangelogEntry(changelog: string, version: string): ChangelogEntry | undefined {
  const sections = changelog.split(/^## /m).slice(1)
  for (const section of sections) {
    const [heading = '', ...lines] = section.split('\n')
    const [, named, date] = /^\[?(\d+\.\d+\.\d+)\]? - (\d{4}-\d{2}-\d{2})$/.exec(heading.trim()) ?? []
    if (named === version && date !== undefined) return { date, notes: lines.join('\n').trim() }
  }
  return undefined
}
