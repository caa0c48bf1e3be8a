/**
 * Rows that uploads are about to insert. A database with unique constraints behaves so: who inserts second waits until
 * the first transaction ends, and then fails if that one was committed, or goes on if it was rolled back.
 */
export class RowClaims {
  readonly #inFlight = new Map<string, Promise<Outcome>>()
  /** How many transactions wait for another one's end. */
  waiting = 0

  begin(): Transaction {
    return new Transaction(this.#inFlight, outcome => this.#await(outcome))
  }

  async #await(outcome: Promise<Outcome>): Promise<Outcome> {
    this.waiting += 1
    try {
      return await outcome
    } finally {
      this.waiting -= 1
    }
  }
}

type Outcome = 'committed' | 'rolled-back'

/** The second of two that insert the same row: nothing catches it in the server, so the client sees 500. */
export class UniqueViolation extends Error {
  override readonly name = 'UniqueViolation'
}

export class Transaction {
  readonly #inFlight: Map<string, Promise<Outcome>>
  readonly #await: (outcome: Promise<Outcome>) => Promise<Outcome>
  readonly #claimed: string[] = []
  readonly #outcome = Promise.withResolvers<Outcome>()

  constructor(inFlight: Map<string, Promise<Outcome>>, awaitOutcome: (outcome: Promise<Outcome>) => Promise<Outcome>) {
    this.#inFlight = inFlight
    this.#await = awaitOutcome
  }

  /** @throws {UniqueViolation} when another transaction inserted the row while this one was under way */
  async insert(row: string): Promise<void> {
    for (let other = this.#inFlight.get(row); other !== undefined; other = this.#inFlight.get(row)) {
      if ((await this.#await(other)) === 'committed') throw new UniqueViolation(row)
    }
    this.#claim(row)
  }

  /** Waits for a row that others only lock for a time: the total size that every upload to a project updates. */
  async lock(row: string): Promise<void> {
    for (let other = this.#inFlight.get(row); other !== undefined; other = this.#inFlight.get(row)) {
      await this.#await(other)
    }
    this.#claim(row)
  }

  end(outcome: Outcome): void {
    for (const row of this.#claimed.splice(0)) this.#inFlight.delete(row)
    this.#outcome.resolve(outcome)
  }

  #claim(row: string): void {
    this.#inFlight.set(row, this.#outcome.promise)
    this.#claimed.push(row)
  }
}
