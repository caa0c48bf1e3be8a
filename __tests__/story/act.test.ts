import { describe, expect, test } from '@jest/globals'
import { publish } from '../../src/publish.ts'
import { buildWheel } from '../support/archives/build-wheel.ts'
import { createMemoryWorld } from '../support/memory-world.ts'

const wheel = buildWheel({ name: 'tstools', version: '0.1' })
const files = { [`/workspace/dist/${wheel.filename}`]: wheel.bytes }

describe('A run', () => {
  test('waits a minute at most for whatever is no upload', async () => {
    const world = createMemoryWorld({ files, inputs: { timeout: '3600' } })
    await publish(world)
    const timeouts = Map.groupBy(world.index.requests, ({ url }) => url.pathname)
    expect(timeouts.get('/legacy/')?.map(({ timeout }) => timeout)).toEqual([3600])
    timeouts.delete('/legacy/')
    expect([...timeouts.keys()].sort()).toEqual([
      '/_/oidc/audience',
      '/_/oidc/burn-token',
      '/_/oidc/mint-token',
      '/simple/tstools/',
    ])
    expect(Math.max(...[...timeouts.values()].flat().map(({ timeout }) => timeout))).toBe(60)
  })

  test('with `wait` calls a release available that was there before, and says nothing of it without', async () => {
    const world = createMemoryWorld({ files })
    await publish(world)
    const again = createMemoryWorld({ files, inputs: { wait: '60' } })
    expect(await publish({ ...again, http: world.http })).toMatchObject({ outcome: 'nothing-new', available: true })
    expect(await publish(world)).not.toHaveProperty('available')
  })

  test('with `wait` does not call a release available of which another file is there', async () => {
    const world = createMemoryWorld({ files })
    await publish(world)
    const other = buildWheel({ name: 'tstools', version: '0.1', description: 'another' })
    const again = createMemoryWorld({
      files: { [`/workspace/dist/${other.filename}`]: other.bytes },
      inputs: { wait: '60', 'skip-existing': 'true' },
    })
    const report = await publish({ ...again, http: world.http })
    expect(report).toMatchObject({ outcome: 'nothing-new', files: [{ outcome: 'skipped' }] })
    expect(report).not.toHaveProperty('available')
  })
})
