import { type Entry, fromRandomAccessReaderPromise, type ZipFile } from 'yauzl'
import { MAXIMUM_MEMBERS, TOO_MANY_MEMBERS } from './archive-limits.ts'
import { describeContent, TELLING_BYTES } from './describe-content.ts'
import type { Defect } from './distribution.ts'
import type { FileRandomAccess } from './random-access.ts'
import { notAZip, zipBad } from './zip-defects.ts'

/** Finds the end of a zip archive, which tells where its directory is. */
export async function openZip(access: FileRandomAccess, size: number): Promise<ZipFile | Defect> {
  try {
    // PyPI does not mind names that a program that unpacks should mind: `decodeStrings` would refuse them.
    return await fromRandomAccessReaderPromise(access, size, { autoClose: false, decodeStrings: false })
  } catch {
    const beginning = Buffer.alloc(TELLING_BYTES)
    return notAZip(describeContent(beginning.subarray(0, await access.fetch(beginning, 0))))
  }
}

/** What the archive's directory has: METADATA where it belongs, or else where other METADATA files are. */
export interface Directory {
  readonly entry: Entry | undefined
  readonly others: readonly string[]
}

/** Reads the whole directory of an archive: that it is in order is worth knowing, wherever METADATA stands in it. */
export async function readDirectory(zip: ZipFile, wanted: string): Promise<Directory | Defect> {
  let entry: Entry | undefined
  let others: string[] = []
  try {
    for await (const each of zip.eachEntry()) {
      if (zip.entriesRead > MAXIMUM_MEMBERS) return TOO_MANY_MEMBERS
      const name = each.fileNameRaw.toString()
      if (name === wanted) entry = each
      else if (/^[^/]+\.dist-info\/METADATA$/.test(name)) others = [...others, name].slice(0, 3)
    }
  } catch (error) {
    return zipBad('The directory of the archive is damaged', error)
  }
  return { entry, others }
}
