import type { Defect } from '../defect.ts'
import { describeContent, TELLING_BYTES } from '../describe-content.ts'
import { notAZip, zipBad } from '../zip-defects.ts'
import type { ByteWindow } from './byte-window.ts'
import { readUint64 } from './read-uint64.ts'
import {
  CENTRAL_HEADER,
  CENTRAL_HEADER_BYTES,
  END,
  END_64,
  END_64_BYTES,
  END_64_LOCATOR,
  END_64_LOCATOR_BYTES,
  END_BYTES,
} from './signatures.ts'

/** Behind the end record the archive may have a comment of this size. */
const LONGEST_COMMENT = 0xffff

/** Where the archive's directory is. */
export interface DirectoryPlace {
  readonly start: number
  /** Bytes. */
  readonly size: number
  /** What was put before the archive: the offsets in it do not count these bytes. */
  readonly prefix: number
}

/** Finds the directory of a zip archive as Python's `zipfile` finds it, from the end, whatever stands before or behind. */
export async function findDirectory(window: ByteWindow): Promise<DirectoryPlace | Defect> {
  const end = await findEnd(window)
  if (end === undefined) return await describeOtherContent(window)
  const end64 = await readEnd64(window, end.position)
  if (end64 !== undefined && 'rule' in end64) return end64
  const { size, offset } = end64 ?? end
  const start = (end64 === undefined ? end.position : end64.position) - size
  if (start < 0) return zipBad('The archive is damaged', new Error('its directory would begin before the file'))
  if (size === 0 && offset === 0) return { start, size, prefix: 0 }
  const first = await window.read(start, CENTRAL_HEADER_BYTES)
  if (first.length < CENTRAL_HEADER_BYTES || first.readUInt32LE() !== CENTRAL_HEADER) {
    return await describeOtherContent(window)
  }
  return { start, size, prefix: start - offset }
}

interface End {
  /** Where the directory, and what belongs to it, must have ended. */
  readonly position: number
  readonly size: number
  readonly offset: number
}

async function findEnd(window: ByteWindow): Promise<End | undefined> {
  const plain = window.fileSize - END_BYTES
  const record = await window.read(Math.max(0, plain), END_BYTES)
  if (record.length < END_BYTES) return undefined
  if (record.readUInt32LE() === END && record.readUInt16LE(20) === 0) return parseEnd(record, plain)
  const length = Math.min(window.fileSize, LONGEST_COMMENT + END_BYTES)
  const tail = await window.read(window.fileSize - length, length)
  const at = tail.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  if (at === -1 || at + END_BYTES > tail.length) return undefined
  return parseEnd(tail.subarray(at), window.fileSize - length + at)
}

function parseEnd(record: Buffer, position: number): End {
  return { position, size: record.readUInt32LE(12), offset: record.readUInt32LE(16) }
}

/** The end record of a ZIP64 archive, which stands before the other one, when its locator does. */
async function readEnd64(window: ByteWindow, endPosition: number): Promise<End | Defect | undefined> {
  const locatorAt = endPosition - END_64_LOCATOR_BYTES
  if (locatorAt < 0) return undefined
  const locator = await window.read(locatorAt, END_64_LOCATOR_BYTES)
  if (locator.length < END_64_LOCATOR_BYTES || locator.readUInt32LE() !== END_64_LOCATOR) return undefined
  if (locator.readUInt32LE(4) !== 0 || locator.readUInt32LE(16) > 1) {
    return zipBad('The archive cannot be read', new Error('it is one of several parts'))
  }
  const told = readUint64(locator, 8)
  const latest = locatorAt - END_64_BYTES
  for (const position of [told, latest]) {
    if (position < 0 || position > latest) continue
    const record = await window.read(position, END_64_BYTES)
    if (record.length === END_64_BYTES && record.readUInt32LE() === END_64) {
      return { position, size: readUint64(record, 40), offset: readUint64(record, 48) }
    }
  }
  return zipBad('The archive is damaged', new Error('its ZIP64 end record is not where its locator says'))
}

async function describeOtherContent(window: ByteWindow): Promise<Defect> {
  return notAZip(describeContent(await window.read(0, TELLING_BYTES)))
}
