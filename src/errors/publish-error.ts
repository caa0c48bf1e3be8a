import type { Problem } from './problem.ts'

/**
 * The error that a user is told of: it carries everything that is to be said, at once. Others are caught by our own code
 * (`TransportError`, the `SyntaxError` of a parser), or tell of a defect of the action (`describeError()`).
 */
export class PublishError extends Error {
  override readonly name = 'PublishError'
  /** At least one. */
  readonly problems: readonly Problem[]

  constructor(problems: Problem | readonly Problem[], options?: ErrorOptions) {
    const list = 'code' in problems ? [problems] : problems
    super(list.map(problem => problem.summary).join('\n'), options)
    this.problems = list
  }
}
