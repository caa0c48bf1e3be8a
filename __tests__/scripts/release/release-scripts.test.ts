import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'

const project = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))))

let clone = ''
beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'release-'))
  cpSync(join(project, 'scripts'), join(clone, 'scripts'), { recursive: true })
  mkdirSync(join(clone, 'dist'))
  mkdirSync(join(clone, 'bin'))
  writeFileSync(join(clone, 'package.json'), '{"type":"module","version":"1.2.3"}')
  writeFileSync(join(clone, 'package-lock.json'), '{"version":"1.2.3"}')
  writeFileSync(join(clone, 'dist', 'sbom.cdx.json'), '{"metadata":{"component":{"version":"1.2.3"}}}')
  writeFileSync(join(clone, 'CHANGELOG.md'), '# Changelog\n\n## 1.2.3 - 2026-11-22\n\n- A thing.\n')
})
afterEach(() => rmSync(clone, { recursive: true }))

/** A `gh` that writes down what it is asked to do, and knows the releases of one tag. */
function fakeGitHub(isDraft: 'true' | 'false' | 'none'): void {
  const answer = isDraft === 'none' ? 'exit 1' : `echo ${isDraft}`
  const script = `#!/bin/sh\ncase "$2" in view) ${answer};; *) echo "$@" >>"${clone}/gh.log";; esac\n`
  writeFileSync(join(clone, 'bin', 'gh'), script)
  chmodSync(join(clone, 'bin', 'gh'), 0o755)
}

function run(script: string, ...args: readonly string[]) {
  const path = [join(clone, 'bin'), dirname(process.execPath), process.env['PATH']].join(delimiter)
  const { status, stdout, stderr } = spawnSync('bash', [join(clone, 'scripts', script), ...args], {
    env: { ...process.env, PATH: path },
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

function asked(): readonly string[] {
  const log = join(clone, 'gh.log')
  return existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []
}

function git(...args: readonly string[]): string {
  const identity = ['-c', 'user.name=T', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false']
  return execFileSync('git', [...identity, ...args], { cwd: clone, encoding: 'utf8' }).trim()
}

// They are written for the runners of the release workflow.
const describeOnPosix = process.platform === 'win32' ? describe.skip : describe

describeOnPosix('scripts/publish-github-release', () => {
  test('drafts a release of the tag with all that belongs to it, then publishes it', () => {
    fakeGitHub('none')
    expect(run('publish-github-release', 'v1.2.3')).toMatchObject({ status: 0, stderr: '' })
    expect(asked()).toEqual([
      expect.stringMatching(
        /^release create v1\.2\.3 --draft --verify-tag .* dist\/sbom\.cdx\.json dist\/licenses\.txt$/,
      ),
      'release edit v1.2.3 --draft=false',
    ])
  })

  test('replaces a draft that an earlier run left, and leaves a release alone', () => {
    fakeGitHub('true')
    expect(run('publish-github-release', 'v1.2.3').status).toBe(0)
    expect(asked().map(line => line.split(' ')[1])).toEqual(['delete', 'create', 'edit'])
    rmSync(join(clone, 'gh.log'))
    fakeGitHub('false')
    expect(run('publish-github-release', 'v1.2.3')).toMatchObject({
      status: 0,
      stdout: 'v1.2.3 is published already.\n',
    })
    expect(asked()).toEqual([])
  })

  test('asks GitHub for nothing when the tag does not fit', () => {
    fakeGitHub('none')
    expect(run('publish-github-release', 'v1.2.4')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('package.json says 1.2.3, and the tag says 1.2.4.'),
    })
    expect(asked()).toEqual([])
  })
})

describeOnPosix('scripts/move-major-tag', () => {
  let commit = ''
  beforeEach(() => {
    git('init', '--quiet')
    git('commit', '--quiet', '--allow-empty', '--message', 'One')
    git('tag', 'v1.2.3')
    commit = git('rev-parse', 'HEAD')
    fakeGitHub('none')
  })

  test('makes the tag for the first release', () => {
    expect(run('move-major-tag', 'v1.2.3', commit).status).toBe(0)
    expect(asked()).toEqual([
      `api --method POST repos/{owner}/{repo}/git/refs --field ref=refs/tags/v1 --field sha=${commit}`,
    ])
  })

  test('moves it for a later one', () => {
    git('tag', 'v1', 'v1.2.3')
    git('commit', '--quiet', '--allow-empty', '--message', 'Two')
    git('tag', '--annotate', '--message', 'Two', 'v1.3.0')
    const later = git('rev-parse', 'HEAD')
    expect(run('move-major-tag', 'v1.3.0', later).status).toBe(0)
    expect(asked()).toEqual([
      `api --method PATCH repos/{owner}/{repo}/git/refs/tags/v1 --field sha=${later} --field force=true`,
    ])
  })

  test('moves nothing for a fix of an older line, nor when tag and commit differ', () => {
    git('tag', 'v1.10.0')
    expect(run('move-major-tag', 'v1.2.3', commit)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('higher'),
    })
    git('tag', '--delete', 'v1.10.0')
    expect(run('move-major-tag', 'v1.2.3', '0'.repeat(40))).toMatchObject({ status: 1 })
    expect(asked()).toEqual([])
  })
})
