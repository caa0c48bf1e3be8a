import { readCsvNames } from './read-csv-names.ts'

/** How RECORD and the archive agree. */
export type RecordComparison =
  | { readonly state: 'not-utf8' | 'not-csv' }
  | { readonly state: 'blank-line'; readonly line: number }
  | { readonly state: 'read'; readonly unlisted: NameSample; readonly absent: NameSample }

/** Some names of many. */
export interface NameSample {
  readonly count: number
  readonly examples: readonly string[]
}

/** A set, or a map by name: an archive can have so many members that no copy is made of their names. */
type Names = Pick<ReadonlySet<string>, 'has' | 'keys'>

const EXAMPLES = 3

/** Python's `csv` refuses longer fields. */
const MAXIMUM_FIELD = 131_072

/**
 * Compares RECORD with the members of the archive (binary distribution format): every file is to be listed, but the
 * signatures of RECORD itself. Digests and sizes are not looked at: PyPI does not. Pure.
 * @param distInfo `NAME-VERSION.dist-info`
 */
export function compareRecord(record: Uint8Array, members: Names, distInfo: string): RecordComparison {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(record)
  } catch {
    return { state: 'not-utf8' }
  }
  const exempt = [`${distInfo}/RECORD.jws`, `${distInfo}/RECORD.p7s`]
  const unlisted = findListable(members, exempt)
  const absent: string[] = []
  let [line, absentCount] = [0, 0]
  for (const name of readCsvNames(text)) {
    line += 1
    if (name === undefined) return { state: 'blank-line', line }
    if (name.length > MAXIMUM_FIELD) return { state: 'not-csv' }
    const path = name.replaceAll('\\', '/')
    if (isFile(path, members, exempt)) {
      unlisted.delete(path)
    } else {
      absentCount += 1
      if (absent.length < EXAMPLES) absent.push(path)
    }
  }
  const found = { count: unlisted.size, examples: [...unlisted].slice(0, EXAMPLES) }
  return { state: 'read', unlisted: found, absent: { count: absentCount, examples: absent } }
}

function findListable(members: Names, exempt: readonly string[]): Set<string> {
  const listable = new Set<string>()
  for (const name of members.keys()) {
    if (isListable(name, exempt)) listable.add(name)
  }
  return listable
}

function isFile(path: string, members: Names, exempt: readonly string[]): boolean {
  return members.has(path) && isListable(path, exempt)
}

function isListable(name: string, exempt: readonly string[]): boolean {
  return !/[/\\]$/.test(name) && !exempt.includes(name)
}
