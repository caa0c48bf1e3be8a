import { crc32, deflateRawSync } from 'node:zlib'

/** One file of a zip archive. */
export interface ZipMember {
  /** As it is stored: forward slashes, a directory ends with one. */
  readonly name: string
  readonly content: string | Uint8Array
  /** Stored without compression. */
  readonly stored?: boolean
}

export interface ZipOptions {
  /** The comment of the archive, behind everything else. */
  readonly comment?: string
}

/** 1 January 1980, the first day that a zip archive can tell: the same content gives the same bytes. */
const DOS_DATE = (1 << 5) | 1
const UTF8_NAME = 1 << 11
const DEFLATE = 8
const VERSION_2_0 = 20
const MADE_ON_UNIX = (3 << 8) | VERSION_2_0
const REGULAR_FILE = (0o100644 << 16) >>> 0

/** A zip archive (APPNOTE.TXT, without ZIP64): one local header for each member, the central directory, its end. */
export function writeZip(members: readonly ZipMember[], options: ZipOptions = {}): Uint8Array {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const member of members) {
    const name = Buffer.from(member.name)
    const content = Buffer.from(member.content)
    const data = member.stored ? content : deflateRawSync(content, { level: 9 })
    const shared = sharedHeader(name, content, data, member.stored === true)
    local.push(localHeader(shared), name, data)
    central.push(centralHeader(shared, offset), name)
    offset += 30 + name.length + data.length
  }
  const directory = Buffer.concat(central)
  return Buffer.concat([...local, directory, endOfDirectory(members.length, directory.length, offset, options.comment)])
}

/** The 26 bytes that a local header and its twin in the central directory have in common. */
function sharedHeader(name: Buffer, content: Buffer, data: Buffer, stored: boolean): Buffer {
  const header = Buffer.alloc(26)
  header.writeUInt16LE(VERSION_2_0, 0)
  header.writeUInt16LE(UTF8_NAME, 2)
  header.writeUInt16LE(stored ? 0 : DEFLATE, 4)
  header.writeUInt16LE(DOS_DATE, 8)
  header.writeUInt32LE(crc32(content), 10)
  header.writeUInt32LE(data.length, 14)
  header.writeUInt32LE(content.length, 18)
  header.writeUInt16LE(name.length, 22)
  return header
}

function localHeader(shared: Buffer): Buffer {
  return Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), shared])
}

function centralHeader(shared: Buffer, offset: number): Buffer {
  const start = Buffer.alloc(6, 'PK\x01\x02\x00\x00', 'latin1')
  start.writeUInt16LE(MADE_ON_UNIX, 4)
  const end = Buffer.alloc(14)
  end.writeUInt32LE(REGULAR_FILE, 6)
  end.writeUInt32LE(offset, 10)
  return Buffer.concat([start, shared, end])
}

function endOfDirectory(count: number, size: number, offset: number, comment = ''): Buffer {
  const text = Buffer.from(comment)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  end.writeUInt16LE(text.length, 20)
  return Buffer.concat([end, text])
}
