import { Corpus } from './corpus.ts'
import type { Coverage } from './coverage.ts'
import { type Failure, failureOf } from './failure.ts'
import { type Material, mutate } from './mutate.ts'
import type { Random } from './random.ts'
import { shorten } from './shorten.ts'
import type { Target } from './target.ts'

/** What goes on while a target is fuzzed. */
export interface Watch {
  /** Called before each input. */
  begin(input: Uint8Array): void
  found(failure: Failure): void
  isOver(executions: number): boolean
  /** CPU seconds from which on an input counts as slow. */
  readonly slowSeconds: number
}

const LONGEST_INPUT = 4096

const ATTEMPTS_WHEN_SLOW = 3

/** Feeds a target with inputs that are changed until they go new ways through the program. */
export class Fuzzer {
  executions = 0
  readonly corpus = new Corpus()
  readonly #target: Target
  readonly #coverage: Coverage
  readonly #random: Random
  readonly #watch: Watch
  readonly #known = new Set<string>()

  constructor(target: Target, coverage: Coverage, random: Random, watch: Watch) {
    this.#target = target
    this.#coverage = coverage
    this.#random = random
    this.#watch = watch
  }

  async run(beginnings: readonly Uint8Array[]): Promise<void> {
    for (const input of beginnings) await this.#try(input)
    const { words = [], covers, longestInput = LONGEST_INPUT } = this.#target
    const known = [...words.map(word => Buffer.from(word)), ...this.#coverage.wordsOf(covers)]
    const material: Material = {
      words: [Buffer.from('\0'), ...known],
      others: this.corpus.inputs,
      longest: longestInput,
    }
    while (!this.#watch.isOver(this.executions)) {
      await this.#try(mutate(this.corpus.pick(this.#random), this.#random, material))
    }
  }

  async #try(input: Uint8Array): Promise<void> {
    const failure = await this.#execute(input)
    const features = this.#coverage.takeNew() ? this.#coverage.features() : undefined
    if (failure !== undefined) await this.#report(failure)
    else if (features !== undefined || this.corpus.entries.length === 0) {
      this.corpus.add({ input, features: features ?? [] })
    }
  }

  async #execute(input: Uint8Array): Promise<Failure | undefined> {
    this.executions += 1
    this.#watch.begin(input)
    this.#coverage.reset()
    const started = process.cpuUsage()
    try {
      await this.#target.check(Buffer.from(input))
    } catch (error) {
      return failureOf(error, input)
    }
    return seconds(started) > this.#watch.slowSeconds ? await this.#confirmSlowness(input) : undefined
  }

  /** The collection of garbage may have fallen to this input: the quickest of several times counts. */
  async #confirmSlowness(input: Uint8Array): Promise<Failure | undefined> {
    let quickest = Number.POSITIVE_INFINITY
    for (let attempt = 0; attempt < ATTEMPTS_WHEN_SLOW; attempt++) {
      this.#watch.begin(input)
      const started = process.cpuUsage()
      await this.#target.check(Buffer.from(input))
      quickest = Math.min(quickest, seconds(started))
    }
    if (quickest <= this.#watch.slowSeconds) return undefined
    return { key: 'slow', input, message: `takes ${quickest.toFixed(1)} s of CPU time for ${input.length} bytes` }
  }

  /** Each failure once, by its shortest input. */
  async #report(failure: Failure): Promise<void> {
    if (this.#known.has(failure.key)) return
    this.#known.add(failure.key)
    const fails = async (input: Uint8Array) => (await this.#execute(input))?.key === failure.key
    const input = failure.key === 'slow' ? failure.input : await shorten(failure.input, fails)
    this.#watch.found({ ...failure, input })
  }
}

function seconds(started: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(started)
  return (user + system) / 1_000_000
}
