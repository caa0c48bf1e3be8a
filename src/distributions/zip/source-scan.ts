import { Faults } from '../contents/faults.ts'
import { mayBeRefused, scanSource } from '../contents/scan-source.ts'
import type { Fault } from '../defect.ts'
import type { ByteSource } from './byte-source.ts'
import { MemberBatch } from './member-batch.ts'
import type { ZipDirectory } from './read-directory.ts'
import { readData, unpackMember } from './read-member.ts'
import { DEFLATED } from './signatures.ts'
import type { ZipEntry } from './zip-entry.ts'

/** Looks into source files of a wheel, one after the other, for what PyPI refuses. */
export class SourceScan {
  readonly #bytes: ByteSource
  readonly #directory: ZipDirectory
  readonly #faults = new Faults()
  readonly #batch = new MemberBatch()

  constructor(bytes: ByteSource, directory: ZipDirectory) {
    this.#bytes = bytes
    this.#directory = directory
  }

  async take(entry: ZipEntry): Promise<void> {
    const data = await readData(this.#bytes, entry, this.#directory)
    if (!('rule' in data) && entry.method === DEFLATED && this.#batch.canHold(data, entry)) {
      if (!this.#batch.hasRoom(data, entry)) await this.#scanBatch()
      this.#batch.add(data, entry)
      return
    }
    const found = 'rule' in data ? [data] : scanMember(data, entry)
    if (found.length === 0) return
    // In the order of the files.
    await this.#scanBatch()
    this.#faults.add(found)
  }

  async finish(): Promise<readonly Fault[]> {
    await this.#scanBatch()
    this.#batch.close()
    return this.#faults.list()
  }

  async #scanBatch(): Promise<void> {
    if (!(await this.#batch.passes(contents => !mayBeRefused(contents)))) {
      // Which of them it is, and what is wrong with it.
      for (const { data, entry } of this.#batch.members()) this.#faults.add(scanMember(data, entry))
    }
    this.#batch.clear()
  }
}

function scanMember(data: Uint8Array, entry: ZipEntry): readonly Fault[] {
  const source = unpackMember(data, entry)
  return 'rule' in source ? [source] : scanSource(entry.name, source)
}
