import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { fromBufferPromise } from 'yauzl'
import { buildWheel } from './build-wheel.ts'

const contents = {
  name: 'My.Tools',
  version: '1.0',
  fields: [['Summary', 'Two\nlines']],
  description: '# Täxt\n',
  files: { 'my_tools/__init__.py': 'x = 1\n', 'my_tools/data, "quoted".txt': new Uint8Array([0, 255]) },
  distInfoFiles: { 'licenses/LICENSE': 'free' },
} as const

/** The members of a zip archive, unpacked by a library, not by us. */
async function unpack(bytes: Uint8Array): Promise<ReadonlyMap<string, Buffer>> {
  const zip = await fromBufferPromise(Buffer.from(bytes))
  const members = new Map<string, Buffer>()
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = []
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk)
    members.set(entry.fileName, Buffer.concat(chunks))
  }
  return members
}

describe('buildWheel()', () => {
  test('writes what the binary distribution format asks for', async () => {
    const { filename, bytes } = buildWheel(contents)
    const members = await unpack(bytes)
    expect(filename).toBe('my_tools-1.0-py3-none-any.whl')
    expect([...members.keys()]).toEqual([
      'my_tools/__init__.py',
      'my_tools/data, "quoted".txt',
      'my_tools-1.0.dist-info/licenses/LICENSE',
      'my_tools-1.0.dist-info/METADATA',
      'my_tools-1.0.dist-info/WHEEL',
      'my_tools-1.0.dist-info/RECORD',
    ])
    expect(members.get('my_tools-1.0.dist-info/METADATA')?.toString()).toBe(
      'Metadata-Version: 2.4\nName: My.Tools\nVersion: 1.0\nSummary: Two\n        lines\n\n# Täxt\n',
    )
    expect(members.get('my_tools/data, "quoted".txt')).toEqual(Buffer.from([0, 255]))
  })

  test('records digest and size of every file but RECORD itself', async () => {
    const members = await unpack(buildWheel(contents).bytes)
    const record = members.get('my_tools-1.0.dist-info/RECORD')?.toString().trimEnd().split('\n') ?? []
    const digest = createHash('sha256').update('x = 1\n').digest('base64url')
    expect(record[0]).toBe(`my_tools/__init__.py,sha256=${digest},6`)
    expect(record[1]).toMatch(/^"my_tools\/data, ""quoted"".txt",sha256=[\w-]{43},2$/)
    expect(record.at(-1)).toBe('my_tools-1.0.dist-info/RECORD,,')
    expect(record).toHaveLength(members.size)
  })

  test('expands the tags of its name in WHEEL', async () => {
    const { filename, bytes } = buildWheel({ ...contents, tag: 'cp312.cp313-abi3-win32', buildTag: '2' })
    const members = await unpack(bytes)
    expect(filename).toBe('my_tools-1.0-2-cp312.cp313-abi3-win32.whl')
    expect(members.get('my_tools-1.0.dist-info/WHEEL')?.toString()).toContain(
      'Root-Is-Purelib: false\nBuild: 2\nTag: cp312-abi3-win32\nTag: cp313-abi3-win32\n',
    )
  })

  test('gives the same bytes for the same contents', () => {
    expect(Buffer.compare(buildWheel(contents).bytes, buildWheel(contents).bytes)).toBe(0)
  })
})
