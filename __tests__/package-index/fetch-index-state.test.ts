import { describe, expect, test } from '@jest/globals'
import { fetchIndexState } from '../../src/package-index/fetch-index-state.ts'
import { aRetry } from '../support/a-retry.ts'
import { anIndex, answering } from '../support/an-index.ts'

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
    const state = await fetchIndexState(anIndex, [...projects, 'project-3'], { timeout: 1 }, http, aRetry())
    expect([...state.keys()]).toEqual(projects)
    expect(state.get('project-3')).toEqual({ state: 'absent' })
    expect(http.requests).toHaveLength(20)
    expect(most).toBeLessThanOrEqual(6)
    expect(most).toBeGreaterThan(1)
  })

  test('fetchIndexState() knows nothing of any project when the address is not known', async () => {
    const http = answering(() => ({}))
    const { simpleUrl: _, ...index } = anIndex
    const state = await fetchIndexState(index, ['a', 'b'], { timeout: 1 }, http, aRetry())
    expect([...state.values()].map(listing => listing.state)).toEqual(['unknown', 'unknown'])
    expect(http.requests).toHaveLength(0)
  })
})
