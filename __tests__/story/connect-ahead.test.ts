import { describe, expect, test } from '@jest/globals'
import { publish } from '../../src/publish.ts'
import { buildWheel } from '../support/archives/build-wheel.ts'
import { createMemoryWorld, type MemoryWorldOptions } from '../support/memory-world.ts'

/** To whom a run connects before it has something to say, and how often. */
async function connectionsAhead(options: MemoryWorldOptions, wheels = 1): Promise<readonly string[]> {
  const files = Array.from({ length: wheels }, (_, number) => {
    const { filename, bytes } = buildWheel({ name: 'demo', version: '1.0', buildTag: String(number + 1) })
    return [`/workspace/dist/${filename}`, bytes] as const
  })
  const world = createMemoryWorld({ ...options, files: Object.fromEntries(files) })
  const asked: string[] = []
  const http = {
    ...world.http,
    connectAhead: (url: URL, connections: number) => void asked.push(`${url.host} ${connections}`),
  }
  const identityProvider = { ...world.identityProvider, connectAhead: () => void asked.push('identity provider') }
  expect((await publish({ ...world, http, identityProvider })).outcome).not.toBe('failed')
  return asked
}

describe('connectAhead()', () => {
  test('connectAhead() connects to all that an upload to PyPI needs, while that is still found out', async () => {
    expect(await connectionsAhead({ inputs: { attestations: 'false' } })).toEqual([
      'pypi.org 1',
      'upload.pypi.org 1',
      'identity provider',
      'upload.pypi.org 0',
    ])
  })

  test('connectAhead() connects for the uploads that can go at once, when the first one begins', async () => {
    const asked = await connectionsAhead({ inputs: { attestations: 'false', concurrency: '3' } }, 6)
    expect(asked.at(-1)).toBe('upload.pypi.org 3')
    expect((await connectionsAhead({ inputs: { attestations: 'false' } }, 3)).at(-1)).toBe('upload.pypi.org 2')
  })

  test('connectAhead() leaves the upload host of a rehearsal alone', async () => {
    expect(await connectionsAhead({ inputs: { 'dry-run': 'true' } })).toEqual(['pypi.org 1'])
  })

  test('connectAhead() opens nothing that an index of another kind might wait for', async () => {
    const inputs = { 'repository-url': 'https://index.example/legacy/', password: 'secret', user: 'me' }
    expect(await connectionsAhead({ inputs })).toEqual([])
  })
})
