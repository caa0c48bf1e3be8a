import { AddressReader } from './address-reader.ts'

/** Groups nest; nobody's do so deep. */
const DEEPEST_GROUP = 20

/** Nobody has so many addresses; with a limit, a hostile header costs nothing. */
const LONGEST_HEADER = 10_000

/**
 * The address in a header such as `Jane Doe <jane@example.org>`, when it has one and no more; what is found instead of
 * an address where there is none, such as the first word of a name. Empty when there is not exactly one. This is what
 * Python's `email.utils.parseaddr` gives, by which PyPI looks for addresses.
 */
export function soleEmailAddress(header: string): string {
  if (header.length > LONGEST_HEADER || !hasBalancedBrackets(header)) return ''
  const reader = new AddressReader(header)
  const addresses: string[] = []
  while (!reader.atEnd) {
    const found = readAddresses(reader, 0)
    addresses.push(...(found.length > 0 ? found : ['']))
  }
  const [address = ''] = addresses
  return addresses.length === 1 && !address.includes('[') ? address : ''
}

/** One address, or those of a group. */
function readAddresses(reader: AddressReader, depth: number): readonly string[] {
  reader.skipSpace()
  const start = reader.position
  const [word] = reader.readPhrase()
  reader.skipSpace()
  const found = readRest(reader, start, word, depth)
  reader.skipSpace()
  if (reader.next === ',') reader.position++
  return found
}

function readRest(reader: AddressReader, start: number, word: string | undefined, depth: number): readonly string[] {
  if (reader.next === '.' || reader.next === '@') {
    reader.position = start
    return [reader.readAddrSpec()]
  }
  if (reader.next === ':') return readGroup(reader, depth)
  if (reader.next === '<') return [readRoute(reader)]
  if (word !== undefined) return [word]
  if (!reader.atEnd) reader.position++
  return []
}

function readGroup(reader: AddressReader, depth: number): readonly string[] {
  const found: string[] = []
  reader.position++
  while (!reader.atEnd && depth < DEEPEST_GROUP) {
    reader.skipSpace()
    if (reader.next === ';') {
      reader.position++
      break
    }
    found.push(...readAddresses(reader, depth + 1))
  }
  return found
}

/** `<address>`, or of old `<@by,@way:address>`. */
function readRoute(reader: AddressReader): string {
  reader.position++
  reader.skipSpace()
  for (let expectsDomain = false; !reader.atEnd; reader.skipSpace()) {
    const { next } = reader
    if (expectsDomain) {
      reader.readDomain()
      expectsDomain = false
    } else if (next === '>') {
      reader.position++
      break
    } else if (next === '@' || next === ':') {
      reader.position++
      expectsDomain = next === '@'
    } else {
      const address = reader.readAddrSpec()
      reader.position++
      return address
    }
  }
  return ''
}

/** Quoted names apart. */
function hasBalancedBrackets(text: string): boolean {
  const unescaped = text.replace(/\\[\s\S]/g, '  ').replace(/"[^"]*"/g, '')
  let open = 0
  for (const [bracket] of unescaped.matchAll(/[()]/g)) {
    open += bracket === '(' ? 1 : -1
    if (open < 0) return false
  }
  return open === 0
}
