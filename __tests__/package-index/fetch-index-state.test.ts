import { describe, expect, test } from '@jest/globals'
import { fetchIndexState } from '../../src/package-index/fetch-index-state.ts'
import type { SimpleApi } from '../../src/package-index/simple-api.ts'
import type { Http } from '../../src/world/http.ts'
import { Secret } from '../../src/world/secret.ts'
import { aRetry } from '../support/a-retry.ts'
import { anIndex, answering } from '../support/an-index.ts'

function anApi(http: Http): SimpleApi {
  return { index: anIndex, access: { timeout: 1 }, http, retry: aRetry() }
}

describe('fetchIndexState()', () => {
  test('fetchIndexState() asks once for each project, a few at a time, and keeps their order', async () => {
    let underWay = 0
    let most = 0
    const http = answering(async () => {
      most = Math.max(most, ++underWay)
      await Promise.resolve()
      underWay--
      return { status: 404 }
    })
    const projects = Array.from({ length: 20 }, (_, number) => `project-${number}`)
    const state = await fetchIndexState([...projects, 'project-3'], anApi(http))
    expect([...state.keys()]).toEqual(projects)
    expect(state.get('project-3')).toEqual({ state: 'absent' })
    expect(http.requests).toHaveLength(20)
    expect(most).toBeLessThanOrEqual(6)
    expect(most).toBeGreaterThan(1)
  })

  test('fetchIndexState() asks with credentials that are refused only once', async () => {
    const http = answering(() => ({ status: 401, reason: 'Unauthorized' }))
    const api: SimpleApi = { ...anApi(http), access: { timeout: 1, authorization: new Secret('Basic abc') } }
    const refused = { state: 'unknown', why: 'index.example answered 401 Unauthorized' }
    expect([...(await fetchIndexState(['a', 'b', 'c'], api)).values()]).toEqual([refused, refused, refused])
    expect(await fetchIndexState(['d'], api)).toEqual(new Map([['d', refused]]))
    expect(http.requests).toHaveLength(1)
  })

  test('fetchIndexState() goes on asking where nobody is asked for credentials', async () => {
    const http = answering(() => ({ status: 401 }))
    const api = anApi(http)
    const elsewhere = { ...anIndex, simpleUrl: new URL('https://index.example:8443/simple/') }
    await fetchIndexState(['a', 'b'], api)
    const access = { timeout: 1, authorization: new Secret('Basic abc') }
    await fetchIndexState(['a', 'b'], { ...api, access, index: elsewhere })
    expect(http.requests).toHaveLength(4)
    expect(http.requests.map(({ headers }) => 'authorization' in headers)).toEqual([false, false, false, false])
  })

  test('fetchIndexState() knows nothing of any project when the address is not known', async () => {
    const http = answering(() => ({}))
    const { simpleUrl: _, ...index } = anIndex
    const state = await fetchIndexState(['a', 'b'], { ...anApi(http), index })
    expect([...state.values()].map(listing => listing.state)).toEqual(['unknown', 'unknown'])
    expect(http.requests).toHaveLength(0)
  })
})
