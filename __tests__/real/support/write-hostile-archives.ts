import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { buildSdist } from '../../support/archives/build-sdist.ts'
import { buildWheel } from '../../support/archives/build-wheel.ts'
import { findEnd } from '../../support/archives/patch-zip.ts'
import { writeTar } from '../../support/archives/write-tar-gz.ts'

const MEBIBYTE = 1024 * 1024
const HEADER_BYTES = 512
const CENTRAL_HEADER_BYTES = 46
const REGULAR = { name: 'hostile', version: '1.0' }

/**
 * Writes an sdist of a few megabytes, one member of which unpacks to so many MiB of zeros.
 * @param member its path in the sdist; as `PKG-INFO` it is the metadata itself
 */
export async function writeTarBomb(directory: string, member: string, mebibytes: number): Promise<void> {
  const gzip = createGzip({ level: 1 })
  const written = finished(gzip.pipe(createWriteStream(join(directory, 'hostile-1.0.tar.gz'))))
  const metadata = { name: 'hostile-1.0/PKG-INFO', content: 'Metadata-Version: 2.1\nName: hostile\nVersion: 1.0\n' }
  if (member !== 'PKG-INFO') gzip.write(withoutEnd(writeTar([metadata])))
  gzip.write(sizedHeader(`hostile-1.0/${member}`, mebibytes * MEBIBYTE))
  const zeros = Buffer.alloc(MEBIBYTE)
  for (let block = 0; block < mebibytes; block += 1) {
    if (!gzip.write(zeros)) await once(gzip, 'drain')
  }
  gzip.end(Buffer.alloc(2 * HEADER_BYTES))
  await written
}

/** Writes an sdist with so many empty files. */
export async function writeCrowdedSdist(directory: string, count: number): Promise<void> {
  const files = Object.fromEntries(Array.from({ length: count }, (_, number) => [`hostile/${number}.txt`, '']))
  const { filename, bytes } = buildSdist({ ...REGULAR, files })
  await writeFile(join(directory, filename), bytes)
}

/** Writes a wheel whose directory lists, besides its files, so many that are not there. */
export async function writeCrowdedWheel(directory: string, count: number, nameBytes: number): Promise<void> {
  const { filename, bytes } = buildWheel(REGULAR)
  const wheel = Buffer.from(bytes)
  const end = findEnd(wheel)
  const record = Buffer.alloc(CENTRAL_HEADER_BYTES + nameBytes, 'n')
  record.fill(0, 0, CENTRAL_HEADER_BYTES)
  record.write('PK\x01\x02', 'latin1')
  record.writeUInt16LE(nameBytes, 28)
  const entries = Buffer.alloc(count * record.length)
  for (let number = 0; number < count; number += 1) {
    const at = number * record.length
    record.copy(entries, at)
    entries.write(String(number), at + CENTRAL_HEADER_BYTES)
  }
  const newEnd = Buffer.from(wheel.subarray(end))
  newEnd.writeUInt32LE(newEnd.readUInt32LE(12) + entries.length, 12)
  await writeFile(join(directory, filename), Buffer.concat([wheel.subarray(0, end), entries, newEnd]))
}

/** Writes a wheel whose end record says that the directory has almost 4 GiB. */
export async function writeBoastingWheel(directory: string): Promise<void> {
  const { filename, bytes } = buildWheel(REGULAR)
  const wheel = Buffer.from(bytes)
  wheel.writeUInt32LE(0xffff_fff0, findEnd(wheel) + 12)
  await writeFile(join(directory, filename), wheel)
}

/** A tar header of a file that need not be in memory to be written. */
function sizedHeader(name: string, size: number): Buffer {
  const header = Buffer.from(writeTar([{ name }]).subarray(0, HEADER_BYTES))
  header.write(size.toString(8).padStart(11, '0'), 124)
  header.write('        ', 148)
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return header
}

function withoutEnd(tar: Uint8Array): Uint8Array {
  return tar.subarray(0, -2 * HEADER_BYTES)
}
