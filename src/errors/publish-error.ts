import type { Problem } from './problem.ts'

/** The only error that this program throws on purpose: it carries everything that is to be said, at once. */
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
