import { gzipSync } from 'node:zlib'

/** One member of a tar archive. */
export interface TarMember {
  /** As it is stored: forward slashes. */
  readonly name: string
  readonly content?: string | Uint8Array
  /** `0` a file (the default), `5` a directory, `2` a symbolic link, `x` a pax header… */
  readonly type?: string
  readonly linkName?: string
}

const BLOCK = 512
/** A ustar header has room for so many bytes of a name; longer ones go into a pax header before it. */
const NAME_BYTES = 100

/** A tar archive (POSIX.1-2001: ustar, pax headers for long names), compressed by gzip. Same content, same bytes. */
export function writeTarGz(members: readonly TarMember[]): Uint8Array {
  const bytes = gzipSync(writeTar(members), { level: 9 })
  // The byte of the gzip header that tells the operating system: 255 is "unknown", the same on every machine.
  bytes[9] = 255
  return bytes
}

/** The archive before compression. */
export function writeTar(members: readonly TarMember[]): Uint8Array {
  return Buffer.concat([...members.flatMap(writeMember), Buffer.alloc(2 * BLOCK)])
}

function writeMember(member: TarMember): readonly Buffer[] {
  const name = Buffer.from(member.name)
  const content = Buffer.from(member.content ?? '')
  const needsPax = name.length > NAME_BYTES || name.length !== member.name.length
  const pax = needsPax ? writeMember({ name: 'PaxHeader', type: 'x', content: paxRecord('path', member.name) }) : []
  return [...pax, header(member, name, content.length), content, Buffer.alloc(padding(content.length))]
}

function header(member: TarMember, name: Buffer, size: number): Buffer {
  const block = Buffer.alloc(BLOCK)
  name.copy(block, 0, 0, NAME_BYTES)
  block.write(octal(member.type === '5' ? 0o755 : 0o644, 7), 100)
  block.write(octal(0, 7), 108)
  block.write(octal(0, 7), 116)
  block.write(octal(size, 11), 124)
  block.write(octal(0, 11), 136)
  // The sum of the header's bytes is taken with spaces where it will stand.
  block.write('        ', 148)
  block.write(member.type ?? '0', 156)
  block.write(member.linkName ?? '', 157)
  block.write('ustar\x0000', 257)
  const sum = block.reduce((total, byte) => total + byte, 0)
  block.write(`${octal(sum, 6)}\0 `, 148)
  return block
}

function octal(value: number, digits: number): string {
  return value.toString(8).padStart(digits, '0')
}

function padding(size: number): number {
  return (BLOCK - (size % BLOCK)) % BLOCK
}

/** `LENGTH KEY=VALUE\n`, where LENGTH counts its own digits too. */
function paxRecord(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`
  const size = Buffer.byteLength(rest)
  const length = size + String(size + String(size).length).length
  return `${length}${rest}`
}
