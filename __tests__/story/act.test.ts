import { describe, expect, test } from '@jest/globals'
import { publish } from '../../src/publish.ts'
import { type Http, TransportError } from '../../src/world/http.ts'
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

  test('tells warnings while nothing has been sent', async () => {
    const inputs = { packages: 'dist', files: 'dist/*\nwheels/*.whl' }
    const world = createMemoryWorld({ files, inputs })
    await publish(world)
    const { lines } = world.runner
    const sending = lines.findIndex(line => line.startsWith('↑'))
    expect(lines.slice(0, sending).filter(line => line.startsWith('!'))).toEqual([
      expect.stringContaining('There is no input `packages`'),
      expect.stringContaining('Nothing matches `wheels/*.whl`'),
    ])
  })

  test('with `wait` asks no index again that has refused the credentials for its pages', async () => {
    const inputs = { wait: '600', 'repository-url': 'https://index.example/legacy/', user: 'me', password: 'pass-word' }
    const world = createMemoryWorld({ files, inputs })
    world.index.intercept = ({ url }) =>
      url.pathname.startsWith('/simple/') ? { status: 401, reason: '', headers: {}, body: '' } : undefined
    const report = await publish(world)
    expect(report).toMatchObject({ outcome: 'published', available: false })
    expect(world.index.log.filter(line => line.startsWith('GET /simple/'))).toHaveLength(1)
    expect(world.pauses).toEqual([])
  })

  test('with `wait` asks no longer than that, and says that it could not read the index', async () => {
    const world = createMemoryWorld({ files, inputs: { wait: '5' } })
    const asked: (readonly (number | undefined)[])[] = []
    const http: Http = {
      send: async request => {
        const isLook = world.index.requests.some(({ url }) => url.pathname === '/legacy/') && request.method === 'GET'
        if (!isLook) return await world.http.send(request)
        asked.push([request.timeout, request.deadline])
        throw new TransportError('ETIMEDOUT', 'No answer')
      },
    }
    const report = await publish({ ...world, http })
    expect(asked[0]).toEqual([5, 5])
    expect(report).toMatchObject({ outcome: 'published', available: false })
    expect(report.warnings).toEqual([expect.stringContaining('could not be read within 5 s (`wait: 5`): No answer.')])
  })
})
