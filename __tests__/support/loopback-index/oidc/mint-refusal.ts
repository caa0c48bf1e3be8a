/** Why an ID token was not exchanged: PyPI's code and words. */
export class MintRefusal extends Error {
  override readonly name = 'MintRefusal'
  readonly code: string

  constructor(code: string, description: string) {
    super(description)
    this.code = code
  }
}

/** A genuine token of a job that no project trusts. */
export function invalidPublisher(why: string): MintRefusal {
  return new MintRefusal('invalid-publisher', `valid token, but no corresponding publisher (${why})`)
}
