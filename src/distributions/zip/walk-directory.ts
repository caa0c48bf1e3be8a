import type { Defect } from '../defect.ts'
import { zipBad } from '../zip-defects.ts'
import { type ByteWindow, WINDOW_BYTES } from './byte-window.ts'
import type { DirectoryPlace } from './find-directory.ts'
import { CENTRAL_HEADER, CENTRAL_HEADER_BYTES } from './signatures.ts'

/** Later versions of the format than 6.3 are unknown to Python. */
const LATEST_VERSION = 63

/** Takes in the record that begins at `at` and has `length` bytes; the bytes are valid only meanwhile. */
export type RecordVisitor = (bytes: Buffer, at: number, length: number) => Defect | 'damaged' | undefined

/**
 * Goes along the directory of a zip archive, record by record. There may be a million, so that nothing is made for each.
 * @returns what the visitor objects to, or that there is no record where one should be
 */
export async function walkDirectory(
  window: ByteWindow,
  { start, size }: DirectoryPlace,
  visit: RecordVisitor,
): Promise<Defect | undefined> {
  const end = start + size
  let position = start
  while (position < end) {
    const held = await window.read(position, WINDOW_BYTES)
    const needed = measureRecord(held, 0)
    if (needed === undefined) return damaged(position)
    const bytes = needed > held.length ? await window.read(position, needed) : held
    if (needed > bytes.length) return damaged(position)
    const { at, fault } = visitAll(bytes, end - position, visit)
    position += at
    if (fault !== undefined) return fault === 'damaged' ? damaged(position) : fault
  }
  return undefined
}

/** Visits the records that are whole: what is cut off, or is none, shows when it is looked at from its beginning. */
function visitAll(bytes: Buffer, size: number, visit: RecordVisitor) {
  let at = 0
  while (at < size) {
    const length = measureRecord(bytes, at)
    if (length === undefined || at + length > bytes.length) break
    const fault = visit(bytes, at, length)
    if (fault !== undefined) return { at, fault }
    at += length
  }
  return { at }
}

/** @returns `undefined` for what is no record, or is cut off before it says how long it is */
function measureRecord(bytes: Buffer, at: number): number | undefined {
  if (bytes.length - at < CENTRAL_HEADER_BYTES || bytes.readUInt32LE(at) !== CENTRAL_HEADER) return undefined
  if ((bytes[at + 6] ?? 0) > LATEST_VERSION) return undefined
  return CENTRAL_HEADER_BYTES + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
}

function damaged(position: number): Defect {
  return zipBad('The directory of the archive is damaged', new Error(`at byte ${position}`))
}
