const HEADER_BYTES = 8

/** The input that is being executed, in memory that two threads share: known even when one of them does not answer. */
export class CurrentInput {
  readonly memory: SharedArrayBuffer
  readonly #numbers: Int32Array
  readonly #bytes: Uint8Array

  constructor(memory: SharedArrayBuffer = new SharedArrayBuffer(HEADER_BYTES + (1 << 20))) {
    this.memory = memory
    this.#numbers = new Int32Array(memory, 0, 2)
    this.#bytes = new Uint8Array(memory, HEADER_BYTES)
  }

  begin(input: Uint8Array): void {
    const length = Math.min(input.length, this.#bytes.length)
    this.#bytes.set(input.subarray(0, length))
    Atomics.store(this.#numbers, 1, length)
    Atomics.add(this.#numbers, 0, 1)
  }

  /** How many inputs have begun. */
  get count(): number {
    return Atomics.load(this.#numbers, 0)
  }

  get input(): Uint8Array {
    return Uint8Array.from(this.#bytes.subarray(0, Atomics.load(this.#numbers, 1)))
  }
}
