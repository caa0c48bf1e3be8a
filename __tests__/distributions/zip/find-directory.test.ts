import { describe, expect, test } from '@jest/globals'
import { ByteWindow } from '../../../src/distributions/zip/byte-window.ts'
import { findDirectory } from '../../../src/distributions/zip/find-directory.ts'
import { findCentralHeader, findEnd, zip64End } from '../../support/archives/patch-zip.ts'
import { type DirectoryPlace, writeZip } from '../../support/archives/write-zip.ts'
import { createMemoryFiles } from '../../support/memory-files.ts'

const MEMBERS = [{ name: 'a.py', content: 'a = 1\n' }]

async function find(bytes: Uint8Array) {
  return await findDirectory(new ByteWindow(await createMemoryFiles({ '/a.whl': bytes }).open('/a.whl')))
}

/** An archive with the end record of ZIP64, whose locator is changed. */
function withEnd64(changeLocator: (locator: Buffer, place: DirectoryPlace) => void, between = 0): Uint8Array {
  return writeZip(MEMBERS, {
    beforeEnd(place) {
      const { record, locator } = zip64End(place)
      changeLocator(locator, place)
      return Buffer.concat([record, Buffer.alloc(between), locator])
    },
  })
}

describe('findDirectory()', () => {
  const archive = writeZip(MEMBERS)
  const start = findCentralHeader(archive, 'a.py')

  test('finds it from the end', async () => {
    expect(await find(archive)).toEqual({ start, size: findEnd(archive) - start, prefix: 0 })
    const behindOthers = Buffer.concat([Buffer.alloc(100), archive])
    expect(await find(behindOthers)).toMatchObject({ start: start + 100, prefix: 100 })
  })

  test('finds one that is empty', async () => {
    expect(await find(writeZip([]))).toEqual({ start: 0, size: 0, prefix: 0 })
  })

  test('takes the word of ZIP64, and looks beside the locator when that does not tell the truth', async () => {
    expect(await find(withEnd64(() => {}))).toMatchObject({ start, prefix: 0 })
    const wrong = (locator: Buffer) => void locator.writeBigUInt64LE(7n, 8)
    expect(await find(withEnd64(wrong))).toMatchObject({ start, prefix: 0 })
    const beyond = (locator: Buffer) => void locator.writeBigUInt64LE(10n ** 12n, 8)
    expect(await find(withEnd64(beyond))).toMatchObject({ start, prefix: 0 })
  })

  test('gives up where the record of ZIP64 is in neither place', async () => {
    const wrong = (locator: Buffer) => void locator.writeBigUInt64LE(7n, 8)
    expect(await find(withEnd64(wrong, 8))).toMatchObject({
      rule: 'zip-bad',
      detail: expect.stringContaining('not where its locator says'),
    })
  })

  test.each<[string, (locator: Buffer) => void]>([
    ['its end on another disk', locator => void locator.writeUInt32LE(1, 4)],
    ['several disks', locator => void locator.writeUInt32LE(2, 16)],
  ])('refuses an archive with %s', async (_, change) => {
    expect(await find(withEnd64(change))).toMatchObject({
      rule: 'zip-bad',
      detail: expect.stringContaining('one of several parts'),
    })
  })
})
