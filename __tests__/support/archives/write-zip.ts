import { crc32, deflateRawSync } from 'node:zlib'

/** One file of a zip archive. */
export interface ZipMember {
  /** As it is stored: forward slashes, a directory ends with one. */
  readonly name: string
  readonly content: string | Uint8Array
  /** Stored without compression. */
  readonly stored?: boolean
  /** The bytes of its name, where they are not those of `name`, and not said to be UTF-8. */
  readonly rawName?: Uint8Array
  /** Fields behind its local header. */
  readonly extra?: Uint8Array
  /** Its comment in the directory. */
  readonly comment?: string
  /** Written in one place only: as a member that the directory does not have, or an entry without member. */
  readonly only?: 'member' | 'entry'
}

export interface ZipOptions {
  /** The comment of the archive, behind everything else. */
  readonly comment?: string
  /** What stands between the directory and the end record. */
  readonly beforeEnd?: (directory: DirectoryPlace) => Uint8Array
}

export interface DirectoryPlace {
  readonly count: number
  /** Bytes. */
  readonly size: number
  readonly offset: number
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
  const local: Uint8Array[] = []
  const central: Uint8Array[] = []
  let offset = 0
  for (const member of members) {
    const name = Buffer.from(member.rawName ?? member.name)
    const extra = member.extra ?? new Uint8Array()
    const content = Buffer.from(member.content)
    const data = member.stored ? content : deflateRawSync(content, { level: 9 })
    const shared = sharedHeader(name, content, data, member)
    if (member.only !== 'member') {
      const comment = Buffer.from(member.comment ?? '')
      central.push(centralHeader(shared, offset, comment.length), name, comment)
    }
    if (member.only === 'entry') continue
    local.push(localHeader(shared, extra.length), name, extra, data)
    offset += 30 + name.length + extra.length + data.length
  }
  const directory = Buffer.concat(central)
  const count = members.filter(({ only }) => only !== 'member').length
  const before = options.beforeEnd?.({ count, size: directory.length, offset }) ?? new Uint8Array()
  const end = endOfDirectory(count, directory.length, offset, options.comment)
  return Buffer.concat([...local, directory, before, end])
}

/** The 26 bytes that a local header and its twin in the central directory have in common. */
function sharedHeader(name: Buffer, content: Buffer, data: Buffer, { stored, rawName }: ZipMember): Buffer {
  const header = Buffer.alloc(26)
  header.writeUInt16LE(VERSION_2_0, 0)
  header.writeUInt16LE(rawName === undefined ? UTF8_NAME : 0, 2)
  header.writeUInt16LE(stored ? 0 : DEFLATE, 4)
  header.writeUInt16LE(DOS_DATE, 8)
  header.writeUInt32LE(crc32(content), 10)
  header.writeUInt32LE(data.length, 14)
  header.writeUInt32LE(content.length, 18)
  header.writeUInt16LE(name.length, 22)
  return header
}

function localHeader(shared: Buffer, extraLength: number): Buffer {
  const header = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), shared])
  header.writeUInt16LE(extraLength, 28)
  return header
}

function centralHeader(shared: Buffer, offset: number, commentLength: number): Buffer {
  const start = Buffer.alloc(6, 'PK\x01\x02\x00\x00', 'latin1')
  start.writeUInt16LE(MADE_ON_UNIX, 4)
  const end = Buffer.alloc(14)
  end.writeUInt16LE(commentLength, 0)
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
