import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'

const BLOCK_BYTES = 1024 * 1024

/** A member of the archive: real bytes, or so many blocks of zeros that are a hole in the file. */
type Member = { readonly name: string } & ({ readonly content: Buffer } | { readonly zeroBlocks: number })

/**
 * Writes a valid wheel of so many MiB of zeros, stored: a sparse file, so that it costs neither time nor disk.
 * @returns the name of the file
 */
export async function writeLargeWheel(directory: string, name: string, mebibytes: number): Promise<string> {
  const distInfo = `${name}-1.0.dist-info`
  const wheel = 'Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n'
  const paths = [`${name}.bin`, `${distInfo}/METADATA`, `${distInfo}/WHEEL`, `${distInfo}/RECORD`]
  const [data = '', metadata = '', wheelFile = '', record = ''] = paths
  const members: readonly Member[] = [
    { name: data, zeroBlocks: mebibytes },
    { name: metadata, content: Buffer.from(`Metadata-Version: 2.1\nName: ${name}\nVersion: 1.0\n`) },
    { name: wheelFile, content: Buffer.from(wheel) },
    { name: record, content: Buffer.from(paths.map(path => `${path},,\n`).join('')) },
  ]
  const filename = `${name}-1.0-py3-none-any.whl`
  await using file = await open(join(directory, filename), 'wx')
  await writeArchive(file, members)
  return filename
}

async function writeArchive(file: FileHandle, members: readonly Member[]): Promise<void> {
  const central: Buffer[] = []
  let position = 0
  for (const member of members) {
    const { header, size } = describe(member)
    const name = Buffer.from(member.name)
    central.push(Buffer.from('PK\x01\x02\x14\x03', 'latin1'), header, centralEnd(position), name)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), header, name])
    await file.write(local, 0, local.length, position)
    position += local.length
    if ('content' in member) await file.write(member.content, 0, size, position)
    position += size
  }
  const directory = Buffer.concat(central)
  const end = Buffer.concat([directory, endOfDirectory(members.length, directory.length, position)])
  await file.write(end, 0, end.length, position)
}

/** The 26 bytes that a member's header has in both places. */
function describe(member: Member): { readonly header: Buffer; readonly size: number } {
  const size = 'content' in member ? member.content.length : member.zeroBlocks * BLOCK_BYTES
  const header = Buffer.alloc(26)
  header.writeUInt16LE(20, 0)
  header.writeUInt16LE(0x21, 8)
  header.writeUInt32LE('content' in member ? crc32(member.content) : crc32OfZeros(member.zeroBlocks), 10)
  header.writeUInt32LE(size, 14)
  header.writeUInt32LE(size, 18)
  header.writeUInt16LE(Buffer.byteLength(member.name), 22)
  return { header, size }
}

function crc32OfZeros(blocks: number): number {
  const block = Buffer.alloc(BLOCK_BYTES)
  let value = 0
  for (let index = 0; index < blocks; index += 1) value = crc32(block, value)
  return value
}

function centralEnd(offset: number): Buffer {
  const end = Buffer.alloc(14)
  end.writeUInt32LE((0o100644 << 16) >>> 0, 6)
  end.writeUInt32LE(offset, 10)
  return end
}

function endOfDirectory(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return end
}
