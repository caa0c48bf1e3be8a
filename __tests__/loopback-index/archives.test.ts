import { buffer } from 'node:stream/consumers'
import { crc32, gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { pack } from 'tar-stream'
import { upload, useIndexes } from './send-upload.ts'

const start = useIndexes()
const sdist = 'tstools-0.1.tar.gz'
const info = 'tstools-0.1.dist-info'
const members = { [`${info}/METADATA`]: 'Name: tstools\n', [`${info}/WHEEL`]: 'w', [`${info}/RECORD`]: 'r' }

/** A zip of stored members. `flags` are the general purpose bits of each. */
function formatZip(entries: Readonly<Record<string, string>>, flags = 0): Buffer {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(entries)) {
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(flags, 2)
    common.writeUInt32LE(crc32(content), 10)
    common.writeUInt32LE(content.length, 14)
    common.writeUInt32LE(content.length, 18)
    common.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name + content)])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    centrals.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), common, rest, Buffer.from(name)]))
    locals.push(local)
    offset += local.length
  }
  const central = Buffer.concat(centrals)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(centrals.length, 8)
  end.writeUInt16LE(centrals.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, central, end])
}

async function formatTarGz(names: readonly string[]): Promise<Buffer> {
  const archive = pack()
  for (const name of names) archive.entry({ name }, 'content')
  archive.finalize()
  return gzipSync(await buffer(archive))
}

describe('wheels', () => {
  test('startLoopbackIndex() serves METADATA of a wheel byte for byte', async () => {
    const index = await start({ checkArchives: true })
    expect(await upload(index, { content: formatZip(members) })).toMatchObject({ status: 200 })
    const page = await fetch(`${index.simpleUrl}tstools/`, {
      headers: { accept: 'application/vnd.pypi.simple.v1+json' },
    })
    const { files } = (await page.json()) as { files: [{ url: string; 'core-metadata': { sha256: string } }] }
    expect(files[0]['core-metadata'].sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(await (await fetch(`${files[0].url}.metadata`)).text()).toBe('Name: tstools\n')
  })

  const without = (name: string) => Object.fromEntries(Object.entries(members).filter(([key]) => !key.endsWith(name)))
  test.each([
    ['no zip', Buffer.from('x'), 'Invalid distribution file. File is not a zipfile'],
    ['no WHEEL', formatZip(without('WHEEL')), `Invalid distribution file. WHEEL not found at ${info}/WHEEL`],
    [
      'no METADATA',
      formatZip(without('METADATA')),
      "Wheel 'tstools-0.1-py3-none-any.whl' does not contain the required METADATA file",
    ],
    [
      'no RECORD',
      formatZip(without('RECORD')),
      "Wheel 'tstools-0.1-py3-none-any.whl' does not contain the required RECORD file",
    ],
    ['data descriptors', formatZip(members, 8), 'ZIP archive not accepted: ZIP contains a data descriptor.'],
  ])('startLoopbackIndex() refuses a wheel with %s', async (_title, content, reason) => {
    const answer = await upload(await start({ checkArchives: true }), { content })
    expect(answer.status).toBe(400)
    expect(answer.reason.slice(0, reason.length)).toBe(reason)
  })
})

describe('sdists', () => {
  test('startLoopbackIndex() takes an sdist with PKG-INFO in its one directory', async () => {
    const content = await formatTarGz(['tstools-0.1/PKG-INFO', 'tstools-0.1/setup.py'])
    expect(await upload(await start({ checkArchives: true }), { filename: sdist, content })).toMatchObject({
      status: 200,
    })
  })

  test.each([
    ['no gzip', Buffer.from('x'), 'Invalid distribution file. File is not a tarfile'],
    ['a broken gzip', Buffer.from([0x1f, 0x8b, 0, 0]), 'Invalid distribution file. None'],
    ['two directories', ['a/PKG-INFO', 'b/x'], 'Invalid distribution file. Incorrect number of top-level directories'],
    ['no PKG-INFO', ['a/x'], 'Invalid distribution file. PKG-INFO not found at a/PKG-INFO'],
  ] as const)('startLoopbackIndex() refuses an sdist with %s', async (_title, content, reason) => {
    const bytes = Buffer.isBuffer(content) ? content : await formatTarGz(content as readonly string[])
    const answer = await upload(await start({ checkArchives: true }), { filename: sdist, content: bytes })
    expect(answer.status).toBe(400)
    expect(answer.reason.slice(0, reason.length)).toBe(reason)
  })
})
