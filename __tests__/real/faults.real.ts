import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { buildSdist } from '../support/archives/build-sdist.ts'
import { buildWheel } from '../support/archives/build-wheel.ts'
import type { RecordedRequest } from '../support/loopback-index/loopback-index.ts'
import { startLoopbackIndex } from '../support/loopback-index/start-loopback-index.ts'
import { type ActionRun, runAction } from '../support/run-action.ts'
import { FAULTS, type Fault, inject } from './support/faults.ts'
import { findFreePort } from './support/real-index.ts'
import { makeTemporaryDirectory } from './support/temporary-directory.ts'
import { projectRoot } from './support/tools.ts'

/** Milliseconds. A run that takes longer hangs: the slowest fault looks for a file for half a minute. */
const LONGEST_RUN = 600_000
const AT_ONCE = 4
const PAGE = join(projectRoot, 'docs', 'reliability.md')

interface Observation {
  readonly run: ActionRun
  readonly seconds: number
  readonly uploads: readonly RecordedRequest[]
  /** sha256 by file name: what is in `dist`, and what the index has at the end. */
  readonly built: ReadonlyMap<string, string>
  readonly stored: ReadonlyMap<string, string>
  /** What a second run, without faults, does and leaves there. */
  readonly secondRun: ActionRun
  readonly storedInTheEnd: ReadonlyMap<string, string>
}

const observations = new Map<Fault, Observation>()

beforeAll(async () => {
  const waiting = [...FAULTS]
  const work = async () => {
    for (let fault = waiting.shift(); fault !== undefined; fault = waiting.shift()) {
      observations.set(fault, await observe(fault))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
})

describe.each(FAULTS.map(fault => [fault.name, fault] as const))('%s', (_name, fault) => {
  const observed = (): Observation => {
    const observation = observations.get(fault)
    if (observation === undefined) throw new Error('the fault was not tried')
    return observation
  }

  test('ends as docs/reliability.md says', () => {
    const { run } = observed()
    const { outcome } = run.outputs
    expect({ exitCode: run.exitCode, outcome, log: outcome === fault.ends ? '' : run.log }).toEqual({
      exitCode: fault.ends === 'published' ? 0 : 1,
      outcome: fault.ends,
      log: '',
    })
  })

  test('loses nothing, alters nothing, and accounts for every file', () => {
    const { run, built, stored } = observed()
    for (const [filename, digest] of stored) expect(digest).toBe(built.get(filename))
    const files: readonly { readonly filename: string; readonly outcome: string }[] = JSON.parse(
      run.outputs['files'] ?? '[]',
    )
    expect(new Set(files.map(({ filename }) => filename))).toEqual(new Set(built.keys()))
    const said = files.filter(({ outcome }) => outcome === 'uploaded').map(({ filename }) => filename)
    expect(new Set(said)).toEqual(new Set(stored.keys()))
  })

  test('takes no more requests than needed', () => {
    expect(observed().uploads).toHaveLength(fault.requests)
  })

  test('is mended by running again, which sends only what is missing', () => {
    const { stored, built, secondRun, storedInTheEnd } = observed()
    expect(secondRun).toMatchObject({ exitCode: 0, outputs: { 'uploaded-count': String(built.size - stored.size) } })
    expect(storedInTheEnd).toEqual(built)
  })
})

test('docs/reliability.md has the table of what was observed', async () => {
  const page = await readFile(PAGE, 'utf8')
  const written = page.replace(/(<!-- table: .* -->\n)[\s\S]*?(<!-- end of table -->)/, `$1${formatTable()}$2`)
  // `UPDATE_DOCS=1` writes the table anew.
  if (process.env['UPDATE_DOCS'] === '1') await writeFile(PAGE, written)
  else expect(page).toBe(written)
})

function formatTable(): string {
  const rows = FAULTS.map(fault => {
    const observation = observations.get(fault)
    const { outcome = '' } = observation?.run.outputs ?? {}
    const stored = `${observation?.stored.size} of ${observation?.built.size}`
    return `| ${fault.name} | ${fault.response} | \`${outcome}\` | ${observation?.uploads.length} | ${stored} |`
  })
  const head = '| fault | what the action does | outcome | upload requests | files there |\n|---|---|---|---|---|'
  return `${head}\n${rows.join('\n')}\n`
}

async function observe(fault: Fault): Promise<Observation> {
  await using directory = await makeTemporaryDirectory()
  let faulty = true
  const intercept = inject(fault)
  const index = await startLoopbackIndex({
    intercept: request => (faulty ? intercept(request) : 'pass'),
  })
  try {
    const built = await writeRelease(join(directory.path, 'dist'), fault.mebibytes ?? 0)
    const nobody = `http://127.0.0.1:${await findFreePort()}/`
    const inputs = {
      'repository-url': fault.unreachable ? `${nobody}legacy/` : index.uploadUrl,
      'index-url': fault.unreachable ? `${nobody}simple/` : index.simpleUrl,
      password: index.apiToken,
      retries: '2',
      timeout: String(fault.timeout ?? 300),
    }
    const started = performance.now()
    const run = await runAction({ workspace: directory.path, inputs, onStart: endAfter(LONGEST_RUN) })
    const seconds = (performance.now() - started) / 1000
    const uploads = index.requests.filter(({ method, path }) => method === 'POST' && path === '/legacy/')
    const stored = storedDigests(index)

    faulty = false
    const address = { 'repository-url': index.uploadUrl, 'index-url': index.simpleUrl }
    const again = { ...inputs, ...address }
    const secondRun = await runAction({ workspace: directory.path, inputs: again, onStart: endAfter(LONGEST_RUN) })
    return { run, seconds, uploads, built, stored, secondRun, storedInTheEnd: storedDigests(index) }
  } finally {
    await index.close()
  }
}

function endAfter(milliseconds: number): NonNullable<Parameters<typeof runAction>[0]['onStart']> {
  return child => {
    const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds)
    child.once('exit', () => clearTimeout(timer))
  }
}

function storedDigests(index: Awaited<ReturnType<typeof startLoopbackIndex>>): ReadonlyMap<string, string> {
  return new Map(index.files().map(({ filename, digests }) => [filename, digests.sha256]))
}

async function writeRelease(directory: string, mebibytes: number): Promise<ReadonlyMap<string, string>> {
  const contents = { name: 'greeter', version: '0.1' }
  const payload = mebibytes === 0 ? {} : { 'greeter.bin': Buffer.alloc(mebibytes * 1024 * 1024, 7) }
  const distributions = [buildWheel({ ...contents, files: payload }, { stored: true }), buildSdist(contents)]
  await mkdir(directory)
  await Promise.all(distributions.map(({ filename, bytes }) => writeFile(join(directory, filename), bytes)))
  return new Map(
    distributions.map(({ filename, bytes }) => [filename, createHash('sha256').update(bytes).digest('hex')]),
  )
}

afterAll(() => {
  const slowest = [...observations].map(([{ name }, { seconds }]) => `${name} ${seconds.toFixed(1)} s`)
  process.stdout.write(`${slowest.join('; ')}\n`)
})
