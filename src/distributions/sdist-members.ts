import type { ExtractEvents } from 'tar-stream'
import {
  MAXIMUM_COUNTED_MEMBERS,
  MAXIMUM_DIRECTORY_BYTES,
  MAXIMUM_MEMBERS,
  MAXIMUM_METADATA_BYTES,
  metadataTooLarge,
  NOT_LOOKED_THROUGH,
  TOO_MANY_MEMBERS,
} from './archive-limits.ts'
import { type FailedReading, failedReading, type SdistReading } from './archive-reading.ts'
import { Faults } from './contents/faults.ts'
import { quoteMember } from './contents/quote-member.ts'
import { isScanned, MAXIMUM_SCANNED_BYTES, scanSource } from './contents/scan-source.ts'
import type { Defect } from './defect.ts'
import { describeNoFile } from './sdist-defects.ts'
import { endOf, isFile, isSparse, sizeOf, type TarHeader } from './tar-header.ts'
import { TopDirectory } from './top-directory.ts'

type TarContent = ExtractEvents['entry'][1]

/** A PKG-INFO that may be the sdist's own: which one is, is known when all names are. */
interface Candidate {
  readonly name: string
  /** Which member it is, counted from 1. */
  readonly at: number
  readonly content: Uint8Array | Defect
}

/**
 * The members of an sdist, one after the other, and what they come to: its PKG-INFO, directly in the directory that
 * all members share (source distribution format; PyPI looks there and nowhere else), and what PyPI looks for in the others.
 */
export class SdistMembers {
  /** Where the last member ended, in the unpacked archive. */
  end = 0
  readonly faults = new Faults()
  readonly #top = new TopDirectory()
  /** `undefined` when there are too many to keep. */
  #names: Set<string> | undefined = new Set()
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
    this.end = endOf(header)
    this.#top.add(name)
    this.#keep(name)
    if (isSparse(header)) {
      this.faults.add([
        { rule: 'tar-sparse-member', detail: `${quoteMember(name)} is a sparse file: its holes are left out.` },
      ])
    }
    const mayBeWanted = /(^|\/)PKG-INFO$/.test(name) && this.#top.mayHold(name)
    if (mayBeWanted) {
      // Of a bomb nothing is unpacked.
      if (sizeOf(header) > MAXIMUM_METADATA_BYTES) return metadataTooLarge(quoteMember(name))
      await this.#takeCandidate(header, content)
      content.resume()
    } else if (isFile(type) && isScanned(name) && sizeOf(header) <= MAXIMUM_SCANNED_BYTES) {
      this.faults.add(scanSource(name, await collect(content)))
    } else {
      content.resume()
    }
    return this.#count > MAXIMUM_COUNTED_MEMBERS ? TOO_MANY_MEMBERS : undefined
  }

  finish(): SdistReading | FailedReading {
    if (this.#top.mixed)
      return refuse('tar-mixed-paths', 'Some members of the archive have absolute paths, others relative ones.')
    const top = this.#top.path
    if (top === '') return refuse('sdist-top-level', this.#describeNoTop())
    const candidate = this.#candidate
    if (candidate?.name === `${top}/PKG-INFO`) return this.#read(candidate.content, top)
    const failed = refuse('sdist-pkg-info-missing', this.#describeMissing(top))
    if (candidate?.name !== `./${top}/PKG-INFO`) return failed
    const otherwise = this.#read(candidate.content, `./${top}`)
    return otherwise.kind === 'sdist' ? { ...failed, otherwise } : failed
  }

  async #takeCandidate({ name, type }: TarHeader, content: TarContent): Promise<void> {
    const at = this.#count
    const candidate = { name, at, content: isFile(type) ? await collect(content) : describeNoFile(name) }
    // What is no file needs no reading, and so is taken before a file that stands in front of it.
    if (this.#candidate === undefined || this.#candidate.at < at) this.#candidate = candidate
  }

  #read(metadata: Candidate['content'], directory: string): SdistReading | FailedReading {
    if ('rule' in metadata) return failedReading(metadata)
    return {
      kind: 'sdist',
      metadata,
      contents: { faults: this.faults.list() },
      // Of names that were not kept the index will judge.
      hasMember: name => this.#names?.has(name) ?? true,
      licenseDirectory: directory,
    }
  }

  #keep(name: string): void {
    if (this.#names === undefined) return
    this.#names.add(withoutSlashesBehind(name))
    this.#nameBytes += name.length
    if (this.#count <= MAXIMUM_MEMBERS && this.#nameBytes <= MAXIMUM_DIRECTORY_BYTES) return
    this.#names = undefined
    this.faults.add([NOT_LOOKED_THROUGH])
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

/** No pattern: it would begin anew at each slash of a name that is megabytes of them. */
function withoutSlashesBehind(name: string): string {
  let end = name.length
  while (name[end - 1] === '/') end--
  return name.slice(0, end)
}

async function collect(content: AsyncIterable<unknown>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of content as AsyncIterable<Uint8Array>) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function refuse(rule: string, detail: string): FailedReading {
  return failedReading({ rule, detail })
}
