import { describe, expect, test } from '@jest/globals'
import { Cancelled } from '../../src/errors/cancelled.ts'
import type { ProjectListing } from '../../src/package-index/indexed-file.ts'
import { waitUntilListed } from '../../src/package-index/wait-until-listed.ts'
import { aRetry } from '../support/a-retry.ts'
import { anIndexedFile, listed } from '../support/an-index.ts'

const sha256 = 'a'.repeat(64)
const awaited = [{ filename: 'demo-1.0.tar.gz', project: 'demo', sha256 }]
const there = listed(anIndexedFile('demo-1.0.tar.gz', { sha256 }))

/** Waits while the index gives these listings one after the other, the last one for ever. */
async function waitFor(listings: readonly ProjectListing[], seconds: number) {
  const { clock, pauses } = aRetry()
  let asked = 0
  const fetchListing = async () => listings[Math.min(asked++, listings.length - 1)] ?? there
  const { available, unread } = await waitUntilListed(awaited, seconds, fetchListing, clock)
  return { listed: available, asked, pauses, ...(unread === undefined ? {} : { unread }) }
}

describe('waitUntilListed()', () => {
  test('waitUntilListed() wants to see the file three times running', async () => {
    expect(await waitFor([there], 60)).toEqual({ listed: true, asked: 3, pauses: [2000, 2000] })
    expect(await waitFor([there, there, { state: 'absent' }, there], 60)).toMatchObject({ listed: true, asked: 6 })
  })

  test.each<[string, ProjectListing]>([
    ['has no such project', { state: 'absent' }],
    ['cannot be read', { state: 'unknown', why: 'w' }],
    ['has another file of the name', listed(anIndexedFile('demo-1.0.tar.gz', { sha256: 'b' }))],
    ['gives no digest', listed(anIndexedFile('demo-1.0.tar.gz'))],
  ])('waitUntilListed() gives up in time when the index %s', async (_what, listing) => {
    const result = await waitFor([listing], 60)
    expect(result.listed).toBe(false)
    expect(result.pauses.reduce((sum, pause) => sum + pause, 0)).toBe(60_000)
    expect(Math.max(...result.pauses)).toBeLessThanOrEqual(15_000)
  })

  test('waitUntilListed() tells why the index could not be read at last', async () => {
    expect(await waitFor([{ state: 'absent' }, { state: 'unknown', why: 'w' }], 10)).toMatchObject({ unread: 'w' })
    expect(await waitFor([{ state: 'unknown', why: 'w' }, { state: 'absent' }], 10)).not.toHaveProperty('unread')
  })

  test('waitUntilListed() is content with fewer looks when the time ends and every file is there', async () => {
    expect(await waitFor([there], 2)).toMatchObject({ listed: true, asked: 2 })
    expect(await waitFor([{ state: 'absent' }, there], 2)).toMatchObject({ listed: true, asked: 2 })
  })

  test('waitUntilListed() tells what it still waits for', async () => {
    const { clock } = aRetry()
    const told: unknown[] = []
    const answers: ProjectListing[] = [{ state: 'absent' }, { state: 'unknown', why: 'w' }, there, there]
    const fetchListing = async () => answers.shift() ?? there
    await waitUntilListed(awaited, 60, fetchListing, clock, (...progress) => void told.push(progress))
    expect(told).toEqual([
      [{ listed: 0, inAll: 1 }, 60],
      [{ listed: 0, inAll: 1, unread: 'w' }, 58],
    ])
  })

  test('waitUntilListed() asks less often the longer it takes', async () => {
    const { pauses } = await waitFor([{ state: 'absent' }], 600)
    expect(pauses.slice(0, 7)).toEqual([2000, 3000, 4500, 6750, 10_125, 15_000, 15_000])
  })

  test('waitUntilListed() waits for the files of every project', async () => {
    const { clock } = aRetry()
    const files = [...awaited, { filename: 'other-1.0.tar.gz', project: 'other', sha256 }]
    const fetchListing = async (project: string): Promise<ProjectListing> =>
      project === 'demo' ? there : { state: 'absent' }
    expect(await waitUntilListed(files, 10, fetchListing, clock)).toEqual({ available: false })
  })

  test('waitUntilListed() says that it saw nothing when the job is cancelled, and throws what is not foreseen', async () => {
    const { clock } = aRetry()
    const failing = (error: Error) => waitUntilListed(awaited, 60, () => Promise.reject(error), clock)
    expect(await failing(new Cancelled())).toEqual({ available: false })
    await expect(failing(new RangeError('a bug'))).rejects.toThrow('a bug')
  })
})
