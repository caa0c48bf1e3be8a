import { parentPort, workerData } from 'node:worker_threads'
import { Coverage } from './coverage.ts'
import { CurrentInput } from './current-input.ts'
import type { Failure } from './failure.ts'
import { Fuzzer } from './fuzzer.ts'
import { Random } from './random.ts'
import type { Target } from './target.ts'

/** What the thread that fuzzes is told. */
export interface Task {
  /** Address of the module that exports `target`. */
  readonly module: string
  /** Address of the folder whose modules are watched. */
  readonly root: string
  readonly seed: number
  /** Of earlier runs. */
  readonly corpus: readonly Uint8Array[]
  /** Only these are executed, and nothing is made of them. */
  readonly only?: readonly Uint8Array[]
  readonly executions: number
  /** CPU seconds from which on an input counts as slow. */
  readonly slowSeconds: number
  readonly memory: SharedArrayBuffer
  /** Not zero when it is to end. */
  readonly stop: SharedArrayBuffer
}

/** What it tells. */
export type Message = { readonly failure: Failure } | { readonly result: Result }

export interface Result {
  readonly executions: number
  /** Ways through the covered modules. */
  readonly taken: number
  readonly ways: number
  readonly missed: readonly string[]
  readonly corpus: readonly Uint8Array[]
}

const task = workerData as Task
const coverage = new Coverage(task.root)
const current = new CurrentInput(task.memory)
const stop = new Int32Array(task.stop)
const { target } = (await import(task.module)) as { target: Target }

const fuzzer = new Fuzzer(target, coverage, new Random(task.seed), {
  begin: input => current.begin(input),
  found: failure => post({ failure }),
  slowSeconds: task.slowSeconds,
  isOver: executions => task.only !== undefined || executions >= task.executions || Atomics.load(stop, 0) !== 0,
})
await fuzzer.run(task.only ?? [...target.seeds.map(seed => Buffer.from(seed)), ...task.corpus])
const corpus = fuzzer.corpus.minimize()
post({ result: { executions: fuzzer.executions, ...coverage.summarize(target.covers), corpus } })

function post(message: Message): void {
  parentPort?.postMessage(message)
}
