import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { buildWheel } from '../support/archives/build-wheel.ts'
import type { LoopbackIndex } from '../support/loopback-index/loopback-index.ts'
import { startLoopbackIndex } from '../support/loopback-index/start-loopback-index.ts'
import { runAction } from '../support/run-action.ts'
import {
  type RunningSigstore,
  type RunningSigstoreOptions,
  startSigstoreStack,
} from '../support/sigstore-stack/start-sigstore-stack.ts'
import { writeGreeter } from './support/greeter.ts'
import { makeTemporaryDirectory } from './support/temporary-directory.ts'
import { projectRoot } from './support/tools.ts'
import { type AttestedCase, verifyAttestations } from './support/verify-attestations.ts'

const PUBLISHER = { repository: 'octo-org/greeter', workflow: 'release.yml' }

let directory: Awaited<ReturnType<typeof makeTemporaryDirectory>>
let dist: string
let indexes: LoopbackIndex[]
let sigstore: RunningSigstore

beforeEach(async () => {
  directory = await makeTemporaryDirectory()
  dist = join(directory.path, 'dist')
  await mkdir(dist)
  indexes = []
  sigstore = await startSigstoreStack()
})

afterEach(async () => {
  await Promise.all(indexes.map(index => index.close()))
  await sigstore[Symbol.asyncDispose]()
  await directory[Symbol.asyncDispose]()
})

async function startIndex(): Promise<LoopbackIndex> {
  const index = await startLoopbackIndex({ pageMaxAge: 0 })
  index.issuer.workflow = { owner: 'octo-org', ownerId: '65', repository: 'greeter', workflow: 'release.yml' }
  index.accounts.trustPending('greeter', index.issuer.workflow)
  indexes.push(index)
  return index
}

async function restartSigstore(options: RunningSigstoreOptions): Promise<void> {
  await sigstore[Symbol.asyncDispose]()
  sigstore = await startSigstoreStack(options)
}

/** The committed bundle, in a job with ID tokens. The loopback index is not PyPI: there, attestations are forced. */
function publish(index: LoopbackIndex, inputs: Readonly<Record<string, string>> = {}) {
  return runAction({
    workspace: directory.path,
    inputs: { 'repository-url': index.uploadUrl, 'index-url': index.simpleUrl, attestations: 'force', ...inputs },
    environment: { ...index.issuer.environment(), ...sigstore.environment },
  })
}

function casesOf(index: LoopbackIndex): readonly AttestedCase[] {
  return index.files().flatMap(({ filename, attestations }) => {
    return attestations.map(attestation => ({ ...PUBLISHER, file: join(dist, filename), attestation }))
  })
}

/** The same attestation with one letter of a base64 field replaced, at so much of its length. */
function altered({ attestation, ...rest }: AttestedCase, field: 'signature' | 'statement', at: number): AttestedCase {
  const copy = structuredClone(attestation) as { envelope: Record<typeof field, string> }
  const bytes = Buffer.from(copy.envelope[field], 'base64')
  const position = Math.floor(bytes.length * at)
  bytes.writeUInt8(bytes.readUInt8(position) ^ 1, position)
  copy.envelope[field] = bytes.toString('base64')
  return { ...rest, attestation: copy }
}

describe('attestations made by the bundle', () => {
  test('are accepted by PyPI’s library, and refused after any change', async () => {
    await writeGreeter(dist, 'hello')
    const index = await startIndex()
    const run = await publish(index)
    expect(run.log).toContain('Attested 2 files')
    expect(run.exitCode).toBe(0)
    const cases = casesOf(index)
    expect(cases).toHaveLength(2)
    expect(await verifyAttestations(sigstore.stack.trustedRoot(), cases)).toEqual([null, null])

    const [wheel, sdist] = cases as [AttestedCase, AttestedCase]
    const elsewhere = join(directory.path, 'altered')
    await mkdir(elsewhere)
    const { filename } = buildWheel({ name: 'greeter', version: '0.2' })
    const otherBytes = join(elsewhere, 'greeter-0.1-py3-none-any.whl')
    await writeFile(otherBytes, buildWheel({ name: 'greeter', version: '0.1' }).bytes)
    await writeFile(join(elsewhere, filename), '')
    const refusals = await verifyAttestations(sigstore.stack.trustedRoot(), [
      { ...wheel, file: otherBytes },
      { ...wheel, file: join(elsewhere, filename) },
      { ...wheel, attestation: sdist.attestation },
      { ...wheel, workflow: 'other.yml' },
      { ...wheel, repository: 'Octo-org/greeter' },
      altered(wheel, 'signature', 0.9),
      altered(wheel, 'statement', 0.6),
    ])
    expect(refusals).toEqual([
      expect.stringMatching(/subject does not match distribution digest/),
      expect.stringMatching(/subject does not match distribution name/),
      expect.stringMatching(/subject does not match distribution name/),
      expect.stringMatching(/Build Config URI .* does not match/),
      expect.stringMatching(/OIDCSourceRepositoryURI does not match/),
      expect.stringMatching(/signature/i),
      expect.stringMatching(/signature|hash|statement/i),
    ])
  })

  test('are of one certificate for 60 files, ten of which wait for the log at the same time', async () => {
    const [files, atOnce] = [60, 10]
    let [waiting, most, arrived] = [0, 0, 0]
    await restartSigstore({
      async beforeEntry() {
        arrived += 1
        waiting += 1
        most = Math.max(most, waiting)
        while (waiting < atOnce && arrived < files) await pause(1)
        waiting -= 1
      },
    })
    for (let number = 0; number < files; number += 1) {
      const { filename, bytes } = buildWheel({ name: 'greeter', version: `0.${number}` })
      await writeFile(join(dist, filename), bytes)
    }
    const index = await startIndex()
    expect(await publish(index)).toMatchObject({ exitCode: 0 })
    expect(most).toBe(atOnce)
    expect(sigstore.stack.count('POST /api/v2/signingCert')).toBe(1)
    expect(sigstore.stack.log.size).toBe(files)
    expect(new Set(await verifyAttestations(sigstore.stack.trustedRoot(), casesOf(index)))).toEqual(new Set([null]))
  })

  test('are made for two indexes in one job, and leave nothing behind', async () => {
    await writeGreeter(dist, 'hello')
    const before = await readdir(dist)
    for (const index of [await startIndex(), await startIndex()]) {
      expect(await publish(index)).toMatchObject({ exitCode: 0 })
      expect(await verifyAttestations(sigstore.stack.trustedRoot(), casesOf(index))).toEqual([null, null])
    }
    expect(await readdir(dist)).toEqual(before)
  })

  test('are taken from an earlier run that left them beside the files', async () => {
    await writeGreeter(dist, 'hello')
    await publish(await startIndex(), { 'attestations-dir': 'dist' })
    expect(await readdir(dist)).toHaveLength(4)
    const index = await startIndex()
    expect(await publish(index)).toMatchObject({ exitCode: 0 })
    expect(sigstore.stack.log.size).toBe(2)
    expect(await verifyAttestations(sigstore.stack.trustedRoot(), casesOf(index))).toEqual([null, null])
  })

  test('verify also when Sigstore failed for a moment, and when answers of the log got lost', async () => {
    await restartSigstore({
      intercept({ path }, number) {
        if (number === 0) return { status: 503 }
        return path.endsWith('/entries') && number < 3 ? 'lose-answer' : 'pass'
      },
    })
    await writeGreeter(dist, 'hello')
    const index = await startIndex()
    expect(await publish(index)).toMatchObject({ exitCode: 0 })
    expect(sigstore.stack.log.size).toBe(2)
    expect(await verifyAttestations(sigstore.stack.trustedRoot(), casesOf(index))).toEqual([null, null])
  })

  test('cost a run without them nothing: the code is a small part of the bundle of its own', async () => {
    const directoryOfBundle = join(projectRoot, 'dist')
    const names = (await readdir(directoryOfBundle)).filter(name => name.endsWith('.js'))
    const texts = await Promise.all(names.map(name => readFile(join(directoryOfBundle, name), 'utf8')))
    const signing = names.filter((_, position) => texts[position]?.includes('api/v2/signingCert'))
    expect(signing).toEqual([expect.not.stringMatching(/^index\.js$/)])
    expect(texts[names.indexOf(signing[0] ?? '')]?.length).toBeLessThan(50_000)
  })

  test('are required: with Sigstore down, nothing is sent', async () => {
    await restartSigstore({ intercept: () => ({ status: 500 }) })
    await writeGreeter(dist, 'hello')
    const index = await startIndex()
    const run = await publish(index, { retries: '0' })
    expect(run.exitCode).toBe(1)
    expect(run.log).toMatch(/Error: .*certificate[\s\S]*127\.0\.0\.1:\d+ answered 500[\s\S]*attestations: false/)
    expect(index.requests.filter(({ method, path }) => `${method} ${path}` === 'POST /legacy/')).toEqual([])
  })
})
