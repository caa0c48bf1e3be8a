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
  const ends = new MemberEnds(place.start)
  const kept = new KeptEntries(place.size <= MAXIMUM_DIRECTORY_BYTES)
  let unpackedBytes = 0
  let oddMethod: ZipEntry | undefined
  const fault = await walkDirectory(window, place, (bytes, at, length) => {
    const record = bytes.subarray(at, at + length)
    const entry = parseEntry(record, place.prefix)
    if (entry === undefined) return 'damaged'
    ends.add(entry.position)
    unpackedBytes += entry.size
    if (!TAKEN_METHODS.includes(entry.method)) oddMethod ??= entry
    return kept.add(entry, length) ? undefined : TOO_MANY_MEMBERS
  })
  const { entries, complete } = kept
  return fault ?? { entries, complete, ends, unpackedBytes, ...(oddMethod && { oddMethod }) }
}

/** All entries; or, when they turn out to be too many, those without which a wheel cannot be read. */
class KeptEntries {
  readonly entries = new Map<string, ZipEntry>()
  complete: boolean
  #count = 0
  #distInfoBytes = 0

  constructor(complete: boolean) {
    this.complete = complete
  }

  /** @returns false when even those to keep are too many */
  add(entry: ZipEntry, recordBytes: number): boolean {
    this.#count += 1
    if (this.complete && this.#count > MAXIMUM_MEMBERS) this.#dropOthers()
    const isNeeded = isOfDistInfo(entry.name)
    if (isNeeded) this.#distInfoBytes += recordBytes
    if (this.complete || isNeeded) this.entries.set(entry.name, entry)
    return this.complete || !this.#isTooMuch()
  }

  #dropOthers(): void {
    this.complete = false
    for (const name of this.entries.keys()) {
      if (!isOfDistInfo(name)) this.entries.delete(name)
    }
  }

  #isTooMuch(): boolean {
    return (
      this.#count > MAXIMUM_COUNTED_MEMBERS ||
      this.entries.size > MAXIMUM_MEMBERS ||
      this.#distInfoBytes > MAXIMUM_DIRECTORY_BYTES
    )
  }
}

function isOfDistInfo(name: string): boolean {
  return /^[^/]+\.dist-info\//.test(name)
}
