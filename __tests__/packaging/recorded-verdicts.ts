import { readFileSync } from 'node:fs'

/** What `packaging` 26.2 said when scripts/record-packaging-verdicts.py was run. */
export function recordedVerdicts<Verdicts>(
  fixture: 'versions' | 'project-names' | 'filenames' | 'core-metadata',
): Verdicts {
  return JSON.parse(readFileSync(new URL(`./fixtures/${fixture}.json`, import.meta.url), 'utf8'))
}
