import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { SLSA_PREDICATE } from '../../src/attestations/publish-statement.ts'
import { publish } from '../../src/publish.ts'
import { aReadyMade } from '../attestations/a-ready-made.ts'
import { buildWheel } from '../support/archives/build-wheel.ts'
import { answer } from '../support/memory-index.ts'
import { createMemoryWorld, type MemoryWorldOptions } from '../support/memory-world.ts'
import { aWheel } from '../support/some-distributions.ts'

const { filename, bytes } = buildWheel({ name: 'tstools', version: '0.1' })
const path = `/workspace/dist/${filename}`
const sha256 = createHash('sha256').update(bytes).digest('hex')
const wheel = aWheel(filename, { digests: { ...aWheel().digests, sha256 } })
const provenance = JSON.stringify(aReadyMade(wheel, { statement: { predicateType: SLSA_PREDICATE, predicate: {} } }))

describe('prepareAttestations()', () => {
  const MINT = 'POST /_/oidc/mint-token'

  test.each<[string, MemoryWorldOptions]>([
    ['attestation-invalid', { files: { [`${path}.publish.attestation`]: '' } }],
    ['sigstore-url-invalid', { environment: { SIGSTORE_FULCIO_URL: 'http://sigstore.corp' } }],
    ['attestations-dir-unwritable', { files: { '/workspace/att': 'a file' }, inputs: { 'attestations-dir': 'att' } }],
  ])('tells before a token is minted, which may create a project: %s', async (code, options) => {
    const world = createMemoryWorld({ ...options, files: { [path]: bytes, ...options.files } })
    expect(await publish(world)).toMatchObject({ outcome: 'failed', problems: [{ code }] })
    expect(world.index.log).not.toContain(MINT)
    expect(world.sigstore.requests).toEqual([])
    expect(world.sigstore.log.size).toBe(0)
  })

  test('leaves no trace in a public log when the index mints no token', async () => {
    const world = createMemoryWorld({ files: { [path]: bytes } })
    world.index.intercept = ({ url }) =>
      url.pathname === '/_/oidc/mint-token' ? answer(422, { message: 'no', errors: [] }) : undefined
    expect(await publish(world)).toMatchObject({ outcome: 'failed' })
    expect(world.sigstore.requests).toEqual([])
  })
})

describe('attestations-dir', () => {
  const INPUTS = { 'attestations-dir': 'att' }

  test('is made also where nothing is new, and a notice says which files have none there', async () => {
    const first = createMemoryWorld({ files: { [path]: bytes } })
    await publish(first)
    const files: Record<string, Uint8Array | string> = { [path]: bytes }
    const world = createMemoryWorld({ files, inputs: INPUTS })
    const report = await publish({ ...world, http: first.http })
    expect(report).toMatchObject({ outcome: 'nothing-new', problems: [] })
    expect(report.notices).toContainEqual(
      expect.stringContaining(`only files that are sent are attested: \`${filename}\`.`),
    )
    expect(Object.keys(files)).toContain('/workspace/att/')
  })

  test('is made also where no attestations are sent, and a notice says so', async () => {
    const files: Record<string, Uint8Array | string> = { [path]: bytes }
    const report = await publish(createMemoryWorld({ files, inputs: { ...INPUTS, attestations: 'false' } }))
    expect(report).toMatchObject({ outcome: 'published', problems: [] })
    expect(report.notices).toContainEqual(expect.stringMatching(/`attestations-dir` stays empty/))
    expect(Object.keys(files)).toContain('/workspace/att/')
  })

  test('says of which files it has none when some are there already', async () => {
    const first = createMemoryWorld({ files: { [path]: bytes } })
    await publish(first)
    const newer = buildWheel({ name: 'tstools', version: '0.2' })
    const files: Record<string, Uint8Array | string> = {
      [path]: bytes,
      [`/workspace/dist/${newer.filename}`]: newer.bytes,
    }
    const world = createMemoryWorld({ files, inputs: INPUTS })
    const report = await publish({ ...world, http: first.http })
    expect(report.notices).toContainEqual(expect.stringContaining(`attested: \`${filename}\`.`))
    expect(Object.keys(files)).toContain(`/workspace/att/${newer.filename}.publish.attestation`)
  })

  test('is not made in a dry run', async () => {
    const files: Record<string, Uint8Array | string> = { [path]: bytes }
    await publish(createMemoryWorld({ files, inputs: { ...INPUTS, 'dry-run': 'true' } }))
    expect(Object.keys(files)).toEqual([path])
  })

  test('that cannot be written fails a run with nothing new, too: later steps rely on it', async () => {
    const first = createMemoryWorld({ files: { [path]: bytes } })
    await publish(first)
    const world = createMemoryWorld({ files: { [path]: bytes, '/workspace/att': 'a file' }, inputs: INPUTS })
    const report = await publish({ ...world, http: first.http })
    expect(report.problems).toMatchObject([{ code: 'attestations-dir-unwritable' }])
  })
})

describe('checkEvidence()', () => {
  test('takes a ready-made attestation in order, and asks nobody for anything', async () => {
    const files = { [path]: bytes, [`${path}.slsa.attestation`]: provenance }
    const world = createMemoryWorld({ files, inputs: { 'dry-run': 'true' } })
    const asked: string[] = []
    const identityProvider = {
      available: true,
      fetchIdToken: async (audience: string) => {
        asked.push(audience)
        return await world.identityProvider.fetchIdToken(audience)
      },
    }
    const report = await publish({ ...world, identityProvider })
    expect(report).toMatchObject({ outcome: 'dry-run', problems: [] })
    expect([...asked, ...world.sigstore.requests]).toEqual([])
  })

  test.each(['true', 'false'])(
    'tells of a Sigstore that could not be asked (`attestations`: %s)',
    async attestations => {
      const world = createMemoryWorld({
        files: { [path]: bytes },
        inputs: { 'dry-run': 'true', attestations },
        environment: { SIGSTORE_FULCIO_URL: 'http://fulcio.example.com/' },
      })
      const expected = attestations === 'true' ? [{ code: 'sigstore-url-invalid' }] : []
      expect((await publish(world)).problems).toMatchObject(expected)
    },
  )
})
