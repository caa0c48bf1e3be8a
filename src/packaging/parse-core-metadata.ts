import { isUtf8 } from 'node:buffer'
import { CORE_METADATA_FIELDS, type CoreMetadata, type CoreMetadataFieldName } from './core-metadata.ts'
import { type Header, readHeaderBlock } from './read-header-block.ts'
import { unfoldDescription } from './unfold-description.ts'

type Field = CoreMetadata['fields'][number]

/** Enough to mend a file by; a file of a million broken lines is not quoted whole. */
const MOST_DEFECTS = 10

const FIELD_NAMES: ReadonlyMap<string, CoreMetadataFieldName> = new Map(
  CORE_METADATA_FIELDS.map(({ name }) => [name.toLowerCase(), name]),
)

/**
 * Parses METADATA or PKG-INFO (core metadata specification 1.0 to 2.5): e-mail headers in UTF-8, LF or CRLF, folded
 * lines, an optional body that is the description. Never throws: what is broken is named in `defects`, what Python's parser
 * makes do with in `oddities`.
 */
export function parseCoreMetadata(bytes: Uint8Array): CoreMetadata {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const block = readHeaderBlock(source)
  const fields = block.headers.flatMap(header => readField(source, header))
  const bodyBytes = source.subarray(block.bodyStart)
  const inHeaders = fields.filter(field => field.name === 'Description')
  const hasBody = bodyBytes.length > 0
  const description = hasBody ? bodyBytes.toString('utf8') : inHeaders[0]?.value

  const defects: string[] = []
  for (const { name, start, end } of block.headers) {
    if (!isUtf8(source.subarray(start, end))) defects.push(`The header ${name.slice(0, 80)} is not UTF-8.`)
  }
  if (!isUtf8(bodyBytes)) defects.push('The description is not UTF-8.')
  defects.push(...describeDescriptions(inHeaders.length, hasBody))
  const oddities = block.oddities.slice(0, MOST_DEFECTS)
  return {
    fields,
    ...(description !== undefined && { description }),
    defects: defects.slice(0, MOST_DEFECTS),
    ...(oddities.length > 0 && { oddities }),
  }
}

/** Of two descriptions `packaging` takes neither, even where one is empty or the same. */
function describeDescriptions(headers: number, hasBody: boolean): readonly string[] {
  if (headers + (hasBody ? 1 : 0) < 2) return []
  if (!hasBody) return [`The header Description stands ${headers} times: the first was taken.`]
  const where = headers === 1 ? 'two descriptions, a header' : `${headers + 1} descriptions, ${headers} headers`
  return [`There are ${where} and the body: the body was taken.`]
}

/** Headers that the specification does not know, a later one may: they are left out without a word. */
function readField(source: Buffer, header: Header): readonly Field[] {
  const name = FIELD_NAMES.get(header.name.toLowerCase())
  if (name === undefined) return []
  // No regular expression for the blanks in front: a value may be megabytes of them.
  let start = header.start
  while (start < header.end && isBlank(source[start])) start++
  const value = source.toString('utf8', start, header.end)
  return [{ name, value: name === 'Description' ? unfoldDescription(value) : value }]
}

function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0d || byte === 0x0a
}
