/**
 * Prints the tag that shall move to a release, or nothing: `git tag | node scripts/major-tag.ts v1.2.3`, with Node 24.
 */
import { readFileSync } from 'node:fs'
import { chooseMajorTag } from './release/choose-major-tag.ts'

const chosen = chooseMajorTag(process.argv[2] ?? '', readFileSync(0, 'utf8').split('\n'))
if (chosen !== undefined) console.log(chosen)
