import type { Problem } from './problem.ts'
import { PublishError } from './publish-error.ts'

/**
 * Whatever was thrown, as problems to show. What is not a `PublishError` is a defect of this action, and says so.
 * @returns at least one problem
 */
export function describeError(error: unknown): readonly Problem[] {
  if (error instanceof PublishError) return error.problems
  return [
    {
      code: 'internal-error',
      summary: `The action failed in a way that it did not foresee: ${error instanceof Error ? error.message : String(error)}`,
      remedy:
        'This is a defect of the action, not of your release. Nothing is lost by running again: what the index already ' +
        'has is skipped. Please report it with the log of this step.',
    },
  ]
}
