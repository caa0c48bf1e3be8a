import { spawnSync } from 'node:child_process'
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
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

describe('The commands under "Verify a release"', () => {
  const [, block = ''] = /^## Verify a release\n[\s\S]*?```sh\n([\s\S]*?)```/m.exec(page) ?? []

  /** Runs them with a `gh` that refuses what matches a pattern of the shell, and tells what was asked of it. */
  function verify(refused: string) {
    const bin = mkdtempSync(join(tmpdir(), 'gh-'))
    try {
      writeFileSync(join(bin, 'gh'), `#!/bin/sh\necho "$*" >>"${bin}/log"\ncase "$*" in ${refused}) exit 1;; esac\n`)
      chmodSync(join(bin, 'gh'), 0o755)
      const env = { ...process.env, PATH: [bin, process.env['PATH']].join(delimiter) }
      const { status } = spawnSync('sh', ['-c', block], { cwd: root, encoding: 'utf8', env })
      return { status, asked: readFileSync(join(bin, 'log'), 'utf8').trim().split('\n') }
    } finally {
      rmSync(bin, { recursive: true })
    }
  }

  const onPosix = process.platform === 'win32' ? test.skip : test
  onPosix('ask who signed each file, for which tag and commit', () => {
    const { status, asked } = verify('nothing')
    expect(status).toBe(0)
    expect(asked.at(-1)).toBe('release verify v1.0.0 --repo OWNER/pypi-publish')
    const attestations = asked.slice(0, -1)
    expect(attestations.length).toBeGreaterThan(20)
    for (const line of attestations) {
      expect(line).toContain(
        ' --repo OWNER/pypi-publish --signer-workflow OWNER/pypi-publish/.github/workflows/release.yml',
      )
      expect(line).toContain(' --source-ref refs/tags/v1.0.0 --source-digest COMMIT')
    }
    expect(attestations.filter(line => / dist\/index\.js .* https:\/\/cyclonedx\.org\/bom$/.test(line))).toHaveLength(1)
  })

  onPosix.each(['*" action.yml "*', '*" dist/post.js "*', '*cyclonedx*', '"release verify"*'])(
    'fail for %s',
    refused => {
      expect(verify(refused).status).not.toBe(0)
    },
  )
})
