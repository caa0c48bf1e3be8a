import type { Defect } from '../defect.ts'
import { readUint64 } from './read-uint64.ts'

/** The size of a ZIP64 end record that has nothing of its own, without its first twelve bytes. */
const PLAIN_END_64 = 44

interface Told {
  readonly count: number
  readonly offset: number
}

/** Compares what the end of a zip archive says of its directory with the directory. */
export class EndChecker {
  #count = 0
  #start: number | undefined
  #told64: Told | undefined
  #hasLocator = false

  takeCentralHeader(position: number): void {
    this.#start ??= position
    this.#count += 1
  }

  takeEnd64(record: Buffer): Defect | undefined {
    if (readUint64(record, 24) !== readUint64(record, 32)) return splitArchive()
    if (readUint64(record, 4) !== PLAIN_END_64) {
      const detail = 'The ZIP64 end record of the archive has more data than the format defines.'
      return { rule: 'zip-eocd64-extensible-data', detail }
    }
    this.#told64 = { count: readUint64(record, 32), offset: readUint64(record, 48) }
    return undefined
  }

  takeLocator(): undefined {
    this.#hasLocator = true
  }

  takeEnd(record: Buffer, position: number): Defect | undefined {
    if (this.#told64 !== undefined && !this.#hasLocator) {
      return { rule: 'zip-eocd64-without-locator', detail: 'The ZIP64 end record of the archive has no locator.' }
    }
    if (record.readUInt16LE(8) !== record.readUInt16LE(10)) return splitArchive()
    const plain = { count: record.readUInt16LE(10), offset: record.readUInt32LE(16) }
    const told = this.#told64 ?? plain
    const found = { count: this.#count, offset: this.#start ?? position }
    return (
      differ('zip-eocd-count-mismatch', 'entries', told.count, found.count) ??
      // Its size needs no look: with a wrong one the directory is not found, or not all of it.
      differ('zip-eocd-offset-mismatch', 'as its offset', told.offset, found.offset)
    )
  }
}

function differ(rule: string, what: string, told: number, found: number): Defect | undefined {
  if (told === found) return undefined
  return { rule, detail: `The end of the archive gives its directory ${told} ${what}; it is ${found}.` }
}

function splitArchive(): Defect {
  const detail = 'The end of the archive says that it is one of several parts.'
  return { rule: 'zip-eocd-record-count-disk', detail }
}
