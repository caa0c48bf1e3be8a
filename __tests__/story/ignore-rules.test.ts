import { describe, expect, test } from '@jest/globals'
import { publish } from '../../src/publish.ts'
import { buildSdist } from '../support/archives/build-sdist.ts'
import { buildWheel } from '../support/archives/build-wheel.ts'
import type { BuiltDistribution } from '../support/archives/distribution-contents.ts'
import { createMemoryWorld } from '../support/memory-world.ts'

const project = { name: 'tstools', version: '0.1' }
const oddWheel = buildWheel(project, { filename: 'tstools-0.1-x1-py3-none-any.whl' })

function worldWith(built: BuiltDistribution, ignoredRules: string) {
  return createMemoryWorld({
    files: { [`/workspace/dist/${built.filename}`]: built.bytes },
    inputs: {
      'repository-url': 'https://index.example/legacy/',
      password: 'secret',
      user: 'me',
      'ignore-rules': ignoredRules,
    },
  })
}

describe('ignore-rules', () => {
  test('publishes a file that indexes could not read, where a form can be built of it, with a warning', async () => {
    expect(await publish(worldWith(oddWheel, ''))).toMatchObject({
      outcome: 'failed',
      findings: [{ rule: 'wheel-filename-build', severity: 'refuse' }],
    })
    const world = worldWith(oddWheel, 'wheel-filename-build')
    const report = await publish(world)
    expect(report).toMatchObject({
      outcome: 'published',
      findings: [{ rule: 'wheel-filename-build', severity: 'warn', filename: oddWheel.filename }],
      files: [{ filename: oddWheel.filename, outcome: 'uploaded' }],
    })
  })

  test('finds out what the index has of a project that no file name tells', async () => {
    const nameless = buildSdist(project, { filename: 'latest.tar.gz' })
    const world = worldWith(nameless, 'sdist-filename-unparsable')
    expect(await publish(world)).toMatchObject({ outcome: 'published' })
    expect(await publish({ ...worldWith(nameless, 'sdist-filename-unparsable'), http: world.http })).toMatchObject({
      outcome: 'nothing-new',
      files: [{ outcome: 'identical' }],
    })
  })

  test('says why it does not help a file of which no form can be built', async () => {
    const noZip = { filename: 'tstools-0.1-py3-none-any.whl', bytes: Buffer.from('no zip') }
    const world = worldWith(noZip, 'not-a-zip')
    expect(await publish(world)).toMatchObject({
      outcome: 'failed',
      findings: [
        { rule: 'not-a-zip', severity: 'refuse', remedy: expect.stringContaining('`ignore-rules` does not help') },
      ],
    })
  })
})
