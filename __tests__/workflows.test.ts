import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'

const directory = new URL('../.github/workflows/', import.meta.url)

interface Workflow {
  readonly on: object
  readonly permissions: object
  readonly concurrency: { readonly group: string; readonly 'cancel-in-progress'?: boolean }
  readonly jobs: Readonly<Record<string, Job>>
}

interface Job {
  readonly permissions: Readonly<Record<string, string>>
  readonly environment?: string
  readonly needs?: string
  readonly 'timeout-minutes'?: number
  readonly steps: readonly { readonly uses?: string; readonly run?: string; readonly with?: object }[]
}

const workflows = readdirSync(directory).map(name => {
  const text = readFileSync(new URL(name, directory), 'utf8')
  return { name, text, workflow: parse(text) as Workflow }
})
const jobs = workflows.flatMap(({ name, workflow }) =>
  Object.entries(workflow.jobs).map(([id, job]) => [`${name}: ${id}`, job] as const),
)

describe.each(workflows)('$name', ({ text, workflow }) => {
  test('gives no right but what a job asks for, and never to a pull request of a fork', () => {
    expect(workflow.permissions).toEqual({})
    expect(workflow.on).not.toHaveProperty('pull_request_target')
  })

  test('pins every action by commit, with its version beside', () => {
    const uses = [...text.matchAll(/\buses: (.+)$/gm)].map(match => match[1] ?? '').filter(name => name !== './')
    for (const name of uses) expect(name).toMatch(/^[\w.-]+(\/[\w.-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })
})

test('One action is the same commit in all workflows and examples', () => {
  const examples = new URL('../examples/', import.meta.url)
  const texts = [
    ...workflows.map(({ text }) => text),
    ...readdirSync(examples).map(name => readFileSync(new URL(name, examples), 'utf8')),
  ]
  const commits = new Map<string, Set<string>>()
  for (const [, repository = '', commit = ''] of texts
    .join('\n')
    .matchAll(/uses: ([\w.-]+\/[\w.-]+)\S*@([0-9a-f]{40} # \S+)$/gm)) {
    commits.set(repository, (commits.get(repository) ?? new Set()).add(commit))
  }
  expect([...commits].filter(([, set]) => set.size > 1)).toEqual([])
})

describe.each(jobs)('%s', (name, job) => {
  test('has a time limit, and no credentials of git where the code of others runs', () => {
    expect(job['timeout-minutes']).toBeGreaterThan(0)
    const checkouts = job.steps.filter(step => step.uses?.startsWith('actions/checkout@'))
    const persists = name === 'release.yml: move-major-tag'
    for (const { with: inputs } of checkouts) expect(inputs).toMatchObject({ 'persist-credentials': persists })
  })
})

describe('release.yml', () => {
  const release = workflows.find(({ name }) => name === 'release.yml')
  const job = (id: string) => release?.workflow.jobs[id]

  test('asks for consent before anything is signed, and again before the major tag moves', () => {
    expect([job('check')?.environment, job('attest')?.environment]).toEqual([undefined, 'release'])
    expect(job('release')?.needs).toBe('attest')
    expect(job('move-major-tag')).toMatchObject({ environment: 'major-tag', needs: 'release' })
  })

  test('lets no tag wait for, or push aside, the run of another', () => {
    expect(release?.workflow.concurrency).toEqual({ group: `release-\${{ github.ref }}`, 'cancel-in-progress': false })
    for (const id of ['check', 'attest', 'release', 'move-major-tag']) expect(job(id)).not.toHaveProperty('concurrency')
  })

  test('tells its scripts which commit was checked', () => {
    for (const script of ['publish-github-release', 'move-major-tag']) {
      expect(release?.text).toContain(`run: scripts/${script} "$GITHUB_REF_NAME" "$GITHUB_SHA"\n`)
    }
  })

  test('takes the key of the major tag last, where nothing but one script follows', () => {
    expect(release?.text.match(/\bsecrets\./g)).toHaveLength(1)
    expect(job('move-major-tag')?.steps.slice(-2)).toEqual([
      expect.objectContaining({ with: { 'ssh-key': `\${{ secrets.MAJOR_TAG_KEY }}`, 'persist-credentials': true } }),
      { name: expect.any(String), run: expect.stringMatching(/^scripts\/move-major-tag [^\n]+$/) },
    ])
  })
})

describe('The right to write', () => {
  const writes = jobs.flatMap(([name, { permissions }]) =>
    Object.entries(permissions ?? {})
      .filter(([, level]) => level !== 'read')
      .map(([permission]) => `${name}: ${permission}`),
  )

  test('is given to these jobs alone', () => {
    expect(writes.sort()).toEqual([
      'codeql.yml: analyze: security-events',
      'refresh-data.yml: propose: contents',
      'refresh-data.yml: propose: pull-requests',
      'release.yml: attest: attestations',
      'release.yml: attest: id-token',
      'release.yml: release: contents',
      'scorecard.yml: analyze: id-token',
      'scorecard.yml: analyze: security-events',
    ])
  })

  test('to releases, attestations and tags is in jobs that install nothing', () => {
    for (const id of ['attest', 'release', 'move-major-tag']) {
      const job = workflows.find(({ name }) => name === 'release.yml')?.workflow.jobs[id]
      expect(job?.steps.map(({ run }) => run ?? '').join('\n')).not.toMatch(/npm|npx|pip/)
    }
  })

  test('to move a tag is in one script, which one job calls', () => {
    const callers = jobs.filter(([, job]) => job.steps.some(({ run }) => run?.includes('scripts/move-major-tag')))
    expect(callers.map(([name]) => name)).toEqual(['release.yml: move-major-tag'])
    for (const { text } of workflows) expect(text).not.toMatch(/git (push|tag) .*(--force|-f).*tag|refs\/tags\/v1\b/)
  })
})
