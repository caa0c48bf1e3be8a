import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { runAction } from '../support/run-action.ts'

const root = new URL('../../', import.meta.url)
const page = readFileSync(new URL('docs/security-review.md', root), 'utf8')
const [, section = ''] = /^### Variables\n([\s\S]*?)^Node itself/m.exec(page) ?? []
const documented = [...section.matchAll(/^\| [^|]*\| ([^|]+) \|/gm)]
  .flatMap(([, cell = '']) => [...cell.matchAll(/`(\w+)`/g)])
  .map(([, name]) => name ?? '')

/** Whatever the bundle's text takes from the environment by name. */
const READS = [
  /\b(?:process\.env|env|environment)\.([A-Za-z_]\w*)/g,
  /\b(?:process\.env|env|environment)\[\s*['"]([A-Za-z_]\w*)['"]\s*\]/g,
  /(?:[vV]ariable\(|\(environment, |_ENV_VAR = )['"]([A-Z]\w*)['"]/g,
]
/** `{ NO_COLOR: noColor, TERM: terminal }`, of a parameter or of what is taken apart. */
const PATTERN = /\{ ((?:[A-Z][A-Z_]+: \w+(?:, )?)+) \}(?:\) \{| = environment)/g

function namesIn(text: string): readonly string[] {
  const read = READS.flatMap(words => [...text.matchAll(words)].map(match => match[1] ?? ''))
  const taken = [...text.matchAll(PATTERN)].flatMap(([, names = '']) =>
    names.split(', ').map(each => each.split(':')[0]),
  )
  return [...read, ...taken.map(name => name ?? '')]
}

const scripts = readdirSync(new URL('dist/', root))
  .filter(name => name.endsWith('.js'))
  .map(name => readFileSync(new URL(`dist/${name}`, root), 'utf8'))

describe('The variables that docs/security-review.md names', () => {
  test('are those that the bundle names', () => {
    expect([...documented].sort()).toEqual([...new Set(scripts.flatMap(namesIn))].sort())
  })

  test('are all, as the bundle takes no others from the environment but inputs, state, and what it sets itself', () => {
    const others = scripts.flatMap(text =>
      [...text.matchAll(/\bprocess\.env\b(?!\.\w|\[['"]).*/g)].map(([line]) => line),
    )
    expect([...new Set(others)].sort()).toEqual([
      // minimatch, on its way to the name of a platform
      'process.env &&',
      "process.env === 'object' &&",
      // @actions/exec, for programs that it starts: never called
      'process.env,',
      'process.env[SUMMARY_ENV_VAR];',
      // biome-ignore-start lint/suspicious/noTemplateCurlyInString: as they stand in the bundle
      'process.env[`GITHUB_${command}`];',
      "process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';",
      "process.env[`STATE_${name}`] || '';",
      // biome-ignore-end lint/suspicious/noTemplateCurlyInString: as they stand in the bundle
      'process.env[name] = convertedVal;',
    ])
  })
})

describe('A run', () => {
  let directory = ''
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'environment-'))
  })
  afterAll(() => rmSync(directory, { recursive: true }))

  // What Node asks for itself differs on Windows.
  const onPosix = process.platform === 'win32' ? test.skip : test
  onPosix('reads no other variables', async () => {
    // Before the bundle is loaded, and so without what Node reads for itself at its start.
    const recorder = `import { writeFileSync } from 'node:fs'
      const names = new Set()
      const env = new Proxy(process.env, { get: (all, name) => (names.add(name), all[name]) })
      Object.defineProperty(process, 'env', { value: env })
      process.on('exit', () => writeFileSync('read.json', JSON.stringify([...names])))`
    const { exitCode } = await runAction({
      workspace: directory,
      nodeOptions: ['--import', `data:text/javascript,${encodeURIComponent(recorder)}`],
    })
    expect(exitCode).toBe(1)
    const read: readonly string[] = JSON.parse(readFileSync(join(directory, 'read.json'), 'utf8'))
    const known = new Set([...documented, ...NODES_OWN])
    expect(read).toContain('TWINE_USERNAME')
    expect(read.filter(name => !/^(INPUT|STATE)_/.test(name) && !known.has(name))).toEqual([])
  })
})

/** What Node's own modules ask for once they are loaded. */
const NODES_OWN = ['FORCE_COLOR', 'NODE_DISABLE_COLORS', 'WATCH_REPORT_DEPENDENCIES', 'TMPDIR', 'TEMP', 'TMP']
