/** Something to be done, maybe after others. */
export interface Step {
  readonly name: string
  /** Steps of one group stop together. */
  readonly group: string
  /** Names of the steps that must have succeeded before. A name that no step has is no obstacle. */
  readonly after: readonly string[]
}

/** What the end of a step means for those that have not begun. */
export type StepEnd = 'succeeded' | 'stops-group' | 'stops-everything'

/**
 * Performs steps, at most `lanes()` at once, each as soon as those it waits for have succeeded, in the order given
 * where there is a choice. A step that has begun is never interrupted.
 * @param lanes asked before each step: there may be more of them later than at first
 * @param perform must not throw
 * @param pause called when a step has begun: what has to pass before another one may; must not be rejected
 * @returns when nothing is under way and nothing may begin: a step behind one that did not succeed never begins
 */
export async function performSteps<S extends Step>(
  steps: readonly S[],
  lanes: () => number,
  perform: (step: S) => Promise<StepEnd>,
  pause: () => Promise<void> | undefined = () => undefined,
): Promise<void> {
  const names = new Set(steps.map(step => step.name))
  const waiting = new Set(steps)
  const succeeded = new Set<string>()
  const stoppedGroups = new Set<string>()
  const underWay = new Set<Promise<void>>()
  let stopped = false
  let pausing: Promise<void> | undefined

  const mayBegin = (step: S): boolean =>
    !stopped && !stoppedGroups.has(step.group) && step.after.every(name => succeeded.has(name) || !names.has(name))

  const begin = (step: S): void => {
    waiting.delete(step)
    const ended = perform(step).then(end => {
      underWay.delete(ended)
      if (end === 'succeeded') succeeded.add(step.name)
      if (end === 'stops-group') stoppedGroups.add(step.group)
      if (end === 'stops-everything') stopped = true
    })
    underWay.add(ended)
    pausing = pause()?.then(() => {
      pausing = undefined
    })
  }

  const nextStep = (): S | undefined => (underWay.size < lanes() ? [...waiting].find(mayBegin) : undefined)

  for (let next = nextStep(); next !== undefined || underWay.size > 0; next = nextStep()) {
    if (next !== undefined && pausing === undefined) begin(next)
    else await Promise.race(pausing === undefined ? underWay : [...underWay, pausing])
  }
}
