/** Writes docs/rules.md: what there is to tell of every rule. `node scripts/write-rules-page.ts` after a rule has changed. */
import { writeFileSync } from 'node:fs'
import { formatRulesPage } from './rules-page.ts'

writeFileSync(new URL('../docs/rules.md', import.meta.url), formatRulesPage())
