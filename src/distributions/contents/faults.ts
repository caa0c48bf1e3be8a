import type { Fault } from '../defect.ts'

/** Of one rule so many are told; the others are like them. */
const EXAMPLES = 3

/** Collects faults without growing with the archive: each rule's first few, and how many more there were. */
export class Faults {
  readonly #byRule = new Map<string, { readonly examples: Fault[]; count: number }>()

  add(faults: readonly Fault[]): void {
    for (const fault of faults) {
      const known = this.#byRule.get(fault.rule) ?? { examples: [], count: 0 }
      this.#byRule.set(fault.rule, known)
      known.count += 1
      if (known.count <= EXAMPLES) known.examples.push(fault)
    }
  }

  list(): readonly Fault[] {
    return [...this.#byRule.values()].flatMap(({ examples, count }) => {
      const last = examples.at(-1)
      if (count <= EXAMPLES || last === undefined) return examples
      const more = { rule: last.rule, detail: `${last.detail} So it is with ${count - EXAMPLES} more members.` }
      return [...examples.slice(0, -1), more]
    })
  }
}
