import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const page = readFileSync(join(root, 'docs', 'security-review.md'), 'utf8')

/** In a table, a bar within a command is written as `\|`. */
const claims = [...page.matchAll(/^\| (.+) \| `(.+)` \| (pass|print .+) \|$/gm)].map(
  ([, claim, command = '', must = '']) => ({
    claim,
    command: command.replaceAll('\\|', '|'),
    must,
  }),
)

const searches = claims.filter(({ command }) => command.startsWith('grep '))
const testPaths = claims.flatMap(({ command }) => /^npm test -- (.+)$/.exec(command)?.[1]?.split(' ') ?? [])
const scripts = claims.flatMap(({ command }) => command.match(/\.ci\/[\w-]+/g) ?? [])

describe('docs/security-review.md', () => {
  test('has a command for each claim: a test, a script or a search', () => {
    expect(claims.length).toBeGreaterThan(15)
    const others = claims.filter(({ command }) => !/^(npm test -- |grep |\.ci\/)/.test(command))
    expect(others).toEqual([])
    const rows = page.split('## Claims')[1]?.match(/^\| (?!claim |---).*$/gm) ?? []
    expect(rows).toHaveLength(claims.length)
  })

  test.each(testPaths)('names tests that exist: %s', path => {
    expect(existsSync(join(root, path))).toBe(true)
    const tests = path.endsWith('.test.ts')
      ? [path]
      : readdirSync(join(root, path), { recursive: true, encoding: 'utf8' })
    expect(tests.filter(name => name.endsWith('.test.ts'))).not.toEqual([])
  })

  test.each(scripts)('names scripts that can be run: %s', script => {
    expect(() => accessSync(join(root, script), constants.X_OK)).not.toThrow()
  })

  const onPosix = process.platform === 'win32' ? test.skip : test
  onPosix.each(searches)('$claim: $command', ({ command, must }) => {
    const { stdout } = spawnSync('sh', ['-c', command], { cwd: root, encoding: 'utf8' })
    expect(`print ${stdout.trim() || 'nothing'}`).toBe(must)
  })
})
