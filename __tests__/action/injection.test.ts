import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { buildSdist } from '../support/archives/build-sdist.ts'
import { buildWheel } from '../support/archives/build-wheel.ts'
import { expectNobodyObeyed, expectOwnMarkup } from '../support/expect-nobody-obeyed.ts'
import { startLoopbackGitHub } from '../support/loopback-github.ts'
import type { ArrivingRequest, Interception, LoopbackIndex } from '../support/loopback-index/loopback-index.ts'
import { startLoopbackIndex } from '../support/loopback-index/start-loopback-index.ts'
import { type PublishingJob, startPublishingJob } from '../support/publishing-job.ts'
import type { ActionRun, ActionStep } from '../support/run-action.ts'
import { startSigstoreStack } from '../support/sigstore-stack/start-sigstore-stack.ts'
import { asFilename, CANARY, WORDS_OF_OTHERS } from '../support/words-of-others.ts'

const ALL = WORDS_OF_OTHERS.join(' ')

const project = { name: 'tstools', version: '0.1', description: 'Small tools.\n' }
const wheel = buildWheel(project)
const sdist = buildSdist(project)
const GITHUB = 'https://github.com'
const ORIGINS = [GITHUB, 'https://pypi.org', 'https://test.pypi.org']

let index: LoopbackIndex
let job: PublishingJob
let resources: AsyncDisposableStack
let intercept: (request: ArrivingRequest) => Interception

beforeEach(async () => {
  resources = new AsyncDisposableStack()
  intercept = () => 'pass'
  index = await startLoopbackIndex({ intercept: request => intercept(request), pageMaxAge: 0 })
  resources.defer(() => index.close())
  job = await startPublishingJob(index, [])
  resources.defer(() => job.end())
})

afterEach(() => resources.disposeAsync())

async function place(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(join(job.workspace, 'dist'), { recursive: true })
  await writeFile(join(job.workspace, 'dist', path), content)
}

/** Runs the bundle; nobody was obeyed; and the canary was seen, else the test would prove nothing. */
async function expectHarmless(step: Partial<ActionStep> = {}): Promise<ActionRun> {
  const run = await job.run(step)
  expectNobodyObeyed(run, [...ORIGINS, index.url])
  expect(run.stdout + run.summary).toContain(CANARY)
  return run
}

const withApiToken = () => ({ inputs: { password: index.apiToken, verbose: 'true' } })
const withIdToken = () => ({ inputs: { verbose: 'true' }, environment: index.issuer.environment() })

/** The text without what no line of metadata can have. */
const asLine = (text: string) => text.replace(/[\r\n]+/g, ' ')

// Windows allows none of these names.
const onUnix = process.platform === 'win32' ? describe.skip : describe

onUnix('File names obey nobody but the file system:', () => {
  test('of files that are no distributions, of near misses, of directories', async () => {
    await place(wheel.filename, wheel.bytes)
    for (const text of WORDS_OF_OTHERS) {
      await place(asFilename(text), 'foreign')
      await place(`${asFilename(text)}.tgz`, 'a near miss')
      await mkdir(join(job.workspace, 'dist', `${asFilename(text)}-0.1.tar.gz`), { recursive: true })
    }
    const run = await expectHarmless({ inputs: { 'dry-run': 'true', verbose: 'true' } })
    expect(run.outputs['outcome']).toBe('failed')
  })

  test('of wheels and sdists, which are refused by name, in more annotations than are shown', async () => {
    for (const text of WORDS_OF_OTHERS) {
      await place(`${asFilename(text)}-0.1-py3-none-any.whl`, wheel.bytes)
      await place(`tstools-0.1${asFilename(text)}.tar.gz`, sdist.bytes)
    }
    const run = await expectHarmless({ inputs: { 'dry-run': 'true' } })
    expect(JSON.parse(run.outputs['files'] ?? '')).toHaveLength(2 * WORDS_OF_OTHERS.length)
  })

  test('that are no text at all: bytes that are not UTF-8', async () => {
    await place(wheel.filename, wheel.bytes)
    const directory = Buffer.from(join(job.workspace, 'dist/'))
    const names = [`\xff::error::${CANARY}.txt`, `\xc0\x80\n::error::${CANARY}.whl`]
    for (const name of names) await writeFile(Buffer.concat([directory, Buffer.from(name, 'latin1')]), 'x')
    await place(`\n::error::${CANARY}.txt`, 'x')
    await expectHarmless({ inputs: { 'dry-run': 'true', verbose: 'true' } })
  })
})

describe('What is inside of distributions is text:', () => {
  test('every field of the metadata, and names of members', async () => {
    const fieldsOf = (text: string) =>
      FIELDS.map(([field, value]) => [field, asLine(value.replace('TEXT', text))] as const)
    for (const [number, text] of WORDS_OF_OTHERS.entries()) {
      const contents = { ...project, name: `tool-${number}`, fields: fieldsOf(text), description: text }
      const { filename, bytes } = buildWheel({ ...contents, files: { [asLine(text)]: '' } })
      await place(filename, bytes)
    }
    await expectHarmless({ inputs: { 'dry-run': 'true', 'print-hash': 'true' } })
  })

  test('descriptions in reStructuredText, and what docutils says of them, where there is a Python', async () => {
    for (const [number, text] of WORDS_OF_OTHERS.entries()) {
      const description = `Title\n==\n\n.. ${asLine(text)}::\n\n\`\`${text}\n\n.. image:: ${text}\n\n|${asLine(text)}|_\n`
      const fields = [['Description-Content-Type', 'text/x-rst']] as const
      const { filename, bytes } = buildWheel({ ...project, name: `tool-${number}`, fields, description })
      await place(filename, bytes)
    }
    expectNobodyObeyed(await job.run({ inputs: { 'dry-run': 'true' } }), ORIGINS)
  })

  test('names and versions that are none', async () => {
    for (const [number, text] of WORDS_OF_OTHERS.entries()) {
      const metadata = `Metadata-Version: 2.4\nName: ${asLine(text)}\nVersion: ${asLine(text)}\n\n`
      const { filename, bytes } = buildWheel({ ...project, name: `tool-${number}` }, { metadata })
      await place(filename, bytes)
    }
    const run = await expectHarmless({ inputs: { 'dry-run': 'true' } })
    expect(run.outputs).toMatchObject({ name: '', version: '' })
  })
})

const FIELDS = [
  ['Summary', 'TEXT'],
  ['Description-Content-Type', 'text/TEXT; charset=TEXT'],
  ['Keywords', 'TEXT'],
  ['Home-page', 'https://evil.example/TEXT'],
  ['Author-email', 'TEXT <TEXT>'],
  ['License-Expression', 'TEXT'],
  ['License-File', 'TEXT'],
  ['Classifier', 'TEXT :: TEXT'],
  ['Requires-Dist', 'TEXT'],
  ['Requires-Python', 'TEXT'],
  ['Project-URL', 'TEXT, javascript:TEXT'],
  ['Provides-Extra', 'TEXT'],
  ['Dynamic', 'TEXT'],
  ['Platform', 'TEXT'],
  ['X-TEXT', 'TEXT'],
] as const

const JSON_TYPE = { 'content-type': 'application/json' }
const HTML_TYPE = { 'content-type': 'text/html' }
/** A reason phrase or a header has one byte for each character, and no line breaks. */
const asHeader = (text: string) => text.replace(/[^\t\x20-\x7e\x80-\xff]/g, ' ')
const refusal = { code: ALL, description: ALL }

/** What the index answers to requests whose path begins so. */
type Answers = Readonly<Record<string, Interception>>

const withRehearsal = () => ({ inputs: { 'dry-run': 'true', verbose: 'true' } })
const PAGE_TYPE = { 'content-type': 'application/vnd.pypi.simple.v1+json' }

const SERVERS: readonly (readonly [what: string, step: () => Partial<ActionStep>, answers: Answers])[] = [
  ['a refusal in plain text', withApiToken, { '/legacy/': { status: 400, reason: asHeader(ALL), body: ALL } }],
  [
    'a refusal in HTML',
    withApiToken,
    { '/legacy/': { status: 400, headers: HTML_TYPE, body: `<title>403 ${ALL}</title><p>${ALL}<pre>${ALL}` } },
  ],
  [
    'a refusal in JSON',
    withApiToken,
    { '/legacy/': { status: 400, headers: JSON_TYPE, body: JSON.stringify({ message: ALL, errors: [refusal] }) } },
  ],
  [
    'a redirect of the upload',
    withApiToken,
    { '/legacy/': { status: 308, headers: { location: `https://evil.example/${asHeader(ALL).slice(0, 100)}` } } },
  ],
  [
    'a redirect of the upload within the index, without end',
    withApiToken,
    { '/legacy/': { status: 307, headers: { location: `/legacy/%0A::error::${asHeader(ALL)}` } } },
  ],
  [
    'a page that fails',
    withRehearsal,
    { '/simple/': { status: 500, reason: asHeader(`\u0085::error::${CANARY} ${ALL}`), body: ALL } },
  ],
  [
    'a page of another type',
    withRehearsal,
    { '/simple/': { status: 200, headers: { 'content-type': asHeader(WORDS_OF_OTHERS[13] ?? '') }, body: ALL } },
  ],
  [
    'a redirect of the page',
    withRehearsal,
    { '/simple/': { status: 302, headers: { location: `https://${CANARY}.evil.example/${asHeader(ALL)}` } } },
  ],
  [
    'a page with hostile files, and a reason why the project is closed',
    withRehearsal,
    {
      '/simple/': {
        status: 200,
        headers: PAGE_TYPE,
        body: JSON.stringify({
          meta: { 'api-version': '1.4' },
          'project-status': { status: 'archived', reason: ALL },
          files: [
            { filename: sdist.filename, url: `https://evil.example/${CANARY}`, hashes: { sha256: '0'.repeat(64) } },
            ...WORDS_OF_OTHERS.map(text => ({ filename: text, url: text, hashes: { [text]: text }, yanked: text })),
          ],
        }),
      },
    },
  ],
  [
    'a refused exchange',
    withIdToken,
    {
      '/_/oidc/mint-token': {
        status: 422,
        headers: JSON_TYPE,
        body: JSON.stringify({ message: ALL, errors: [refusal, { code: 'invalid-publisher', description: ALL }] }),
      },
    },
  ],
  [
    'an audience that is none',
    withIdToken,
    { '/_/oidc/audience': { status: 200, headers: JSON_TYPE, body: JSON.stringify({ audience: ALL, x: CANARY }) } },
  ],
  [
    'an identity provider that refuses',
    withIdToken,
    { '/_actions/id-token': { status: 403, reason: asHeader(ALL), body: ALL } },
  ],
]

describe('What servers answer is text:', () => {
  test.each(SERVERS)('%s', async (_what, step, answers) => {
    await place(wheel.filename, wheel.bytes)
    await place(sdist.filename, sdist.bytes)
    index.accounts.trustPending('tstools', index.issuer.workflow)
    intercept = ({ path }) => Object.entries(answers).find(([start]) => path.startsWith(start))?.[1] ?? 'pass'
    await expectHarmless(step())
  })

  test('an upload token that is none', async () => {
    await place(wheel.filename, wheel.bytes)
    const body = JSON.stringify({ success: true, token: `pypi-${ALL}`, expires: 4_102_444_800, message: ALL })
    intercept = ({ path }) => (path === '/_/oidc/mint-token' ? { status: 200, headers: JSON_TYPE, body } : 'pass')
    // Of an answer that may hold a token nothing is shown.
    expectNobodyObeyed(await job.run(withIdToken()), ORIGINS)
  })

  test.each(['SIGSTORE_FULCIO_URL', 'SIGSTORE_REKOR_URL'])('a refusal of Sigstore (%s)', async variable => {
    await place(wheel.filename, wheel.bytes)
    index.accounts.trustPending('tstools', index.issuer.workflow)
    const sigstore = resources.use(await startSigstoreStack())
    const refusing = await startRefusing()
    const environment = { ...index.issuer.environment(), ...sigstore.environment, [variable]: refusing }
    const inputs = { 'repository-url': index.uploadUrl, 'index-url': index.simpleUrl, attestations: 'force' }
    const run = await expectHarmless({ inputs, environment })
    expect(run.exitCode).toBe(1)
  })

  test('the claims of an ID token, which the summary shows', async () => {
    await place(wheel.filename, wheel.bytes)
    index.issuer.claims = Object.fromEntries(
      ['sub', 'repository', 'repository_owner', 'workflow_ref', 'job_workflow_ref', 'ref', 'environment'].map(
        (claim, number) => [claim, (WORDS_OF_OTHERS[number] ?? '') + ALL],
      ),
    )
    await expectHarmless(withIdToken())
  })

  test('the address of a file that is published: no other origin than the index’s own is linked', async () => {
    await place(sdist.filename, sdist.bytes)
    const files = [
      { filename: sdist.filename, url: `https://evil.example/${CANARY}`, hashes: { sha256: sha256Of(sdist.bytes) } },
    ]
    const page = { meta: { 'api-version': '1.1' }, files }
    intercept = ({ path }) =>
      path.startsWith('/simple/') ? { status: 200, headers: PAGE_TYPE, body: JSON.stringify(page) } : 'pass'
    const inputs = { 'repository-url': index.uploadUrl, 'index-url': index.simpleUrl, password: index.apiToken }
    const run = await job.run({ inputs })
    expect(run.outputs['outcome']).toBe('nothing-new')
    expectNobodyObeyed(run, [GITHUB, index.url])
  })
})

describe('What the workflow is made of is text:', () => {
  test('its tag, its branch, its environment, its event, its own name', async () => {
    await place(wheel.filename, wheel.bytes)
    const event = await job.event(`release${ALL}`, { release: { tag_name: ALL }, pull_request: { number: ALL } })
    const environment = {
      ...event,
      GITHUB_REF: `refs/tags/v0.2${ALL}`,
      GITHUB_REF_TYPE: 'tag',
      GITHUB_REPOSITORY: ALL,
      GITHUB_WORKFLOW_REF: ALL,
      GITHUB_ACTION_REF: ALL,
      GITHUB_ACTION_REPOSITORY: ALL,
      GITHUB_SERVER_URL: `https://evil.example/${ALL}`,
    }
    await expectHarmless({ inputs: { 'dry-run': 'true', 'check-tag': 'true' }, environment })
  })

  test('inputs, their names, and globs', async () => {
    // In an address, what stands before an @ may be a password: it would be masked, and each of its lines.
    const text = ALL.replaceAll('@', '')
    for (const inputs of [
      { [`unknown${asLine(text)}`]: 'x', 'dry-run': text, wait: text, 'ignore-rules': text, 'if-nothing-new': text },
      { 'repository-url': text, 'index-url': `https://evil.example/${text}` },
      { 'packages-dir': text, files: `${text}\n!${text}`, 'dry-run': 'true' },
      { repository: text },
    ]) {
      await expectHarmless({ inputs })
    }
  })

  test('the sections and values of .pypirc', async () => {
    const sections = WORDS_OF_OTHERS.map(
      text => `[${CANARY} ${asLine(text)}]\nrepository = https://evil.example/${asLine(text)}\n`,
    )
    await writeFile(join(job.workspace, '.pypirc'), sections.join(''))
    await expectHarmless({ inputs: { repository: 'another', pypirc: '.pypirc' } })
    // What cannot be read may hold a password, and is not shown at all.
    await writeFile(join(job.workspace, '.pypirc'), ALL)
    expectNobodyObeyed(await job.run({ inputs: { repository: 'another', pypirc: '.pypirc' } }), [GITHUB])
  })
})

describe('The comment on a pull request', () => {
  test('shows what others wrote as text, and so does the warning that it could not be written', async () => {
    const github = await startLoopbackGitHub()
    resources.defer(() => github.close())
    for (const text of onUnix === describe ? WORDS_OF_OTHERS : [])
      await place(`${asFilename(text)}-0.1-py3-none-any.whl`, 'x')
    await place(wheel.filename, wheel.bytes)
    const repository = { full_name: `octo-org/tstools${ALL}` }
    const event = await job.event('pull_request', {
      pull_request: {
        number: 7,
        title: ALL,
        head: { ref: ALL, repo: repository },
        base: { ref: ALL, repo: repository },
      },
    })
    intercept = ({ path }) => (path.startsWith('/legacy/') ? { status: 400, reason: 'No', body: ALL } : 'pass')
    const inputs = { comment: 'true', 'github-token': 'ghs_0123456789', password: index.apiToken }
    await expectHarmless({ inputs, environment: { ...event, GITHUB_API_URL: github.url, GITHUB_RUN_ID: `1${ALL}` } })
    const [marker = '', ...rest] = (github.comments[0]?.body ?? '').split('\n')
    expect(marker).toMatch(/^<!-- pypi-publish upload\.pypi\.org\/legacy\/[ a-z0-9-]* -->$/)
    expectOwnMarkup(rest.join('\n'), [GITHUB, 'https://pypi.org'])
    expect(rest.join('\n')).toContain(CANARY)

    const refusing = await expectHarmless({ inputs, environment: { ...event, GITHUB_API_URL: await startRefusing() } })
    expect(refusing.log).toContain('could not be written')
  })
})

/** A server that answers everything with hostile words. */
async function startRefusing(): Promise<string> {
  const server = createServer((request, response) => {
    request.resume()
    response.writeHead(400, asHeader(ALL), JSON_TYPE).end(JSON.stringify({ message: ALL, errors: [ALL], code: ALL }))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  resources.defer(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
