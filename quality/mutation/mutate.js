import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

/**
 * `npm run mutate -- plan upload`: mutation testing of folders of `src`, of all four when none is named. Fails when a score
 * is below the threshold of stryker.config.js. The survivors are printed, and lie in coverage/mutation/FOLDER.html.
 */

const FOLDERS = ['plan', 'credentials', 'upload', 'rules']
const { values, positionals } = parseArgs({ options: { concurrency: { type: 'string' } }, allowPositionals: true })
const folders = positionals.length === 0 ? FOLDERS : positionals

const stryker = fileURLToPath(new URL('node_modules/@stryker-mutator/core/bin/stryker.js', import.meta.url))
if (!existsSync(stryker)) {
  console.error('Stryker is not installed: run `npm ci --prefix quality/mutation` first.')
  process.exit(1)
}

const reportOf = folder => `coverage/mutation/${folder}.json`

const failed = folders.filter(folder => {
  rmSync(reportOf(folder), { force: true })
  const env = { ...process.env, MUTATE: folder, MUTATE_CONCURRENCY: values.concurrency ?? '2' }
  const arguments_ = [stryker, 'run', fileURLToPath(new URL('stryker.config.js', import.meta.url))]
  return spawnSync(process.execPath, arguments_, { stdio: 'inherit', env }).status !== 0
})

console.log('| folder | mutants | found | score | without texts |\n|---|---|---|---|---|')
for (const folder of folders.filter(each => existsSync(reportOf(each)))) console.log(formatRow(folder))
process.exitCode = failed.length > 0 ? 1 : 0

/** The figures of a folder as a row of the table in docs/quality.md. `texts`: mutants that empty a piece of text. */
function formatRow(folder) {
  const { files } = JSON.parse(readFileSync(reportOf(folder), 'utf8'))
  const mutants = Object.values(files).flatMap(file => file.mutants)
  const all = score(mutants)
  const code = score(mutants.filter(({ mutatorName }) => mutatorName !== 'StringLiteral'))
  return `| \`${folder}\` | ${all.total} | ${all.found} | ${all.percent} % | ${code.percent} % |`
}

function score(mutants) {
  const found = mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout').length
  const total = found + mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage').length
  return { found, total, percent: ((100 * found) / total).toFixed(1) }
}
