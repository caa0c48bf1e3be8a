/** Where each member of a zip archive must have ended: where the next one begins, or the directory. */
export class MemberEnds {
  readonly #beginnings: Float64Array
  readonly #directory: number
  #count = 0
  #sorted = true

  /**
   * @param count of the members
   * @param directory where it begins, in the file
   */
  constructor(count: number, directory: number) {
    this.#beginnings = new Float64Array(count)
    this.#directory = directory
  }

  /** @param position where a member begins, in the file */
  add(position: number): void {
    this.#beginnings[this.#count] = position
    this.#count += 1
    this.#sorted = false
  }

  /** @param position where a member begins, in the file */
  endOf(position: number): number {
    if (!this.#sorted) this.#beginnings.sort()
    this.#sorted = true
    let [low, high] = [0, this.#beginnings.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#beginnings[middle] ?? 0) > position) high = middle
      else low = middle + 1
    }
    return this.#beginnings[low] ?? this.#directory
  }
}
