import { describe, expect, test } from '@jest/globals'
import type { ProjectListing } from '../../src/package-index/indexed-file.ts'
import { orderUploads } from '../../src/plan/order-uploads.ts'
import { anSdist, aWheel } from '../support/some-distributions.ts'

const sdist = anSdist('demo-1.0.tar.gz', { size: 1 })
const small = aWheel('demo-1.0-cp312-cp312-win_amd64.whl', { size: 10 })
const middle = aWheel('demo-1.0-cp313-cp313-win_amd64.whl', { size: 20 })
const large = aWheel('demo-1.0-cp314-cp314-win_amd64.whl', { size: 30 })

const absent = new Map<string, ProjectListing>([['demo', { state: 'absent' }]])

function listed(...filenames: readonly string[]): ReadonlyMap<string, ProjectListing> {
  const files = filenames.map(filename => ({ filename, url: 'https://files.example/', digests: {}, yanked: false }))
  return new Map([['demo', { state: 'listed', files }]])
}

/** Which file waits for which, by file name. */
function waits(
  distributions: Parameters<typeof orderUploads>[0],
  listings: ReadonlyMap<string, ProjectListing>,
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(orderUploads(distributions, listings).map(step => [step.distribution.filename, step.after]))
}

describe('orderUploads()', () => {
  test('sends the smallest wheel of a new release alone, the others behind it, the sdist last', () => {
    expect(waits([sdist, large, small, middle], absent)).toEqual({
      [small.filename]: [],
      [middle.filename]: [small.filename],
      [large.filename]: [small.filename],
      [sdist.filename]: [small.filename, middle.filename, large.filename],
    })
  })

  test('lets every wheel go at once when the release exists', () => {
    expect(waits([sdist, large, small], listed('demo-1.0-py3-none-any.whl'))).toEqual({
      [small.filename]: [],
      [large.filename]: [],
      [sdist.filename]: [small.filename, large.filename],
    })
  })

  test('knows a release by its version however it is written', () => {
    expect(waits([small, large], listed('demo-1.0.0.tar.gz'))).toEqual({ [small.filename]: [], [large.filename]: [] })
  })

  test('sends the first file of a new release alone also where the project exists', () => {
    expect(waits([small, large], listed('demo-0.9.tar.gz'))).toEqual({
      [small.filename]: [],
      [large.filename]: [small.filename],
    })
  })

  test('treats an index that could not be asked as one that has nothing', () => {
    const unknown = new Map<string, ProjectListing>([['demo', { state: 'unknown', why: 'it was not reached' }]])
    expect(waits([small, large], unknown)).toEqual(waits([small, large], absent))
  })

  test('creates a new project by one file before the first file of its second release', () => {
    const next = aWheel('demo-2.0-py3-none-any.whl', { size: 40 })
    const nextLarge = aWheel('demo-2.0-cp314-cp314-win_amd64.whl', { size: 50 })
    expect(waits([small, next, nextLarge], absent)).toEqual({
      [small.filename]: [],
      [next.filename]: [small.filename],
      [nextLarge.filename]: [small.filename, next.filename],
    })
  })

  test('lets projects not wait for one another', () => {
    const other = aWheel('other-1.0-py3-none-any.whl')
    expect(waits([small, other], absent)).toEqual({ [small.filename]: [], [other.filename]: [] })
  })

  test('sends an sdist without wheels by itself', () => {
    expect(waits([sdist], absent)).toEqual({ [sdist.filename]: [] })
  })

  test('lets the sdists of two releases not wait for each other', () => {
    const next = anSdist('demo-2.0.tar.gz', { size: 2 })
    expect(waits([sdist, next, small], listed('demo-1.0.zip', 'demo-2.0.zip'))).toEqual({
      [small.filename]: [],
      [sdist.filename]: [small.filename],
      [next.filename]: [small.filename],
    })
  })

  test('passes over what the index lists that is no distribution', () => {
    expect(waits([small, large], listed('notes.txt', 'demo-1.0.tar.gz'))).toEqual({
      [small.filename]: [],
      [large.filename]: [],
    })
  })

  test('orders files of the same size by name', () => {
    const names = ['demo-1.0-cp312-none-any.whl', 'demo-1.0-cp313-none-any.whl', 'demo-1.0-cp314-none-any.whl']
    const wheels = names.map(name => aWheel(name, { size: 7 }))
    const shuffled = [...wheels.slice(1), ...wheels.slice(0, 1)]
    expect(orderUploads(shuffled, absent).map(step => step.distribution.filename)).toEqual(names)
  })

  test('gives the same order whatever the order of the files', () => {
    const names = (files: Parameters<typeof orderUploads>[0]) =>
      orderUploads(files, absent).map(step => step.distribution.filename)
    expect(names([sdist, large, small, middle])).toEqual(names([middle, small, sdist, large]))
  })
})
