import { describe, expect, test } from '@jest/globals'
import { prepareAttesting } from '../../src/attestations/prepare-attesting.ts'
import { describeError } from '../../src/errors/describe-error.ts'
import { createMemoryFiles, type MemoryContents } from '../support/memory-files.ts'
import { anSdist, aWheel } from '../support/some-distributions.ts'
import { aReadyMade } from './a-ready-made.ts'
import { type ASigningOptions, aSigning } from './a-signing.ts'

const sdist = anSdist()
const path = `${aWheel().path}.publish.attestation`
const wheel = aWheel(undefined, { attestationPaths: [path] })
const REUSABLE = { job_workflow_ref: 'octo-org/shared/.github/workflows/publish.yml@refs/heads/main' }

interface Setting extends ASigningOptions {
  readonly insists?: boolean
  readonly contents?: MemoryContents
}

function prepare(distributions: readonly (typeof sdist | typeof wheel)[], setting: Setting = {}) {
  const { signing, ...rest } = aSigning(setting)
  const ahead: string[] = []
  const http = {
    ...signing.http,
    connectAhead: (url: URL, connections: number) => void ahead.push(`${url.host}: ${connections}`),
  }
  const files = createMemoryFiles(setting.contents ?? {})
  const request = { distributions, insists: setting.insists ?? false, directory: undefined, files }
  return {
    ...rest,
    ahead,
    preparing: (sigstore = signing.sigstore) => prepareAttesting(request, { ...signing, http, sigstore }),
  }
}

/** What lies ready when another workflow has attested the wheel. */
async function attestElsewhere(): Promise<MemoryContents> {
  const claims = { workflow_ref: 'octo-org/tstools/.github/workflows/nightly.yml@refs/heads/main' }
  const { preparing } = prepare([aWheel()], { claims: { ...claims, job_workflow_ref: claims.workflow_ref } })
  const { files } = await (await preparing())()
  return { [path]: JSON.stringify(files.get(wheel.filename)?.attestations[0]) }
}

describe('prepareAttesting()', () => {
  test('asks for one ID token and connects, but leaves no trace: Sigstore is asked for nothing', async () => {
    const { preparing, stack, audiences, ahead } = prepare([sdist, aWheel()])
    const attest = await preparing()
    expect(audiences).toEqual(['sigstore'])
    expect(ahead).toEqual(['fulcio.sigstore.dev: 1', 'rekor.sigstore.dev: 2'])
    expect(stack.requests).toEqual([])
    expect((await attest()).files.size).toBe(2)
    expect(audiences).toEqual(['sigstore'])
  })

  test('asks anew for an ID token when the first one has got old', async () => {
    const { preparing, audiences, clock } = prepare([sdist])
    const attest = await preparing()
    await clock.wait(60_000)
    expect((await attest()).files.size).toBe(1)
    expect(audiences).toEqual(['sigstore', 'sigstore'])
  })

  test('does not connect ahead to a Sigstore of one’s own', async () => {
    const { preparing, ahead } = prepare([sdist])
    const own = new URL('https://sigstore.example/')
    await preparing({ fulcioUrl: own, rekorUrl: own })
    expect(ahead).toEqual([])
  })

  test('refuses what another workflow has signed, which the index would answer with 400', async () => {
    const contents = await attestElsewhere()
    const { preparing, stack } = prepare([wheel], { contents })
    const problems = await preparing().then(() => [], describeError)
    expect(problems).toMatchObject([
      {
        code: 'attestation-invalid',
        filename: wheel.filename,
        detail: expect.stringMatching(/another workflow .*nightly/),
      },
    ])
    expect(stack.requests).toEqual([])
  })

  test('sends it where attestations are forced, and what this workflow has signed in any case', async () => {
    const contents = await attestElsewhere()
    const forced = await prepare([wheel], { contents, insists: true }).preparing()
    expect((await forced()).files.size).toBe(1)

    const own = (await (await prepare([aWheel()]).preparing())()).files.get(wheel.filename)?.attestations[0]
    const again = await prepare([wheel], { contents: { [path]: JSON.stringify(own) } }).preparing()
    expect((await again()).files.get(wheel.filename)?.attestations).toEqual([own])
  })

  test('does not mind what lies ready where nothing of it is sent: in a reusable workflow', async () => {
    const attest = await prepare([wheel], { contents: { [path]: '' }, claims: REUSABLE }).preparing()
    expect(await attest()).toMatchObject({ files: new Map(), notice: expect.stringMatching(/reusable workflow/) })
  })

  test('fails with what keeps the job from its ID token, when something lies ready; otherwise when it attests', async () => {
    const unavailable = new Error('no ID token')
    const { signing } = aSigning()
    const identityProvider = { available: true, fetchIdToken: async () => Promise.reject(unavailable) }
    const contents = { [path]: JSON.stringify(aReadyMade(wheel)) }
    const request = { insists: false, directory: undefined, files: createMemoryFiles(contents) }
    const withoutTokens = { ...signing, identityProvider }
    await expect(prepareAttesting({ ...request, distributions: [wheel] }, withoutTokens)).rejects.toBe(unavailable)
    const attest = await prepareAttesting({ ...request, distributions: [sdist] }, withoutTokens)
    await expect(attest()).rejects.toBe(unavailable)
  })
})
