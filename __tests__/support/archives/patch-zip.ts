/** Where in a zip archive the records stand that tests change. */
export function findLocalHeader(bytes: Uint8Array, name: string): number {
  return findHeader(bytes, 'PK\x03\x04', name, 30)
}

export function findCentralHeader(bytes: Uint8Array, name: string): number {
  return findHeader(bytes, 'PK\x01\x02', name, 46)
}

export function findEnd(bytes: Uint8Array): number {
  return Buffer.from(bytes).lastIndexOf('PK\x05\x06', undefined, 'latin1')
}

/** A copy of an archive with some bytes changed. */
export function patch(bytes: Uint8Array, position: number, values: readonly number[]): Uint8Array {
  const changed = Uint8Array.from(bytes)
  changed.set(values, position)
  return changed
}

/** An archive without comments whose directory lists its members in another order than they have in it: the last first. */
export function reverseDirectory(bytes: Uint8Array): Uint8Array {
  const archive = Buffer.from(bytes)
  const end = findEnd(archive)
  const start = archive.readUInt32LE(end + 16)
  const records: Buffer[] = []
  for (let at = start; at < end; at += records[0]?.length ?? 0) {
    const length = 46 + archive.readUInt16LE(at + 28) + archive.readUInt16LE(at + 30)
    records.unshift(archive.subarray(at, at + length))
  }
  return Buffer.concat([archive.subarray(0, start), ...records, archive.subarray(end)])
}

/** The ZIP64 end record of an archive, and its locator (APPNOTE.TXT, 4.3.14 and 4.3.15). */
export function zip64End({ count, size, offset }: { count: number; size: number; offset: number }): {
  readonly record: Buffer
  readonly locator: Buffer
} {
  const record = Buffer.alloc(56)
  record.write('PK\x06\x06', 'latin1')
  record.writeBigUInt64LE(44n, 4)
  record.writeUInt16LE(45, 12)
  record.writeUInt16LE(45, 14)
  for (const [at, value] of [
    [24, count],
    [32, count],
    [40, size],
    [48, offset],
  ] as const) {
    record.writeBigUInt64LE(BigInt(value), at)
  }
  const locator = Buffer.alloc(20)
  locator.write('PK\x06\x07', 'latin1')
  locator.writeBigUInt64LE(BigInt(offset + size), 8)
  locator.writeUInt32LE(1, 16)
  return { record, locator }
}

/** An extra field of a local header. */
export function extraField(id: number, data: Uint8Array): Buffer {
  const head = Buffer.alloc(4)
  head.writeUInt16LE(id)
  head.writeUInt16LE(data.length, 2)
  return Buffer.concat([head, data])
}

function findHeader(bytes: Uint8Array, signature: string, name: string, nameAt: number): number {
  const archive = Buffer.from(bytes)
  let at = archive.indexOf(signature, 0, 'latin1')
  while (at !== -1) {
    if (archive.subarray(at + nameAt, at + nameAt + name.length).toString('latin1') === name) return at
    at = archive.indexOf(signature, at + 1, 'latin1')
  }
  throw new Error(`a test looks for ${name} in an archive that does not have it`)
}
