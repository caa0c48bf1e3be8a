import { describe, expect, test } from '@jest/globals'
import { publish } from '../../src/publish.ts'
import { anApiToken } from '../support/an-api-token.ts'
import { buildSdist } from '../support/archives/build-sdist.ts'
import { buildWheel } from '../support/archives/build-wheel.ts'
import type { BuiltDistribution } from '../support/archives/distribution-contents.ts'
import { createMemoryWorld } from '../support/memory-world.ts'

const wheel = buildWheel({ name: 'tstools', version: '0.1' })
const localSdist = buildSdist({ name: 'tstools', version: '0.1+local' })

function dist(...distributions: readonly BuiltDistribution[]) {
  return Object.fromEntries(distributions.map(({ filename, bytes }) => [`/workspace/dist/${filename}`, bytes]))
}

describe('publish() where a rule refuses', () => {
  test('tells in the same run that the API token is for another project', async () => {
    const password = anApiToken('pypi.org', [1, ['greeter']]).reveal()
    const world = createMemoryWorld({ files: dist(wheel, localSdist), inputs: { password } })
    const report = await publish(world)
    expect(report.findings).toMatchObject([{ rule: 'version-local' }])
    expect(report.problems).toMatchObject([{ code: 'api-token-of-another-project' }])
    expect(world.index.log.filter(line => line.startsWith('POST'))).toEqual([])
  })

  test.each(['false', 'true'])(
    'tells in the same run that a ready-made attestation is useless (dry-run: %s)',
    async dryRun => {
      const attestation = { [`/workspace/dist/${wheel.filename}.publish.attestation`]: '{}' }
      const inputs = { 'dry-run': dryRun }
      const world = createMemoryWorld({ files: { ...dist(wheel, localSdist), ...attestation }, inputs })
      const report = await publish(world)
      expect(report.findings).toMatchObject([{ rule: 'version-local' }])
      expect(report.problems).toMatchObject([{ code: 'attestation-invalid', filename: wheel.filename }])
      expect(world.sigstore.requests).toEqual([])
    },
  )

  test('has nothing to say of what is sent with files that the index has already', async () => {
    const world = createMemoryWorld({ files: dist(wheel) })
    await publish(world)
    const password = anApiToken('pypi.org', [1, ['greeter']]).reveal()
    const again = createMemoryWorld({ files: dist(wheel, localSdist), inputs: { password } })
    const other = buildSdist({ name: 'greeter', version: '1.0+local' })
    const mixed = createMemoryWorld({ files: dist(wheel, other), inputs: { password } })
    expect((await publish({ ...again, http: world.http })).problems).toMatchObject([
      { code: 'api-token-of-another-project' },
    ])
    expect((await publish({ ...mixed, http: world.http })).problems).toEqual([])
  })
})
