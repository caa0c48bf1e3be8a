import { DelimitedReader, InvalidForm } from './delimited-reader.ts'

const MAXIMUM_HEAD_BYTES = 16 * 1024

export interface PartHead {
  readonly name: string
  /** Present when the part is a file, possibly empty. */
  readonly filename?: string
  readonly contentType?: string
}

/**
 * Reads a multipart/form-data body (RFC 7578) part by part, holding no part in memory.
 * @param receive is called for each part in order, and reads its bytes to the end
 * @throws {InvalidForm} when the body is not well-formed
 */
export async function readMultipart(
  body: AsyncIterable<Uint8Array>,
  contentType: string,
  receive: (head: PartHead, bytes: AsyncIterable<Buffer>) => Promise<void>,
): Promise<void> {
  const delimiter = Buffer.from(`\r\n--${parseBoundary(contentType)}`)
  const reader = new DelimitedReader(body, '\r\n')
  for await (const _preamble of reader.readUntil(delimiter));
  while ((await reader.read(2)).toString('latin1') !== '--') {
    const head = parseHead(await readHead(reader))
    await receive(head, reader.readUntil(delimiter))
  }
  await reader.drain()
}

function parseBoundary(contentType: string): string {
  const boundary = /;\s*boundary=(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(contentType)
  const text = boundary?.[1] ?? boundary?.[2]
  if (text === undefined) throw new InvalidForm('the content type names no boundary')
  return text
}

async function readHead(reader: DelimitedReader): Promise<string> {
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of reader.readUntil(Buffer.from('\r\n\r\n'))) {
    length += piece.length
    if (length > MAXIMUM_HEAD_BYTES) throw new InvalidForm('a part has too long a head')
    pieces.push(Buffer.from(piece))
  }
  return Buffer.concat(pieces).toString('utf8')
}

function parseHead(head: string): PartHead {
  const headers = new Map<string, string>()
  for (const line of head.split('\r\n')) {
    const colon = line.indexOf(':')
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  const disposition = headers.get('content-disposition') ?? ''
  const name = parseParameter(disposition, 'name')
  if (!/^form-data\s*;/i.test(disposition) || name === undefined) throw new InvalidForm('a part has no name')
  const filename = parseParameter(disposition, 'filename')
  const contentType = headers.get('content-type')
  return {
    name,
    ...(filename === undefined ? {} : { filename }),
    ...(contentType === undefined ? {} : { contentType }),
  }
}

function parseParameter(disposition: string, parameter: string): string | undefined {
  const match = new RegExp(`;\\s*${parameter}=(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s;"]+))`, 'i').exec(disposition)
  return match?.[1]?.replace(/\\(.)/g, '$1').replaceAll('%22', '"') ?? match?.[2]
}
