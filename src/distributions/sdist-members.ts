import type { ExtractEvents, Header } from 'tar-stream'
import {
  MAXIMUM_DIRECTORY_BYTES,
  MAXIMUM_MEMBERS,
  MAXIMUM_METADATA_BYTES,
  metadataTooLarge,
  TOO_MANY_MEMBERS,
} from './archive-limits.ts'
import { type FailedReading, failedReading, type SdistReading } from './archive-reading.ts'
import { Faults } from './contents/faults.ts'
import { quoteMember } from './contents/quote-member.ts'
import { isScanned, MAXIMUM_SCANNED_BYTES, scanSource } from './contents/scan-source.ts'
import type { Defect } from './defect.ts'
import { TopDirectory } from './top-directory.ts'

type TarContent = ExtractEvents['entry'][1]

/** A member's header, with what the library's types do not tell, or the library does not know. */
export type TarHeader = Header & {
  /** Of the member's data in the unpacked archive. */
  readonly byteOffset?: number
  /** The character that stands for the type, where it is none that the library has a name for. */
  readonly typeFlag?: string
}

/** A PKG-INFO that may be the sdist's own: which one is, is known when all names are. */
interface Candidate {
  readonly name: string
  readonly content: Uint8Array | Defect
}

const BLOCK = 512

/**
 * The members of an sdist, one after the other, and what they come to: its PKG-INFO, directly in the directory that
 * all members share (source distribution format; PyPI looks there and nowhere else), and what PyPI looks for in the others.
 */
export class SdistMembers {
  /** Where the last member ended, in the unpacked archive. */
  end = 0
  readonly faults = new Faults()
  readonly #top = new TopDirectory()
  readonly #names = new Set<string>()
  #nameBytes = 0
  #count = 0
  #candidate: Candidate | undefined

  get count(): number {
    return this.#count
  }

  /** Takes in one member. Its content has been read, or thrown away, when the promise is fulfilled. */
  async add(header: TarHeader, content: TarContent): Promise<Defect | undefined> {
    const { name, type } = header
    this.#count += 1
    this.#nameBytes += name.length
    this.end = endOf(header)
    this.#top.add(name)
    this.#names.add(name.replace(/\/+$/, ''))
    if (isSparse(header)) {
      this.faults.add([
        { rule: 'tar-sparse-member', detail: `${quoteMember(name)} is a sparse file: its holes are left out.` },
      ])
    }
    const mayBeWanted = /(^|\/)PKG-INFO$/.test(name) && this.#top.mayHold(name)
    if (mayBeWanted) {
      // Of a bomb nothing is unpacked.
      if (sizeOf(header) > MAXIMUM_METADATA_BYTES) return metadataTooLarge(quoteMember(name))
      this.#candidate = { name, content: isFile(type) ? await collect(content) : notAFile(name) }
      content.resume()
    } else if (isFile(type) && isScanned(name) && sizeOf(header) <= MAXIMUM_SCANNED_BYTES) {
      this.faults.add(scanSource(name, await collect(content)))
    } else {
      content.resume()
    }
    return this.#count > MAXIMUM_MEMBERS || this.#nameBytes > MAXIMUM_DIRECTORY_BYTES ? TOO_MANY_MEMBERS : undefined
  }

  finish(): SdistReading | FailedReading {
    if (this.#top.mixed)
      return refuse('tar-mixed-paths', 'Some members of the archive have absolute paths, others relative ones.')
    const top = this.#top.path
    if (top === '') return refuse('sdist-top-level', this.#describeNoTop())
    const candidate = this.#candidate
    if (candidate?.name !== `${top}/PKG-INFO`) return refuse('sdist-pkg-info-missing', this.#describeMissing(top))
    const { content } = candidate
    if ('rule' in content) return failedReading(content)
    const hasMember = (name: string) => this.#names.has(name)
    return {
      kind: 'sdist',
      metadata: content,
      contents: { faults: this.faults.list() },
      hasMember,
      licenseDirectory: top,
    }
  }

  #describeNoTop(): string {
    if (this.#count === 0) return 'The archive has no members.'
    return 'The members of the archive do not all lie in one directory, `NAME-VERSION`.'
  }

  #describeMissing(top: string): string {
    const wanted = quoteMember(`${top}/PKG-INFO`)
    const found = this.#candidate
    if (found?.name.startsWith('./')) {
      return `The archive has no ${wanted}, as its members begin with \`./\`: indexes do not find ${quoteMember(found.name)}.`
    }
    return `The archive has no ${wanted}.`
  }
}

async function collect(content: AsyncIterable<unknown>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of content as AsyncIterable<Uint8Array>) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function sizeOf({ size = 0 }: TarHeader): number {
  return size
}

function isFile(type: Header['type']): boolean {
  return type === 'file' || type === 'contiguous-file'
}

/** GNU tar marks them by a type of their own, newer ones by fields in a pax header. */
function isSparse({ typeFlag, pax }: TarHeader): boolean {
  return typeFlag === 'S' || Object.keys(pax ?? {}).some(key => key.startsWith('GNU.sparse.'))
}

function endOf({ byteOffset = 0, size = 0, type }: TarHeader): number {
  const stored = type === 'directory' ? 0 : size
  return byteOffset + Math.ceil(stored / BLOCK) * BLOCK
}

function notAFile(name: string): Defect {
  const detail = `${quoteMember(name)} is a link or a directory, not a file.`
  return { rule: 'sdist-pkg-info-missing', detail }
}

function refuse(rule: string, detail: string): FailedReading {
  return failedReading({ rule, detail })
}
