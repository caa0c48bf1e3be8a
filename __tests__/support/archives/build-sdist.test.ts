import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { extract } from 'tar-stream'
import { buildSdist } from './build-sdist.ts'

const longPath = `my_tools/${'long/'.repeat(40)}ü.py`
const contents = { name: 'My.Tools', version: '1.0', description: 'Text', files: { [longPath]: 'x = 1\n', empty: '' } }

/** The members of a `.tar.gz`, unpacked by a library, not by us. */
async function unpack(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const tar = extract()
  tar.end(gunzipSync(bytes))
  const members = new Map<string, string>()
  for await (const entry of tar) {
    let text = ''
    for await (const chunk of entry) text += String(chunk)
    members.set(entry.header.name, text)
  }
  return members
}

describe('buildSdist()', () => {
  test('writes what the source distribution format asks for', async () => {
    const { filename, bytes } = buildSdist(contents)
    const members = await unpack(bytes)
    expect(filename).toBe('my_tools-1.0.tar.gz')
    expect([...members.keys()]).toEqual([
      'my_tools-1.0/pyproject.toml',
      `my_tools-1.0/${longPath}`,
      'my_tools-1.0/empty',
      'my_tools-1.0/PKG-INFO',
    ])
    expect(members.get('my_tools-1.0/PKG-INFO')).toBe('Metadata-Version: 2.4\nName: My.Tools\nVersion: 1.0\n\nText')
    expect(members.get(`my_tools-1.0/${longPath}`)).toBe('x = 1\n')
    expect(members.get('my_tools-1.0/pyproject.toml')).toContain('name = "My.Tools"\nversion = "1.0"\n')
  })

  test('gives the same bytes for the same contents', () => {
    expect(Buffer.compare(buildSdist(contents).bytes, buildSdist(contents).bytes)).toBe(0)
  })
})
