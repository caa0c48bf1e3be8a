import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { performSteps, type Step, type StepEnd } from '../../src/upload/perform-steps.ts'

interface RehearsedStep extends Step {
  /** In turns of the event loop, at least one. */
  readonly latency: number
  readonly end: StepEnd
}

function step(name: string, after: readonly string[] = [], end: StepEnd = 'succeeded', group = 'g'): RehearsedStep {
  return { name, group, after, latency: 1, end }
}

/** What happened, in order. */
type Event = { readonly begins: RehearsedStep } | { readonly ends: RehearsedStep }

async function rehearse(steps: readonly RehearsedStep[], concurrency: number): Promise<readonly Event[]> {
  const events: Event[] = []
  await performSteps(
    steps,
    () => concurrency,
    async current => {
      events.push({ begins: current })
      for (let turn = 0; turn < current.latency; turn++) await new Promise(resolve => setImmediate(resolve))
      events.push({ ends: current })
      return current.end
    },
  )
  return events
}

function namesOfBegun(events: readonly Event[]): readonly string[] {
  return events.flatMap(event => ('begins' in event ? [event.begins.name] : []))
}

/** Steps that wait only for earlier ones, in any order, of a few groups, some of them failing. */
const someSteps = fc
  .array(
    fc.record({
      group: fc.constantFrom('a', 'b', 'c'),
      waitsFor: fc.array(fc.nat(12), { maxLength: 3 }),
      latency: fc.integer({ min: 1, max: 5 }),
      end: fc.oneof(
        { weight: 8, arbitrary: fc.constant<StepEnd>('succeeded') },
        { weight: 1, arbitrary: fc.constantFrom<StepEnd>('stops-group', 'stops-everything') },
      ),
    }),
    { maxLength: 12 },
  )
  .map(drafts =>
    drafts.map(({ waitsFor, ...draft }, index): RehearsedStep => {
      const after = waitsFor.filter(other => other < index).map(String)
      return { ...draft, name: String(index), after }
    }),
  )
  .chain(steps => fc.shuffledSubarray(steps, { minLength: steps.length }))

describe('performSteps()', () => {
  test('performSteps() does nothing when there is nothing to do', async () => {
    expect(await rehearse([], 4)).toEqual([])
  })

  test('performSteps() performs independent steps in their order, each as soon as there is room', async () => {
    const events = await rehearse([step('1'), step('2'), step('3')], 2)
    expect(events.map(event => ('begins' in event ? `+${event.begins.name}` : `-${event.ends.name}`))).toEqual([
      '+1',
      '+2',
      '-1',
      '+3',
      '-2',
      '-3',
    ])
  })

  test('performSteps() lets a step pass that an earlier one holds up', async () => {
    const events = await rehearse([step('1'), step('2', ['3']), step('3')], 2)
    expect(namesOfBegun(events)).toEqual(['1', '3', '2'])
  })

  test('performSteps() does not wait for what is not among the steps', async () => {
    expect(namesOfBegun(await rehearse([step('1', ['of an earlier run'])], 1))).toEqual(['1'])
  })

  test('performSteps() stops a group, and lets the others go on', async () => {
    const steps = [
      step('a1', [], 'stops-group', 'a'),
      step('a2', [], 'succeeded', 'a'),
      step('b1', [], 'succeeded', 'b'),
    ]
    expect(namesOfBegun(await rehearse(steps, 1))).toEqual(['a1', 'b1'])
  })

  test('performSteps() begins no step while there is a pause, and none that a failure stopped in it', async () => {
    const pause = Promise.withResolvers<void>()
    const begun: string[] = []
    const steps = [step('1', [], 'stops-group'), step('2'), step('other', [], 'succeeded', 'another')]
    const over = performSteps(
      steps,
      () => 3,
      async ({ name, end }) => {
        begun.push(name)
        return end
      },
      () => (begun.length === 1 ? pause.promise : undefined),
    )
    await new Promise(resolve => setImmediate(resolve))
    expect(begun).toEqual(['1'])
    pause.resolve()
    await over
    expect(begun).toEqual(['1', 'other'])
  })

  test('performSteps() asks before each step how many may go at once', async () => {
    let lanes = 1
    let underWay = 0
    const together: number[] = []
    const steps = ['1', '2', '3', '4'].map(name => step(name))
    await performSteps(
      steps,
      () => lanes,
      async ({ name }) => {
        together.push(++underWay)
        await new Promise(resolve => setImmediate(resolve))
        underWay--
        if (name === '2') lanes = 4
        return 'succeeded'
      },
    )
    expect(together).toEqual([1, 1, 1, 2])
  })

  test('performSteps() waits for no pause when nothing may begin behind it', async () => {
    await performSteps(
      [step('1')],
      () => 1,
      async () => 'succeeded',
      () => new Promise(() => {}),
    )
  })

  test('performSteps() never begins a step of a circle, and ends all the same', async () => {
    expect(namesOfBegun(await rehearse([step('1', ['2']), step('2', ['1']), step('3')], 2))).toEqual(['3'])
  })

  test('performSteps() keeps its promises for any steps', async () => {
    await fc.assert(
      fc.asyncProperty(someSteps, fc.integer({ min: 1, max: 5 }), async (steps, concurrency) => {
        const ledger = new Ledger()
        for (const event of await rehearse(steps, concurrency)) {
          if ('begins' in event) {
            expect(ledger.begun).not.toContain(event.begins)
            expect([event.begins.name, ledger.holdsUp(event.begins)]).toEqual([event.begins.name, false])
            ledger.begin(event.begins)
            expect(ledger.underWay).toBeLessThanOrEqual(concurrency)
          } else {
            ledger.end(event.ends)
          }
        }
        expect(ledger.underWay).toBe(0)
        const left = steps.filter(other => !ledger.begun.has(other))
        expect(left.filter(other => !ledger.holdsUp(other))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})

/** Books what happened, and knows from that alone what must not begin. */
class Ledger {
  readonly begun = new Set<RehearsedStep>()
  readonly #ended: RehearsedStep[] = []

  get underWay(): number {
    return this.begun.size - this.#ended.length
  }

  begin(begins: RehearsedStep): void {
    this.begun.add(begins)
  }

  end(ends: RehearsedStep): void {
    this.#ended.push(ends)
  }

  holdsUp({ group, after }: RehearsedStep): boolean {
    const stopped = this.#ended.some(({ end, ...ended }) => {
      return end === 'stops-everything' || (end === 'stops-group' && ended.group === group)
    })
    return stopped || !after.every(name => this.#ended.some(ended => ended.name === name && ended.end === 'succeeded'))
  }
}
