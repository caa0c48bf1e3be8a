/**
 * Checks that a tag may become a release, and prints its notes: `node scripts/release-notes.ts v1.2.3`, with Node 24.
 * Exit code 1 and every reason, when it may not.
 */
import { readFileSync } from 'node:fs'
import { checkRelease } from './release/check-release.ts'
import { parseChangelogEntry } from './release/parse-changelog.ts'

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')
const versionIn = (name: string): string => JSON.parse(read(name)).version

const tag = process.argv[2] ?? ''
const changelog = read('CHANGELOG.md')
const bill = JSON.parse(read('dist/sbom.cdx.json'))
const versions = {
  'package.json': versionIn('package.json'),
  'package-lock.json': versionIn('package-lock.json'),
  'dist/sbom.cdx.json': bill.metadata.component.version,
}
const problems = checkRelease({ tag, versions, changelog })
for (const problem of problems) console.error(problem)
if (problems.length === 0) console.log(parseChangelogEntry(changelog, tag.slice(1))?.notes)
process.exitCode = problems.length === 0 ? 0 : 1
