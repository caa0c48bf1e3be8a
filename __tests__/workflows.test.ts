import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'

const directory = new URL('../.github/workflows/', import.meta.url)

interface Workflow {
  readonly on: object
  readonly permissions: object
  readonly jobs: Readonly<Record<string, Job>>
}

interface Job {
  readonly permissions: Readonly<Record<string, string>>
  readonly environment?: string
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

describe.each(jobs)('%s', (_, job) => {
  test('has a time limit, and no credentials of git where the code of others runs', () => {
    expect(job['timeout-minutes']).toBeGreaterThan(0)
    const checkouts = job.steps.filter(step => step.uses?.startsWith('actions/checkout@'))
    for (const { with: inputs } of checkouts) expect(inputs).toMatchObject({ 'persist-credentials': false })
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
      'release.yml: move-major-tag: contents',
      'release.yml: release: contents',
      'scorecard.yml: analyze: id-token',
      'scorecard.yml: analyze: security-events',
    ])
  })

  test('to releases and tags is behind an environment, in jobs that install nothing', () => {
    for (const id of ['release', 'move-major-tag']) {
      const job = workflows.find(({ name }) => name === 'release.yml')?.workflow.jobs[id]
      expect(job?.environment).toMatch(/^(release|major-tag)$/)
      expect(job?.steps.map(({ run }) => run ?? '').join('\n')).not.toMatch(/npm|npx|pip/)
    }
  })

  test('to move a tag is in one script, which one job calls', () => {
    const callers = jobs.filter(([, job]) => job.steps.some(({ run }) => run?.includes('scripts/move-major-tag')))
    expect(callers.map(([name]) => name)).toEqual(['release.yml: move-major-tag'])
    for (const { text } of workflows) expect(text).not.toMatch(/git (push|tag) .*(--force|-f).*tag|refs\/tags\/v1\b/)
  })
})
