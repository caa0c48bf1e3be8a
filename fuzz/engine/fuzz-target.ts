import { setTimeout as pause } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { CurrentInput } from './current-input.ts'
import type { Failure } from './failure.ts'
import type { Message, Result, Task } from './worker.ts'

export interface Assignment extends Pick<Task, 'module' | 'root' | 'seed' | 'corpus' | 'only' | 'executions'> {
  /** In which this thread was awake: while the machine sleeps, or the process is stopped, none pass. */
  readonly seconds: number
  readonly limits?: Limits
}

/** What ends the thread that fuzzes. */
export interface Limits {
  /** Seconds that one input may take before its thread is ended; a tenth of them is too long already. */
  readonly cpuSeconds: number
  /** Seconds in which nothing at all may happen: a promise that is never settled. */
  readonly idleSeconds: number
  /** MiB by which the process may grow. */
  readonly growth: number
}

export interface Outcome {
  readonly failures: readonly Failure[]
  /** Absent when the worker had to be ended. */
  readonly result?: Result
  readonly executions: number
}

const TICK_SECONDS = 0.2
const LIMITS: Limits = { cpuSeconds: 10, idleSeconds: 60, growth: 768 }
/** MiB. V8 ends the whole process at this limit: the other one is to be reached first. */
const HEAP_LIMIT = 4096
const BYTES_IN_A_MIB = 1024 * 1024

/** Fuzzes one target in a thread of its own, which is ended when an input takes too much time or memory. */
export async function fuzzTarget({ seconds, limits = LIMITS, ...assignment }: Assignment): Promise<Outcome> {
  const current = new CurrentInput()
  const stop = new Int32Array(new SharedArrayBuffer(4))
  const slowSeconds = limits.cpuSeconds / 10
  const task: Task = { ...assignment, slowSeconds, memory: current.memory, stop: stop.buffer as SharedArrayBuffer }
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_LIMIT },
  })
  const failures: Failure[] = []
  let result: Result | undefined
  let ended = false
  worker.on('message', (message: Message) => {
    if ('result' in message) result = message.result
    else failures.push(message.failure)
  })
  worker.on('error', error => failures.push(failure(`ended the thread: ${error.stack ?? error.message}`, current)))
  worker.on('exit', () => {
    ended = true
    // A promise that nothing can settle any more ends a thread without a word.
    if (result === undefined && failures.length === 0)
      failures.push(failure('never comes to an end: nothing is left to wait for', current))
  })

  const meter = new Meter(current, limits)
  for (let awake = 0; !ended; ) {
    await pause(TICK_SECONDS * 1000)
    // Modules are read first.
    if (current.count > 0) awake += TICK_SECONDS
    if (awake >= seconds) Atomics.store(stop, 0, 1)
    const passed = meter.check()
    if (passed === undefined || ended) continue
    failures.push(failure(passed, current))
    await worker.terminate()
  }
  return { failures, ...(result && { result }), executions: result?.executions ?? current.count }
}

function failure(message: string, current: CurrentInput): Failure {
  return { key: message.replace(/\d+/g, '0').slice(0, 100), input: current.input, message }
}

/** Looks now and then whether the same input is still executed, and what it has taken. */
class Meter {
  readonly #current: CurrentInput
  readonly #limits: Limits
  readonly #memoryBefore = process.memoryUsage.rss()
  #count = 0
  #cpuBefore = process.cpuUsage()
  #ticks = 0

  constructor(current: CurrentInput, limits: Limits) {
    this.#current = current
    this.#limits = limits
  }

  /** @returns which limit was passed */
  check(): string | undefined {
    const { cpuSeconds, idleSeconds, growth: mostGrowth } = this.#limits
    const growth = Math.round((process.memoryUsage.rss() - this.#memoryBefore) / BYTES_IN_A_MIB)
    if (growth > mostGrowth) return `needs ${growth} MiB of memory`
    const { count } = this.#current
    if (count !== this.#count || count === 0) {
      this.#count = count
      this.#ticks = 0
      this.#cpuBefore = process.cpuUsage()
      return undefined
    }
    this.#ticks += 1
    const { user, system } = process.cpuUsage(this.#cpuBefore)
    if ((user + system) / 1_000_000 > cpuSeconds) return `takes more than ${cpuSeconds} s of CPU time`
    return this.#ticks * TICK_SECONDS > idleSeconds ? `does nothing for ${idleSeconds} s` : undefined
  }
}
