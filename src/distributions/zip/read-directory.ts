import {
  MAXIMUM_COUNTED_MEMBERS,
  MAXIMUM_DIRECTORY_BYTES,
  MAXIMUM_MEMBERS,
  TOO_MANY_MEMBERS,
} from '../archive-limits.ts'
import type { Defect } from '../defect.ts'
import type { ByteWindow } from './byte-window.ts'
import type { DirectoryPlace } from './find-directory.ts'
import { MemberEnds } from './member-ends.ts'
import { parseEntry } from './parse-entry.ts'
import { DEFLATED, STORED } from './signatures.ts'
import { walkDirectory } from './walk-directory.ts'
import type { ZipEntry } from './zip-entry.ts'

const TAKEN_METHODS: readonly number[] = [STORED, DEFLATED]

/** The members by name: of several with one name the last, as in Python. */
export interface ZipDirectory {
  readonly entries: ReadonlyMap<string, ZipEntry>
  /** False: there are so many that only those of `.dist-info` are here, without which a wheel cannot be read at all. */
  readonly complete: boolean
  readonly ends: MemberEnds
  /** Bytes of all members, unpacked. */
  readonly unpackedBytes: number
  /** The first member that is compressed in another way than indexes take. */
  readonly oddMethod?: ZipEntry
}

/** Reads the whole directory of a zip archive as Python's `zipfile` does. */
export async function readDirectory(window: ByteWindow, place: DirectoryPlace): Promise<ZipDirectory | Defect> {
  const count = await countRecords(window, place)
  if (typeof count !== 'number') return count
  const complete = count <= MAXIMUM_MEMBERS && place.size <= MAXIMUM_DIRECTORY_BYTES
  const ends = new MemberEnds(count, place.start)
  const entries = new Map<string, ZipEntry>()
  let keptBytes = 0
  let unpackedBytes = 0
  let oddMethod: ZipEntry | undefined
  const fault = await walkDirectory(window, place, (bytes, at, length) => {
    const record = bytes.subarray(at, at + length)
    const entry = parseEntry(record, place.prefix)
    if (entry === undefined) return 'damaged'
    ends.add(entry.position)
    unpackedBytes += entry.size
    if (!TAKEN_METHODS.includes(entry.method)) oddMethod ??= entry
    if (!complete && !isOfDistInfo(entry.name)) return undefined
    entries.set(entry.name, entry)
    keptBytes += length
    return entries.size > MAXIMUM_MEMBERS || keptBytes > MAXIMUM_DIRECTORY_BYTES ? TOO_MANY_MEMBERS : undefined
  })
  return fault ?? { entries, complete, ends, unpackedBytes, ...(oddMethod && { oddMethod }) }
}

async function countRecords(window: ByteWindow, place: DirectoryPlace): Promise<number | Defect> {
  let count = 0
  const fault = await walkDirectory(window, place, () => {
    count += 1
    return count > MAXIMUM_COUNTED_MEMBERS ? TOO_MANY_MEMBERS : undefined
  })
  return fault ?? count
}

function isOfDistInfo(name: string): boolean {
  return /^[^/]+\.dist-info\//.test(name)
}
