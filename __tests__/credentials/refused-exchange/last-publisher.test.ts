import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { fetchLastPublishers, parseProvenance } from '../../../src/credentials/refused-exchange/last-publisher.ts'
import { TransportError } from '../../../src/world/http.ts'
import { json, OTHER_INDEX, PYPI, scriptedHttp } from '../../support/trusted-publishing.ts'

const PUBLISHER = { kind: 'GitHub', repository: 'octo-org/tstools', workflow: 'release.yml', environment: 'pypi' }
const provenance = (publisher: object) => ({ version: 1, attestation_bundles: [{ publisher, attestations: [] }] })
const TSTOOLS = { name: 'tstools', existence: 'exists', filename: 'tstools-0.1.tar.gz' } as const

describe('fetchLastPublishers()', () => {
  test('asks the index for the provenance of the newest file, without credentials', async () => {
    const http = scriptedHttp(json(provenance(PUBLISHER)))
    expect(await fetchLastPublishers(PYPI, [TSTOOLS], http)).toEqual([
      {
        project: 'tstools',
        filename: 'tstools-0.1.tar.gz',
        publisher: { owner: 'octo-org', repository: 'tstools', workflow: 'release.yml', environment: 'pypi' },
      },
    ])
    expect(http.requests[0]?.url.href).toBe('https://pypi.org/integrity/tstools/0.1/tstools-0.1.tar.gz/provenance')
    expect(http.requests[0]).toMatchObject({
      method: 'GET',
      timeout: 10,
      headers: { accept: 'application/vnd.pypi.integrity.v1+json' },
    })
    expect(http.requests[0]?.headers).not.toHaveProperty('authorization')
  })

  test('finds nothing where there are no attestations, no file, no answer, or no such pages', async () => {
    expect(await fetchLastPublishers(PYPI, [TSTOOLS], scriptedHttp({ status: 404 }))).toEqual([])
    expect(await fetchLastPublishers(PYPI, [TSTOOLS], scriptedHttp(new TransportError('ECONNRESET', 'x')))).toEqual([])
    expect(await fetchLastPublishers(PYPI, [TSTOOLS], scriptedHttp(json(provenance(PUBLISHER), 500)))).toEqual([])
  })

  test('asks nothing about a project without a file, about a file that is none, and at an index without such pages', async () => {
    const http = scriptedHttp()
    await fetchLastPublishers(PYPI, [{ name: 'new', existence: 'new' }], http)
    await fetchLastPublishers(PYPI, [{ ...TSTOOLS, filename: 'notes.txt' }], http)
    await fetchLastPublishers(OTHER_INDEX, [TSTOOLS], http)
    expect(http.requests).toEqual([])
  })

  test('asks about three projects at most', async () => {
    const http = scriptedHttp({}, {}, {})
    await fetchLastPublishers(PYPI, [TSTOOLS, TSTOOLS, TSTOOLS, TSTOOLS], http)
    expect(http.requests).toHaveLength(3)
  })
})

describe('parseProvenance()', () => {
  test('reads a publisher without an environment', () => {
    const text = JSON.stringify(provenance({ ...PUBLISHER, environment: null }))
    expect(parseProvenance(text)).toEqual({ owner: 'octo-org', repository: 'tstools', workflow: 'release.yml' })
  })

  test('knows nothing of other kinds of publishers', () => {
    expect(parseProvenance(JSON.stringify(provenance({ ...PUBLISHER, kind: 'GitLab' })))).toBeUndefined()
  })

  test.each([{ repository: '/tstools' }, { repository: 'octo-org/' }, { workflow: '' }, { workflow: 7 }])(
    'knows nothing of a publisher that is not all there: %j',
    fields => {
      expect(parseProvenance(JSON.stringify(provenance({ ...PUBLISHER, ...fields })))).toBeUndefined()
    },
  )

  test('takes any JSON, and any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), text => {
        expect(parseProvenance(text)).toBeUndefined()
      }),
    )
  })
})
