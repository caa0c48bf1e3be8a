import { describe, expect, test } from '@jest/globals'
import { renderDescriptions } from '../../src/rendering/render-descriptions.ts'
import { createFakePython, noPython } from '../support/fake-python.ts'

describe('renderDescriptions()', () => {
  test('asks once for all descriptions', async () => {
    const python = createFakePython(text => ({ outcome: text === 'two' ? 'empty' : 'rendered' }))
    const { renderings, notices } = await renderDescriptions(['one', 'two'], python)
    expect(python.requests).toEqual([['one', 'two']])
    expect([...renderings]).toEqual([
      ['one', { outcome: 'rendered' }],
      ['two', { outcome: 'empty' }],
    ])
    expect(notices).toEqual([])
  })

  test('starts no process for nothing', async () => {
    const python = createFakePython()
    expect(await renderDescriptions([], python)).toEqual({ renderings: new Map(), notices: [] })
    expect(python.requests).toEqual([])
  })

  test('says in one notice that the index will judge, where no Python does', async () => {
    const { renderings, notices } = await renderDescriptions(['one', 'two'], noPython)
    expect(renderings.size).toBe(0)
    expect(notices).toHaveLength(1)
    expect(notices[0]).toMatch(/`python3` of version 3\.10 or later.*PyPI will judge.*setup-python/)
  })

  test('says so, too, when docutils broke down on one of them, and keeps the others', async () => {
    const python = createFakePython(text => ({ outcome: text === 'two' ? 'unknown' : 'rendered' }))
    const { renderings, notices } = await renderDescriptions(['one', 'two'], python)
    expect([...renderings.keys()]).toEqual(['one'])
    expect(notices).toEqual([expect.stringMatching(/no verdict.*PyPI will judge/)])
  })

  test('takes no nonsense for an answer', async () => {
    const { renderings, notices } = await renderDescriptions(['one'], { renderDescriptions: async () => 'Python 3!' })
    expect(renderings.size).toBe(0)
    expect(notices).toHaveLength(1)
  })
})
