import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly id?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Job {
  readonly uses?: string
  readonly permissions?: Permissions
  readonly environment?: string | { readonly name: string; readonly url?: string }
  readonly steps?: readonly Step[]
}

type Permissions = Readonly<Record<string, string>>

interface Workflow {
  readonly permissions?: Permissions
  readonly jobs: Readonly<Record<string, Job>>
}

interface ActionYml {
  readonly inputs: Readonly<Record<string, { readonly deprecationMessage?: string }>>
  readonly outputs: Readonly<Record<string, unknown>>
}

const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as ActionYml
const inputs = new Set(Object.keys(action.inputs).filter(name => !action.inputs[name]?.deprecationMessage))
const OURS = 'OWNER/pypi-publish@v1'

const examples = readdirSync(join(root, 'examples'))
  .filter(name => name.endsWith('.yml'))
  .map(name => ({ name, text: readFileSync(join(root, 'examples', name), 'utf8') }))

/** Every workflow that a page shows in full, or in part: a list of steps that begins with `- uses:`. */
const pages = ['README.md', ...readdirSync(join(root, 'docs')).map(name => `docs/${name}`)]
  .filter(name => name.endsWith('.md'))
  .flatMap(name => {
    const text = readFileSync(join(root, name), 'utf8')
    return [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map((match, n) => ({
      name: `${name}, block ${n + 1}`,
      text: match[1] ?? '',
    }))
  })

function stepsOf(job: Job): readonly Step[] {
  return job.steps ?? []
}

/** Steps of a whole workflow, or of a part of one, wherever they are nested. */
function findSteps(value: unknown): readonly Step[] {
  if (Array.isArray(value)) return value.flatMap(findSteps)
  if (typeof value !== 'object' || value === null) return []
  return 'uses' in value ? [value as Step] : Object.values(value).flatMap(findSteps)
}

function neededRights(job: Job): Permissions {
  const uses = stepsOf(job).map(step => step.uses?.split('@')[0])
  const ours = stepsOf(job).find(step => step.uses === OURS)
  const isByPassword = /password|TWINE_PASSWORD|UV_PUBLISH_TOKEN/.test(JSON.stringify(ours ?? {}))
  return {
    ...(uses.includes('actions/checkout') || job.uses !== undefined ? { contents: 'read' } : {}),
    ...(ours === undefined || isByPassword ? {} : { 'id-token': 'write' }),
    ...(ours?.with?.['comment'] === true ? { 'pull-requests': 'write' } : {}),
  }
}

describe.each(examples)('The example $name', ({ text }) => {
  const workflow = parse(text) as Workflow
  const jobs = Object.values(workflow.jobs)
  const steps = jobs.flatMap(stepsOf)

  test('gives rights to single jobs, and no more than they need', () => {
    expect(workflow.permissions).toEqual({})
    for (const job of jobs) expect(job.permissions).toEqual(neededRights(job))
  })

  test('pins what others wrote by commit, with the version beside it', () => {
    for (const match of text.matchAll(/uses: (\S+)(.*)/g)) {
      if (match[1] === OURS || match[1]?.startsWith('./') || match.input[match.index - 1] === '`') continue
      expect(match[0]).toMatch(/^uses: [\w.-]+\/[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
    }
  })

  test('keeps no credentials of the checkout', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))
    for (const checkout of checkouts) expect(checkout.with).toMatchObject({ 'persist-credentials': false })
  })

  test('publishes in an environment, and shows the release there by an output that exists', () => {
    for (const job of jobs.filter(job => stepsOf(job).some(({ uses }) => uses === OURS))) {
      expect(job.environment).toBeDefined()
      const url = typeof job.environment === 'object' ? job.environment.url : undefined
      const [, step, output] = /^\$\{\{ steps\.(\w+)\.outputs\.([\w-]+) \}\}$/.exec(url ?? '') ?? []
      if (url === undefined) continue
      expect(stepsOf(job).find(({ id }) => id === step)?.uses).toBe(OURS)
      expect(Object.keys(action.outputs)).toContain(output)
    }
  })

  test('runs no text of an event as a command', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{')
  })
})

describe.each([...examples, ...pages])('$name', ({ text }) => {
  test('uses inputs that action.yml has, under their current names', () => {
    for (const step of findSteps(parse(text)).filter(({ uses }) => uses?.includes('pypi-publish@'))) {
      expect([...Object.keys(step.with ?? {})].filter(name => !inputs.has(name))).toEqual([])
    }
  })
})

test('examples/README.md lists every example', () => {
  const list = readFileSync(join(root, 'examples', 'README.md'), 'utf8')
  const linked = [...list.matchAll(/\]\(([\w-]+\.yml)\)/g)].map(match => match[1])
  expect(linked.toSorted()).toEqual(examples.map(({ name }) => name).toSorted())
})
