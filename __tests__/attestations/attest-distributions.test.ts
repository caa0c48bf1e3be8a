import { generateKeyPairSync, verify, X509Certificate } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import type { AttestingRequest } from '../../src/attestations/attest-distributions.ts'
import type { Attestation } from '../../src/attestations/attestation.ts'
import { prepareAttesting } from '../../src/attestations/prepare-attesting.ts'
import { SLSA_PREDICATE } from '../../src/attestations/publish-statement.ts'
import { encodeForSigning } from '../../src/attestations/sign-envelope.ts'
import type { Distribution } from '../../src/distributions/distribution.ts'
import { describeError } from '../../src/errors/describe-error.ts'
import { createMemoryFiles, type MemoryContents } from '../support/memory-files.ts'
import { SigstoreStack } from '../support/sigstore-stack/sigstore-stack.ts'
import { anSdist, aWheel } from '../support/some-distributions.ts'
import { aReadyMade } from './a-ready-made.ts'
import { type ASigningOptions, aSigning } from './a-signing.ts'

const CERTIFICATE = 'POST /api/v2/signingCert'
const ENTRY = 'POST /api/v1/log/entries'

const wheel = aWheel()
const sdist = anSdist()

function manyWheels(count: number): readonly Distribution[] {
  return Array.from({ length: count }, (_, number) => aWheel(`tstools-0.${number}-py3-none-any.whl`))
}

type Setting = ASigningOptions & Partial<AttestingRequest> & { readonly contents?: MemoryContents }

async function attest(distributions: readonly Distribution[], setting: Setting = {}) {
  const { contents = {}, insists = false, directory } = setting
  const { signing, ...rest } = aSigning(setting)
  const request = { distributions, insists, directory, files: createMemoryFiles(contents) }
  const ended = await prepareAttesting(request, signing)
    .then(attest => attest())
    .catch(error => ({ problems: describeError(error) }))
  return { ...rest, ended, files: 'files' in ended ? ended.files : undefined }
}

/** Rekor's answer, complete, with this body. */
function anEntry(body: string): string {
  const inclusionProof = { checkpoint: 'rekor', hashes: [], logIndex: 0, rootHash: 'ff', treeSize: 1 }
  const verification = { inclusionProof, signedEntryTimestamp: 'c2V0' }
  const entry = {
    body: Buffer.from(body).toString('base64'),
    integratedTime: 1,
    logID: 'ff',
    logIndex: 0,
    verification,
  }
  return JSON.stringify({ uuid: entry })
}

function statementOf(attestation: { readonly envelope: { readonly statement: string } } | undefined) {
  return JSON.parse(Buffer.from(attestation?.envelope.statement ?? '', 'base64').toString())
}

function isSignedByItsCertificate({ verification_material, envelope }: Attestation): boolean {
  const certificate = new X509Certificate(Buffer.from(verification_material.certificate, 'base64'))
  const signed = encodeForSigning(Buffer.from(envelope.statement, 'base64'))
  return verify('sha256', signed, certificate.publicKey, Buffer.from(envelope.signature, 'base64'))
}

describe('attestDistributions()', () => {
  test('signs every distribution, and links to its log entry', async () => {
    const { files } = await attest([wheel, sdist])
    expect([...(files?.keys() ?? [])]).toEqual([wheel.filename, sdist.filename])
    expect(files?.get(sdist.filename)?.logEntryUrl).toMatch(/^https:\/\/search\.sigstore\.dev\/\?logIndex=[01]$/)
    const subject = [{ name: sdist.filename, digest: { sha256: sdist.digests.sha256 } }]
    expect(statementOf(files?.get(sdist.filename)?.attestations[0])).toMatchObject({ subject })
  })

  test('signs 60 with one certificate', async () => {
    const { files, stack } = await attest(manyWheels(60))
    expect(files?.size).toBe(60)
    expect(stack.count(CERTIFICATE)).toBe(1)
    expect(stack.log.size).toBe(60)
  })

  test('asks for ID tokens of the audience sigstore, and masks each', async () => {
    const { audiences, masked } = await attest([wheel])
    expect(new Set(audiences)).toEqual(new Set(['sigstore']))
    expect(new Set(masked).size).toBe(audiences.length)
  })

  test('goes on after 503 from the authority and from the log', async () => {
    const { files, pauses } = await attest([wheel], {
      intercept: (_, number) => (number === 0 ? { status: 503 } : 'pass'),
    })
    expect(files?.size).toBe(1)
    expect(pauses).toEqual([
      'Certificate: fulcio.sigstore.dev answered 503',
      `${wheel.filename}: rekor.sigstore.dev answered 503`,
    ])
  })

  test('fetches the entry that the log has already, because its answer got lost', async () => {
    const { files, stack } = await attest([wheel, sdist], {
      intercept: (_, number) => (number < 2 ? 'lose-answer' : 'pass'),
    })
    expect(files?.size).toBe(2)
    expect(stack.log.size).toBe(2)
    expect(stack.count('GET /api/v1/log/entries/')).toBeGreaterThanOrEqual(2)
  })

  test('renews the certificate that ends while it waits for the log', async () => {
    // One file: with several, who pauses when would decide how often the clock passes an end.
    const { files, stack } = await attest([wheel], {
      certificateLife: 4,
      intercept: ({ path }, number) => (path.endsWith('/entries') && number < 3 ? { status: 503 } : 'pass'),
    })
    const attestations = [...(files?.values() ?? [])].flatMap(file => file.attestations)
    expect(attestations.map(isSignedByItsCertificate)).toEqual([true])
    expect(stack.count(CERTIFICATE)).toBeGreaterThan(1)
  })

  test('signs anew what the log wrote down too late', async () => {
    const start = Date.parse('2026-11-22T12:00:00Z')
    let ahead = 0
    const { files, stack, pauses } = await attest([wheel], {
      now: () => new Date(start + ahead),
      intercept({ path }, number) {
        ahead = path.endsWith('/entries') && number === 0 ? 3600_000 : 0
        return 'pass'
      },
    })
    expect(pauses).toEqual([expect.stringMatching(/after its certificate had ended/)])
    expect(stack.log.size).toBe(2)
    expect(files?.get(wheel.filename)?.logEntryUrl).toMatch(/logIndex=1$/)
  })

  test('fails clearly when Sigstore is down, and says how to go on', async () => {
    const { ended, stack } = await attest(manyWheels(5), { retries: 2, intercept: () => ({ status: 502 }) })
    expect(ended).toEqual({
      problems: [
        {
          code: 'attestation-signing-failed',
          summary: expect.stringMatching(/certificate/),
          detail: 'fulcio.sigstore.dev answered 502',
          remedy: expect.stringMatching(/attestations: false/),
        },
      ],
    })
    expect(stack.count(ENTRY)).toBe(0)
    expect(stack.count(CERTIFICATE)).toBe(3)
  })

  test('begins nothing more after the first failure', async () => {
    const intercept = ({ path }: { readonly path: string }) =>
      path.endsWith('/entries') ? { status: 400 } : ('pass' as const)
    const { stack } = await attest(manyWheels(60), { intercept })
    expect(stack.count(ENTRY)).toBe(10)
  })

  test('shows nothing of an ID token that Sigstore sends back', async () => {
    const headers = { 'content-type': 'text/plain' }
    const { ended, masked } = await attest([wheel], {
      intercept: ({ body }) => ({
        status: 400,
        headers,
        body: `cannot use ${JSON.parse(body).credentials.oidcIdentityToken}`,
      }),
    })
    expect(ended).toMatchObject({ problems: [{ detail: expect.stringMatching(/cannot use \*\*\*$/) }] })
    for (const idToken of masked) expect(JSON.stringify(ended)).not.toContain(idToken.slice(0, 40))
  })

  test('repeats what Sigstore says, without the ID token', async () => {
    const { ended, masked } = await attest([wheel], { claims: { exp: 1 } })
    expect(ended).toMatchObject({
      problems: [{ detail: expect.stringMatching(/400: .*processing the identity token/) }],
    })
    for (const idToken of masked) expect(JSON.stringify(ended)).not.toContain(idToken)
  })

  test('takes no certificate of another key', async () => {
    const foreign = new SigstoreStack()
    const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const der = foreign.authority.issue(publicKey.export({ type: 'spki', format: 'der' }), {}, new Date(), 600)
    const certificates = [`-----BEGIN CERTIFICATE-----\n${der.toString('base64')}\n-----END CERTIFICATE-----\n`]
    for (const chain of [{ certificates }, { certificates: ['no certificate'] }, { certificates: [] }, {}]) {
      const body = JSON.stringify({ signedCertificateEmbeddedSct: { chain } })
      const { ended } = await attest([wheel], { intercept: () => ({ status: 200, body }) })
      expect(ended).toMatchObject({ problems: [{ detail: expect.stringMatching(/without a certificate of our key/) }] })
    }
  })

  test.each([
    ['an entry of something else', { status: 201, body: anEntry('{"kind":"dsse","apiVersion":"0.0.1","spec":{}}') }],
    ['an entry of another kind', { status: 201, body: anEntry('{"kind":"intoto","apiVersion":"0.0.2"}') }],
    ['no entry', { status: 201, body: '{}' }],
    ['a conflict that names no entry', { status: 409, body: '{"code":409}' }],
    ['a refusal', { status: 400, body: '{"code":400}' }],
  ])('fails at once when the log answers with %s', async (_, answer) => {
    const { ended, stack } = await attest([wheel], {
      intercept: ({ path }) => (path.endsWith('/entries') ? answer : 'pass'),
    })
    expect(ended).toMatchObject({ problems: [{ code: 'attestation-signing-failed' }] })
    expect(stack.count(ENTRY)).toBe(1)
  })

  test('asks again for an entry that the log has, but does not show yet', async () => {
    const { files, stack } = await attest([wheel], {
      intercept: ({ method }, number) => {
        if (method === 'GET') return number === 0 ? { status: 404 } : 'pass'
        return number === 0 ? 'lose-answer' : 'pass'
      },
    })
    expect(files?.size).toBe(1)
    expect(stack.count('GET ')).toBe(2)
  })

  test('fails without a subject to certify, and sends the ID token nowhere', async () => {
    const { ended, stack } = await attest([wheel], { claims: { sub: undefined } })
    expect(ended).toMatchObject({ problems: [{ detail: expect.stringMatching(/no subject/) }] })
    expect(stack.requests).toEqual([])
  })

  test('certifies the subject letter by letter, whatever letters it has', async () => {
    const { files } = await attest([wheel], {
      claims: { sub: 'repo:octo-org/tstools:environment:Veröffentlichung\u00a0🚀' },
    })
    expect(files?.size).toBe(1)
  })

  test('sends nothing from a reusable workflow, says why, and leaves no trace in the log', async () => {
    const claims = { job_workflow_ref: 'octo-org/shared/.github/workflows/publish.yml@refs/heads/main' }
    const { ended, stack } = await attest([wheel], { claims })
    expect(ended).toEqual({
      files: new Map(),
      notice: expect.stringMatching(/without attestations.*reusable workflow/),
    })
    expect(stack.requests).toEqual([])
    expect((await attest([wheel], { claims, insists: true })).files?.size).toBe(1)
  })
})

describe('attestDistributions() with ready-made attestations', () => {
  const publishPath = `${wheel.path}.publish.attestation`
  const slsaPath = `${wheel.path}.slsa.attestation`
  const attested = aWheel(undefined, { attestationPaths: [publishPath, slsaPath] })
  const publish = JSON.stringify(aReadyMade(wheel))
  const slsa = JSON.stringify(aReadyMade(wheel, { statement: { predicateType: SLSA_PREDICATE, predicate: {} } }))

  test('uses them instead of signing, and asks Sigstore nothing', async () => {
    const { files, stack } = await attest([attested], { contents: { [publishPath]: publish, [slsaPath]: slsa } })
    expect(files?.get(wheel.filename)).toEqual({ attestations: [JSON.parse(publish), JSON.parse(slsa)] })
    expect(stack.requests).toEqual([])
  })

  test('signs beside build provenance', async () => {
    const file = aWheel(undefined, { attestationPaths: [slsaPath] })
    const { files, stack } = await attest([file], { contents: { [slsaPath]: slsa } })
    expect(files?.get(wheel.filename)?.attestations.map(statementOf)).toMatchObject([
      { predicateType: 'https://docs.pypi.org/attestations/publish/v1' },
      { predicateType: SLSA_PREDICATE },
    ])
    expect(stack.log.size).toBe(1)
  })

  test('refuses all that cannot be sent, at once, before anything is signed', async () => {
    const contents = { [publishPath]: 'no JSON', [slsaPath]: slsa.replace('"version":1', '"version":3') }
    const { ended, stack } = await attest([sdist, attested], { contents })
    expect(ended).toMatchObject({
      problems: [
        { code: 'attestation-invalid', filename: wheel.filename, remedy: expect.stringMatching(/^Delete/) },
        { code: 'attestation-invalid', filename: wheel.filename, detail: expect.stringMatching(/version/) },
      ],
    })
    expect(stack.requests).toEqual([])
  })

  test('refuses what cannot be read: it vanished, or is far too large', async () => {
    const { ended } = await attest([attested], { contents: { [slsaPath]: ' '.repeat(2 ** 21) } })
    expect(ended).toMatchObject({
      problems: [{ detail: expect.stringMatching(/vanished/) }, { detail: expect.stringMatching(/larger than/) }],
    })
  })

  test('refuses two of one kind', async () => {
    const { ended } = await attest([attested], { contents: { [publishPath]: publish, [slsaPath]: publish } })
    expect(ended).toMatchObject({ problems: [{ detail: expect.stringMatching(/another of the type/) }] })
  })
})

describe('attestDistributions() with a directory', () => {
  test('writes there what goes to the index, in a form that it takes again', async () => {
    const contents: MemoryContents = {}
    const { files } = await attest([wheel, sdist], { contents, directory: '/workspace/evidence' })
    const path = `/workspace/evidence/${wheel.filename}.publish.attestation`
    expect(Object.keys(contents)).toHaveLength(2)
    const [publish] = files?.get(wheel.filename)?.attestations ?? []
    expect(JSON.parse(String(contents[path]))).toEqual(publish)

    const again = await attest([aWheel(undefined, { attestationPaths: [path] })], { contents })
    expect(again.files?.get(wheel.filename)?.attestations).toEqual([publish])
    expect(again.stack.requests).toEqual([])
  })

  test('writes there what lay ready, build provenance under its own name', async () => {
    const slsaPath = `${wheel.path}.build.attestation`
    const slsa = JSON.stringify(aReadyMade(wheel, { statement: { predicateType: SLSA_PREDICATE, predicate: {} } }))
    const contents: MemoryContents = { [slsaPath]: slsa }
    await attest([aWheel(undefined, { attestationPaths: [slsaPath] })], { contents, directory: '/evidence' })
    expect(contents[`/evidence/${wheel.filename}.slsa.attestation`]).toBe(slsa)
    expect(Object.keys(contents)).toHaveLength(3)
  })

  test('leaves alone what lay ready in that very directory: there would be two of a kind', async () => {
    const slsaPath = `/evidence/${wheel.filename}.build.attestation`
    const slsa = JSON.stringify(aReadyMade(wheel, { statement: { predicateType: SLSA_PREDICATE, predicate: {} } }))
    const contents: MemoryContents = { [slsaPath]: slsa }
    await attest([aWheel(undefined, { attestationPaths: [slsaPath] })], { contents, directory: '/evidence' })
    expect(Object.keys(contents)).toEqual([slsaPath, `/evidence/${wheel.filename}.publish.attestation`])
  })

  test('fails before anything is sent where it cannot be written, and names it', async () => {
    const writeText = async () => {
      throw new Error('EACCES: permission denied')
    }
    const { signing } = aSigning()
    const files = { ...createMemoryFiles({}), writeText }
    const attesting = await prepareAttesting(
      { distributions: [wheel], insists: false, directory: '/evidence', files },
      signing,
    )
    await expect(attesting()).rejects.toMatchObject({
      problems: [
        {
          code: 'attestations-dir-unwritable',
          summary: expect.stringContaining('/evidence'),
          detail: expect.stringMatching(/EACCES/),
        },
      ],
    })
  })
})
