import type { FormFields } from '../store.ts'
import { InvalidForm } from './delimited-reader.ts'
import { type PartHead, readMultipart } from './read-multipart.ts'
import { ContentReceiver, type ReceivedContent } from './receive-content.ts'

/** All text fields of one form together; PyPI's front end is about as generous. */
const MAXIMUM_TEXT_BYTES = 64 * 1024 * 1024

export interface UploadedContent extends ReceivedContent {
  readonly filename: string
  readonly contentType: string
}

/** A form, received whole: the file is hashed and on disk, the text is in memory. */
export interface ReceivedForm {
  /** In the order in which names first came. */
  readonly texts: FormFields
  /** The last `content` part; `text` when it was no file. */
  readonly content?: UploadedContent | 'text'
  /** Fields other than `content` that came as files. */
  readonly otherFileFields: readonly string[]
}

/**
 * Receives an upload form.
 * @param directory where to keep the file, or `undefined` to throw it away
 * @throws {InvalidForm}
 */
export async function receiveUploadForm(
  body: AsyncIterable<Uint8Array>,
  contentType: string,
  directory: string | undefined,
  sizeLimit: number,
): Promise<ReceivedForm> {
  const texts = new Map<string, string[]>()
  const otherFileFields: string[] = []
  let content: UploadedContent | 'text' | undefined
  let textBytes = 0
  await readMultipart(body, contentType, async (head, bytes) => {
    if (head.filename === undefined) {
      const value = await readText(bytes, MAXIMUM_TEXT_BYTES - textBytes)
      textBytes += Buffer.byteLength(value)
      texts.set(head.name, [...(texts.get(head.name) ?? []), value])
      if (head.name === 'content') content = 'text'
    } else if (head.name === 'content') {
      content = await receiveFile(head, head.filename, bytes, directory, sizeLimit)
    } else {
      otherFileFields.push(head.name)
      for await (const _ignored of bytes);
    }
  })
  return { texts, otherFileFields, ...(content === undefined ? {} : { content }) }
}

async function receiveFile(
  head: PartHead,
  filename: string,
  bytes: AsyncIterable<Buffer>,
  directory: string | undefined,
  sizeLimit: number,
): Promise<UploadedContent> {
  const receiver = await ContentReceiver.create(directory, sizeLimit)
  try {
    for await (const chunk of bytes) await receiver.write(chunk)
  } catch (error) {
    await receiver.abandon()
    throw error
  }
  return { ...(await receiver.finish()), filename, contentType: head.contentType ?? 'application/octet-stream' }
}

async function readText(bytes: AsyncIterable<Buffer>, maximum: number): Promise<string> {
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of bytes) {
    length += piece.length
    if (length > maximum) throw new InvalidForm('the form has too much text')
    pieces.push(Buffer.from(piece))
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.concat(pieces))
  } catch (error) {
    throw new InvalidForm('a field is not UTF-8', { cause: error })
  }
}
