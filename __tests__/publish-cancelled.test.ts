import { describe, expect, test } from '@jest/globals'
import { publish } from '../src/publish.ts'
import { buildSdist } from './support/archives/build-sdist.ts'
import { buildWheel } from './support/archives/build-wheel.ts'
import { answer } from './support/memory-index.ts'
import { createMemoryWorld } from './support/memory-world.ts'

const [wheel, sdist] = [
  buildWheel({ name: 'tstools', version: '0.1' }),
  buildSdist({ name: 'tstools', version: '0.1' }),
]
const files = Object.fromEntries([wheel, sdist].map(({ filename, bytes }) => [`/workspace/dist/${filename}`, bytes]))

function worldWith(inputs: Readonly<Record<string, string>> = {}) {
  return createMemoryWorld({ files, inputs: { attestations: 'false', ...inputs } })
}

describe('publish() of a job that is cancelled', () => {
  test('reports every file as not attempted when nothing was sent yet', async () => {
    const world = worldWith()
    world.index.intercept = ({ url }) => {
      if (url.pathname.startsWith('/simple/')) world.cancel()
      return undefined
    }
    const report = await publish(world)
    expect(report).toMatchObject({ outcome: 'failed', stepFails: true, problems: [{ code: 'cancelled' }] })
    expect(report.files.map(({ outcome }) => outcome)).toEqual(['not-attempted', 'not-attempted'])
    expect(world.index.log).not.toContain('POST /_/oidc/mint-token')
  })

  test('ends when it is cancelled while it asks the index for a page again', async () => {
    const world = worldWith()
    world.index.intercept = ({ url }) => {
      if (!url.pathname.startsWith('/simple/')) return undefined
      world.cancel()
      return answer(503, {})
    }
    const report = await publish(world)
    expect(report).toMatchObject({ outcome: 'failed', stepFails: true, problems: [{ code: 'cancelled' }], files: [] })
    expect(report.warnings).toEqual([])
    expect(world.index.log.filter(line => line.startsWith('POST'))).toEqual([])
  })

  test('burns the token when it ends in the middle of a pause between two attempts', async () => {
    const world = worldWith()
    world.index.intercept = ({ url }) => {
      if (url.pathname !== '/legacy/') return undefined
      world.cancel()
      return answer(503, {})
    }
    const report = await publish(world)
    expect(report.files.map(({ outcome }) => outcome)).toEqual(['failed', 'not-attempted'])
    expect(world.index.log.at(-1)).toBe('POST /_/oidc/burn-token')
  })

  test('has published all the same when it only waited to see its files listed', async () => {
    const world = worldWith({ wait: '60' })
    let sent = 0
    world.index.intercept = ({ url }) => {
      if (url.pathname === '/legacy/') sent++
      if (sent < 2 || !url.pathname.startsWith('/simple/')) return undefined
      world.cancel()
      return answer(404, {})
    }
    const report = await publish(world)
    expect(report).toMatchObject({ outcome: 'published', available: false })
    expect(report.files.map(({ outcome }) => outcome)).toEqual(['uploaded', 'uploaded'])
  })
})
