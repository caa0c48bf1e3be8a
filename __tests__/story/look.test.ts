import { describe, expect, test } from '@jest/globals'
import { publish } from '../../src/publish.ts'
import { TransportError } from '../../src/world/http.ts'
import { buildWheel } from '../support/archives/build-wheel.ts'
import { createMemoryWorld } from '../support/memory-world.ts'

const { filename, bytes } = buildWheel({ name: 'tstools', version: '0.1' })

describe('look()', () => {
  test('lets nobody hear of an audience that could not be learnt, unless it is needed', async () => {
    const files = { [`/workspace/dist/${filename}`]: bytes }
    const world = createMemoryWorld({ files })
    await publish(world)
    const unhandled: unknown[] = []
    const note = (reason: unknown) => void unhandled.push(reason)
    process.on('unhandledRejection', note)
    const http: typeof world.http = {
      async send(request) {
        if (request.url.pathname === '/_/oidc/audience') throw new TransportError('ECONNREFUSED', 'no answer')
        return await world.http.send(request)
      },
    }
    expect(await publish({ ...createMemoryWorld({ files, inputs: { retries: '0' } }), http })).toMatchObject({
      outcome: 'nothing-new',
      problems: [],
    })
    await new Promise(setImmediate)
    process.off('unhandledRejection', note)
    expect(unhandled).toEqual([])
  })

  test('publishes a wheel once that several jobs built alike, and refuses one that they built differently', async () => {
    const inputs = { files: 'dist-*/*' }
    const copies = { [`/workspace/dist-linux/${filename}`]: bytes, [`/workspace/dist-mac/${filename}`]: bytes }
    expect(await publish(createMemoryWorld({ files: copies, inputs }))).toMatchObject({
      outcome: 'published',
      files: [{ filename, outcome: 'uploaded' }],
      notices: expect.arrayContaining([expect.stringContaining('has the same bytes in dist-linux and dist-mac')]),
    })
    const others = buildWheel({ name: 'tstools', version: '0.1', files: { 'mac.py': '' } }).bytes
    const different = { ...copies, [`/workspace/dist-mac/${filename}`]: others }
    expect(await publish(createMemoryWorld({ files: different, inputs }))).toMatchObject({
      outcome: 'failed',
      findings: [{ rule: 'filename-repeated', severity: 'refuse' }],
    })
  })
})
