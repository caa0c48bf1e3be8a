import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const project = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** What a script of the release workflow did. */
export interface ScriptRun {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A repository on this machine with a tag `v1.2.3`, a job's clone of it, and a `gh` that writes down what it is asked. */
export class ReleaseJob {
  readonly #directory = mkdtempSync(join(tmpdir(), 'release-'))
  /** The commit for which the workflow was started: `GITHUB_SHA`. */
  readonly commit: string

  constructor() {
    for (const name of ['remote', 'job', 'bin']) mkdirSync(join(this.#directory, name))
    this.remote('init', '--quiet', '--initial-branch=main')
    this.commit = this.commitToRemote('One')
    this.remote('tag', 'v1.2.3')
    const job = join(this.#directory, 'job')
    this.#git(job, 'init', '--quiet')
    this.#git(job, 'remote', 'add', 'origin', join(this.#directory, 'remote'))
    this.checkOut('v1.2.3', this.commit)
    cpSync(join(project, 'scripts'), join(job, 'scripts'), { recursive: true })
    mkdirSync(join(job, 'dist'))
    writeFileSync(join(job, 'package.json'), '{"type":"module","version":"1.2.3"}')
    writeFileSync(join(job, 'package-lock.json'), '{"version":"1.2.3"}')
    writeFileSync(join(job, 'dist', 'sbom.cdx.json'), '{"metadata":{"component":{"version":"1.2.3"}}}')
    writeFileSync(join(job, 'CHANGELOG.md'), '# Changelog\n\n## 1.2.3 - 2026-11-22\n\n- A thing.\n')
    this.knowRelease('none')
  }

  remove(): void {
    rmSync(this.#directory, { recursive: true })
  }

  /** As actions/checkout fetches a tag: whatever it is at by now, the clone's own is at the commit of the run. */
  checkOut(tag: string, commit: string): void {
    const job = join(this.#directory, 'job')
    this.#git(job, 'fetch', '--quiet', '--no-tags', '--depth=1', 'origin', `+${commit}:refs/tags/${tag}`)
    this.#git(job, 'checkout', '--quiet', '--force', `refs/tags/${tag}`)
  }

  /** Makes a commit in the remote repository, and tells which. */
  commitToRemote(message: string): string {
    this.remote('commit', '--quiet', '--allow-empty', '--message', message)
    return this.remote('rev-parse', 'HEAD')
  }

  /** Runs git where the remote repository is. */
  remote(...args: readonly string[]): string {
    return this.#git(join(this.#directory, 'remote'), ...args)
  }

  /**
   * What GitHub says of the release.
   * @param onCreate a command that somebody else runs in the remote repository meanwhile
   */
  knowRelease(isDraft: 'true' | 'false' | 'none', onCreate = ':'): void {
    const gh = join(this.#directory, 'bin', 'gh')
    const answer = isDraft === 'none' ? 'exit 1' : `echo ${isDraft}`
    const log = join(this.#directory, 'gh.log')
    const meanwhile = `create) (cd "${join(this.#directory, 'remote')}" && ${onCreate});;`
    writeFileSync(gh, `#!/bin/sh\ncase "$2" in view) ${answer}; exit;; ${meanwhile} esac\necho "$@" >>"${log}"\n`)
    chmodSync(gh, 0o755)
  }

  /** What `gh` was asked to do, a line each. */
  get asked(): readonly string[] {
    const log = join(this.#directory, 'gh.log')
    return existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []
  }

  run(script: string, ...args: readonly string[]): ScriptRun {
    const path = [join(this.#directory, 'bin'), dirname(process.execPath), process.env['PATH']].join(delimiter)
    const { status, stdout, stderr } = spawnSync('bash', [join(this.#directory, 'job', 'scripts', script), ...args], {
      env: { ...process.env, PATH: path },
      encoding: 'utf8',
    })
    return { status, stdout, stderr }
  }

  #git(directory: string, ...args: readonly string[]): string {
    const identity = ['-c', 'user.name=T', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false']
    return execFileSync('git', [...identity, ...args], { cwd: directory, encoding: 'utf8' }).trim()
  }
}
