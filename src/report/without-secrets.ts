import type { Scrubber } from '../world/runner.ts'
import type { Report } from './report.ts'

/** The program's own words, by which it goes, and what nobody reads: places, and the facts that files were judged by. */
const KEPT: ReadonlySet<string> = new Set([
  'path',
  'reportFile',
  'documentation',
  'distribution',
  'index',
  'pullRequest',
  'outcome',
  'rule',
  'severity',
])

/** Words that are looked up or handed on: a name that merely begins as a secret stays what it is. */
const VALUES: ReadonlySet<string> = new Set([
  ...['filename', 'url', 'logEntryUrl', 'name', 'project', 'projects', 'version', 'installCommand'],
  ...['code', 'learnMore'],
])

/**
 * The report without secrets, before anybody makes markup, JSON or Markdown of it: what escapes a text, or sets something
 * between its characters, hides a secret from whoever looks for it there. Pure.
 */
export function withoutSecrets(report: Report, scrubber: Scrubber): Report {
  const scrub = (text: string) => scrubber.scrub(text)
  const scrubValue = (text: string) => scrubber.scrubValue(text)
  /** Files are part of their release, too: what was one thing stays one. */
  const known = new Map<unknown, unknown>()
  const walk = (value: unknown, scrubText: (text: string) => string): unknown => {
    if (typeof value === 'string') return scrubText(value)
    if (!isPlain(value)) return value
    const before = known.get(value)
    if (before !== undefined) return before
    const after = Array.isArray(value)
      ? value.map(part => walk(part, scrubText))
      : Object.fromEntries(
          Object.entries(value).map(([key, part]) => [
            key,
            KEPT.has(key) ? part : walk(part, VALUES.has(key) ? scrubValue : scrubText),
          ]),
        )
    known.set(value, after)
    return after
  }
  return walk(report, scrub) as Report
}

function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype
}
