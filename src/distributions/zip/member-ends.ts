/** Where each member of a zip archive must have ended: where the next one begins, or the directory. */
export class MemberEnds {
  readonly #beginnings: number[] = []
  readonly #directory: number
  #sorted: Float64Array | undefined

  /** @param directory where it begins, in the file */
  constructor(directory: number) {
    this.#directory = directory
  }

  /** @param position where a member begins, in the file */
  add(position: number): void {
    this.#beginnings.push(position)
    this.#sorted = undefined
  }

  /** @param position where a member begins, in the file */
  endOf(position: number): number {
    this.#sorted ??= Float64Array.from(this.#beginnings).sort()
    let [low, high] = [0, this.#sorted.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#sorted[middle] ?? 0) > position) high = middle
      else low = middle + 1
    }
    return this.#sorted[low] ?? this.#directory
  }
}
