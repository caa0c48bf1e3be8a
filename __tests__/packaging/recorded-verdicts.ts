import { readFileSync } from 'node:fs'

/** What `packaging` 26.2 and its like said when the scripts/record-*-verdicts.py were run. */
export function recordedVerdicts<Verdicts>(
  fixture: 'versions' | 'project-names' | 'filenames' | 'core-metadata' | 'metadata-values',
): Verdicts {
  return JSON.parse(readFileSync(new URL(`./fixtures/${fixture}.json`, import.meta.url), 'utf8'))
}
