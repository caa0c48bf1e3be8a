import type { Random } from './random.ts'

/** An input that went a way that none had gone before it. */
export interface Entry {
  readonly input: Uint8Array
  readonly features: readonly number[]
}

/** Inputs worth changing. */
export class Corpus {
  readonly entries: Entry[] = []
  /** Of the entries; it grows with them. */
  readonly inputs: Uint8Array[] = []

  add(entry: Entry): void {
    this.entries.push(entry)
    this.inputs.push(entry.input)
  }

  /** Short ones are quicker, and young ones have been changed less often. */
  pick(random: Random): Uint8Array {
    const { length } = this.entries
    const recent = Math.min(length, 32)
    const position = () => (random.oneIn(3) ? length - 1 - random.below(recent) : random.below(length))
    const [one, other] = [this.entries[position()]?.input, this.entries[position()]?.input]
    if (one === undefined || other === undefined) return new Uint8Array()
    return one.length <= other.length || random.oneIn(3) ? one : other
  }

  /** Few short inputs that go all the ways that all inputs go. */
  minimize(): readonly Uint8Array[] {
    const missing = new Set(this.entries.flatMap(({ features }) => features))
    const kept: Uint8Array[] = []
    for (const { input, features } of this.entries.toSorted((a, b) => a.input.length - b.input.length)) {
      if (!features.some(feature => missing.has(feature))) continue
      for (const feature of features) missing.delete(feature)
      kept.push(input)
    }
    return kept
  }
}
