import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'
import { instrument } from './instrument.ts'

/** More than the whole program has. */
const MOST_COUNTERS = 1 << 16

declare global {
  /** What instrumented modules count in; saturated at 255. */
  var fuzzCounters: Uint8ClampedArray
}

/** Counters of one module. */
interface Module {
  /** Below the root, with `/`. */
  readonly path: string
  readonly first: number
  readonly lines: readonly number[]
  readonly words: readonly Uint8Array[]
}

/** A way through the program, and how often it was taken: once, twice, up to 4, 8, 16, 32, 128 times or more. */
type Feature = number

const BUCKETS = Uint8Array.from(
  { length: 256 },
  (_, count) => [1, 2, 4, 8, 16, 32, 128].filter(end => count > end).length,
)
const MOST_BUCKETS = 8

/** Watches which ways the modules below a folder go. Must be made before they are imported. */
export class Coverage {
  readonly #modules: Module[] = []
  readonly #seen = new Uint8Array(MOST_COUNTERS)
  readonly #wide: BigUint64Array
  #used = 0

  /** @param root address of the folder, with a slash at its end */
  constructor(root: string) {
    const memory = new ArrayBuffer(MOST_COUNTERS)
    globalThis.fuzzCounters = new Uint8ClampedArray(memory)
    this.#wide = new BigUint64Array(memory)
    registerHooks({
      load: (url, context, next) => {
        if (!url.startsWith(root) || !url.endsWith('.ts')) return next(url, context)
        const source = this.#instrument(url.slice(root.length), readFileSync(fileURLToPath(url), 'utf8'))
        return { format: 'module-typescript', source, shortCircuit: true }
      },
    })
  }

  /** Forgets what was counted, not what was seen. */
  reset(): void {
    globalThis.fuzzCounters.fill(0, 0, this.#used)
  }

  /** What was counted since the last `reset()`. */
  features(): readonly Feature[] {
    const features: Feature[] = []
    for (let wide = 0; wide * 8 < this.#used; wide++) {
      // Most counters are zero.
      if (this.#wide[wide] === 0n) continue
      for (let counter = wide * 8; counter < wide * 8 + 8; counter++) {
        const count = globalThis.fuzzCounters[counter] ?? 0
        if (count > 0) features.push(counter * MOST_BUCKETS + (BUCKETS[count] ?? 0))
      }
    }
    return features
  }

  /** Whether something was counted that never was before; from now on it was. */
  takeNew(): boolean {
    let isNew = false
    for (const feature of this.features()) {
      const bit = 1 << (feature % MOST_BUCKETS)
      const counter = Math.floor(feature / MOST_BUCKETS)
      const seen = this.#seen[counter] ?? 0
      if ((seen & bit) !== 0) continue
      this.#seen[counter] = seen | bit
      isNew = true
    }
    return isNew
  }

  /** Texts and numbers that stand in these modules. */
  wordsOf(covers: readonly string[]): readonly Uint8Array[] {
    const words = this.#covered(covers).flatMap(module => module.words)
    return [...new Map(words.map(word => [Buffer.from(word).toString('latin1'), word])).values()]
  }

  /** How many ways there are in these modules, how many were ever taken, and where the others begin. */
  summarize(covers: readonly string[]): {
    readonly taken: number
    readonly ways: number
    readonly missed: readonly string[]
  } {
    const places = this.#covered(covers).flatMap(({ path, first, lines }) =>
      lines.map((line, index) => ({ place: `${path}:${line}`, taken: this.#seen[first + index] !== 0 })),
    )
    const missed = places.filter(({ taken }) => !taken).map(({ place }) => place)
    return { taken: places.length - missed.length, ways: places.length, missed: [...new Set(missed)] }
  }

  #covered(covers: readonly string[]): readonly Module[] {
    return this.#modules.filter(({ path }) => covers.some(covered => path.startsWith(covered)))
  }

  #instrument(path: string, text: string): string {
    const { source, lines, words } = instrument(text, this.#used)
    this.#modules.push({ path, first: this.#used, lines, words })
    this.#used += lines.length
    if (this.#used > MOST_COUNTERS) throw new RangeError('there are not enough counters')
    return source
  }
}
