import { describe, expect, test } from '@jest/globals'
import { parseEntry } from '../../../src/distributions/zip/parse-entry.ts'
import { readExtraFields } from '../../../src/distributions/zip/read-extra-fields.ts'
import { CENTRAL_HEADER_BYTES, IN_ZIP64, STORED, ZIP64_EXTRA } from '../../../src/distributions/zip/signatures.ts'

const DEFLATED = 8

/** An extra field of ZIP64 with these numbers of eight bytes, perhaps cut off. */
function zip64(numbers: readonly number[], length = 8 * numbers.length): Buffer {
  const field = Buffer.alloc(4 + 8 * numbers.length)
  field.writeUInt16LE(ZIP64_EXTRA, 0)
  field.writeUInt16LE(length, 2)
  numbers.forEach((number, at) => void field.writeBigUInt64LE(BigInt(number), 4 + 8 * at))
  return field.subarray(0, 4 + length)
}

/** A record of a zip archive's directory for a member `a.py`. */
function aRecord(sizes: { size: number; compressedSize: number; offset: number }, extra: Buffer = Buffer.alloc(0)) {
  const fixed = Buffer.alloc(CENTRAL_HEADER_BYTES)
  fixed.writeUInt32LE(sizes.compressedSize, 20)
  fixed.writeUInt32LE(sizes.size, 24)
  fixed.writeUInt16LE(4, 28)
  fixed.writeUInt16LE(extra.length, 30)
  fixed.writeUInt32LE(sizes.offset, 42)
  return Buffer.concat([fixed, Buffer.from('a.py'), extra])
}

describe('parseEntry()', () => {
  test('counts positions from the beginning of the file', () => {
    const entry = parseEntry(aRecord({ size: 3, compressedSize: 2, offset: 10 }), 100)
    expect(entry).toMatchObject({ name: 'a.py', size: 3, compressedSize: 2, position: 110 })
  })

  test('takes from ZIP64 what did not fit into four bytes, in its order', () => {
    const all = { size: IN_ZIP64, compressedSize: IN_ZIP64, offset: IN_ZIP64 }
    expect(parseEntry(aRecord(all, zip64([5e9, 4e9, 6e9])), 0)).toMatchObject({
      ...{ size: 5e9, compressedSize: 4e9, position: 6e9 },
    })
    const offset = { size: 3, compressedSize: 2, offset: IN_ZIP64 }
    expect(parseEntry(aRecord(offset, zip64([6e9])), 0)).toMatchObject({ size: 3, compressedSize: 2, position: 6e9 })
  })

  test.each<[string, Buffer]>([
    ['too few numbers', zip64([5e9])],
    ['half a number', zip64([5e9, 4e9], 12)],
    ['a field that is cut off', zip64([5e9, 4e9]).subarray(0, 10)],
    ['half a field', Buffer.from([1])],
  ])('knows nothing of a member whose ZIP64 has %s', (_, extra) => {
    expect(parseEntry(aRecord({ size: IN_ZIP64, compressedSize: IN_ZIP64, offset: 0 }, extra), 0)).toBeUndefined()
  })
})

describe('readExtraFields()', () => {
  const header = { name: 'a.py', method: DEFLATED, compressedSize: IN_ZIP64, size: IN_ZIP64 }
  const malformed = { rule: 'zip-extra-malformed' }

  test('takes the sizes of ZIP64', () => {
    expect(readExtraFields(zip64([5e9, 4e9]), header)).toEqual({ size: 5e9, compressedSize: 4e9 })
    expect(readExtraFields(zip64([5e9, 4e9]), { ...header, size: 7 })).toEqual({ size: 7, compressedSize: 4e9 })
  })

  test('takes a single size for both, where a member is stored as it is', () => {
    expect(readExtraFields(zip64([5e9]), { ...header, method: STORED })).toEqual({ size: 5e9, compressedSize: 5e9 })
    expect(readExtraFields(zip64([5e9]), { ...header, method: STORED, size: 7 })).toMatchObject({ size: 7 })
    expect(readExtraFields(zip64([5e9]), header)).toMatchObject(malformed)
  })

  test('takes an empty ZIP64 where nothing is left to say', () => {
    const sizes = { compressedSize: 2, size: 3 }
    expect(readExtraFields(zip64([]), { ...header, ...sizes })).toEqual(sizes)
    expect(readExtraFields(zip64([]), { ...header, size: 3 })).toMatchObject(malformed)
    expect(readExtraFields(zip64([]), { ...header, compressedSize: 2 })).toMatchObject(malformed)
  })

  test('objects to a ZIP64 of any other length, and to two', () => {
    expect(readExtraFields(zip64([1, 2], 12), header)).toMatchObject(malformed)
    const two = Buffer.concat([zip64([1, 2]), zip64([1, 2])])
    expect(readExtraFields(two, header)).toMatchObject({ rule: 'zip-duplicate-extra' })
  })
})
