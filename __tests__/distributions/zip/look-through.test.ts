import { randomBytes } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { ByteWindow } from '../../../src/distributions/zip/byte-window.ts'
import { findDirectory } from '../../../src/distributions/zip/find-directory.ts'
import { lookThrough } from '../../../src/distributions/zip/look-through.ts'
import { readDirectory } from '../../../src/distributions/zip/read-directory.ts'
import { findLocalHeader, patch } from '../../support/archives/patch-zip.ts'
import { writeZip, type ZipMember } from '../../support/archives/write-zip.ts'
import { createMemoryFiles } from '../../support/memory-files.ts'

async function find(bytes: Uint8Array) {
  const window = new ByteWindow(await createMemoryFiles({ '/a.whl': bytes }).open('/a.whl'))
  const place = await findDirectory(window)
  if ('rule' in place) throw new Error(place.detail)
  const directory = await readDirectory(window, place)
  if ('rule' in directory) throw new Error(directory.detail)
  return (await lookThrough(window, directory)).map(
    ({ rule, detail }) => `${rule}: ${/`(\w+\.pye?)`/.exec(detail)?.[1]}`,
  )
}

const harmless = (count: number, size: number): readonly ZipMember[] =>
  Array.from({ length: count }, (_, index) => ({ name: `m${count}_${index}.py`, content: randomBytes(size) }))

describe('lookThrough()', () => {
  test('finds what is in files of every size, stored or compressed, in the order of the files', async () => {
    const armored = '__pyarmor_enter__'
    const archive = writeZip([
      { name: 'first.py', content: armored },
      ...harmless(100, 1000),
      { name: 'stored.py', content: armored, stored: true },
      { name: 'empty.py', content: '', stored: true },
      { name: 'large.py', content: Buffer.concat([randomBytes(400_000), Buffer.from(armored)]) },
    ])
    expect(await find(archive)).toEqual(['scan-pyarmor: first.py', 'scan-pyarmor: stored.py', 'scan-pyarmor: large.py'])
  })

  test('finds a file among many whose CRC-32 or compression is wrong, and looks into the others', async () => {
    const archive = writeZip([
      ...harmless(50, 100),
      { name: 'broken.py', content: 'a = 1\n'.repeat(50) },
      ...harmless(60, 100),
      { name: 'defended.pye', content: '---BEGIN PYE FILE---\n---END PYE FILE---' },
    ])
    expect(await find(archive)).toEqual(['scan-sourcedefender: defended.pye'])
    const data = findLocalHeader(archive, 'broken.py') + 30 + 'broken.py'.length
    expect(await find(patch(archive, data, [0xff]))).toEqual([
      'zip-broken-deflate: broken.py',
      'scan-sourcedefender: defended.pye',
    ])
    const [byte = 0] = archive.subarray(data + 3)
    const [fault, ...others] = await find(patch(archive, data + 3, [byte ^ 1]))
    expect(fault).toMatch(/^zip-(bad|broken-deflate): broken\.py$/)
    expect(others).toEqual(['scan-sourcedefender: defended.pye'])
  })

  test('takes strings that only meet where two files do for none', async () => {
    const archive = writeZip([
      { name: 'a.py', content: '__pyar' },
      { name: 'b.py', content: 'mor_enter__' },
    ])
    expect(await find(archive)).toEqual([])
  })
})
