import type { ExtractEvents, Header } from 'tar-stream'
import { formatPrintableLine } from '../errors/printable-text.ts'
import { MAXIMUM_MEMBERS, MAXIMUM_METADATA_BYTES, metadataTooLarge, TOO_MANY_MEMBERS } from './archive-limits.ts'
import type { ArchiveReading } from './archive-reading.ts'
import type { Defect } from './distribution.ts'
import { TopDirectory } from './top-directory.ts'

type TarContent = ExtractEvents['entry'][1]

/** A PKG-INFO that may be the sdist's own: which one is, is known when all names are. */
interface Candidate {
  readonly name: string
  readonly content: Uint8Array | Defect
}

/**
 * The members of an sdist, one after the other, and what they come to: its PKG-INFO, directly in the directory that
 * all members share (source distribution format; PyPI looks there and nowhere else).
 */
export class SdistMembers {
  readonly #top = new TopDirectory()
  #count = 0
  #candidate: Candidate | undefined

  /** Takes in one member. Its content has been read, or thrown away, when the promise is fulfilled. */
  async add({ name, type }: Header, content: TarContent): Promise<Defect | undefined> {
    this.#count += 1
    this.#top.add(name)
    const mayBeWanted = /(^|\/)PKG-INFO$/.test(name) && this.#top.mayHold(name)
    if (mayBeWanted && isFile(type)) {
      this.#candidate = { name, content: await collect(content, name) }
    } else {
      if (mayBeWanted) this.#candidate = { name, content: notAFile(name) }
      content.resume()
    }
    return this.#count > MAXIMUM_MEMBERS ? TOO_MANY_MEMBERS : undefined
  }

  finish(): ArchiveReading {
    if (this.#top.mixed)
      return refuse('sdist-top-level', 'Some members of the archive have absolute paths, others relative ones.')
    const top = this.#top.path
    if (top === '') return refuse('sdist-top-level', this.#describeNoTop())
    const candidate = this.#candidate
    if (candidate?.name !== `${top}/PKG-INFO`) return refuse('sdist-pkg-info-missing', this.#describeMissing(top))
    const { content } = candidate
    return 'rule' in content ? { defects: [content] } : { metadata: content, defects: [] }
  }

  #describeNoTop(): string {
    if (this.#count === 0) return 'The archive has no members.'
    return 'The members of the archive do not all lie in one directory, `NAME-VERSION`.'
  }

  #describeMissing(top: string): string {
    const wanted = formatPrintableLine(`${top}/PKG-INFO`, 200)
    const found = this.#candidate && formatPrintableLine(this.#candidate.name, 200)
    if (found?.startsWith('./')) {
      return `The archive has no ${wanted}, as its members begin with \`./\`: indexes do not find ${found}.`
    }
    return `The archive has no ${wanted}.`
  }
}

async function collect(content: AsyncIterable<unknown>, name: string): Promise<Uint8Array | Defect> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of content as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size <= MAXIMUM_METADATA_BYTES) chunks.push(chunk)
    else chunks.length = 0
  }
  return size > MAXIMUM_METADATA_BYTES ? metadataTooLarge(formatPrintableLine(name, 200)) : Buffer.concat(chunks)
}

function isFile(type: Header['type']): boolean {
  return type === 'file' || type === 'contiguous-file'
}

function notAFile(name: string): Defect {
  return {
    rule: 'sdist-pkg-info-missing',
    detail: `${formatPrintableLine(name, 200)} is a link or a directory, not a file.`,
  }
}

function refuse(rule: string, detail: string): ArchiveReading {
  return { defects: [{ rule, detail }] }
}
