import { describe, expect, test } from '@jest/globals'
import { type Assignment, fuzzTarget, type Outcome } from '../../fuzz/engine/fuzz-target.ts'

/** Fuzzes a module with a planted defect, for so many executions. */
function fuzzPlanted(name: string, overrides: Partial<Assignment> = {}): Promise<Outcome> {
  const planted = new URL('planted/', import.meta.url)
  return fuzzTarget({
    module: new URL(`${name}.ts`, planted).href,
    root: planted.href,
    seed: 1,
    corpus: [],
    executions: 30_000,
    seconds: 600,
    limits: { cpuSeconds: 2, idleSeconds: 60, growth: 300 },
    ...overrides,
  })
}

async function messagesOf(name: string, overrides?: Partial<Assignment>): Promise<readonly string[]> {
  return (await fuzzPlanted(name, overrides)).failures.map(({ message }) => message)
}

describe('fuzzTarget()', () => {
  test('is led by coverage to what chance alone would not find, and shortens it', async () => {
    const { failures, result } = await fuzzPlanted('hidden-word')
    expect(failures.map(({ input }) => Buffer.from(input).toString())).toEqual(['fuz!'])
    expect(result?.taken).toBe(result?.ways)
  })

  test('does the same for the same seed', async () => {
    const run = async (seed: number) => (await fuzzPlanted('hidden-word', { seed, executions: 3000 })).result
    expect(await run(7)).toEqual(await run(7))
    expect((await run(7))?.corpus).not.toEqual((await run(8))?.corpus)
  })

  test('executes given inputs, and nothing else', async () => {
    const { executions, failures } = await fuzzPlanted('hidden-word', { only: [Buffer.from('fuz?')] })
    expect({ executions, failures }).toEqual({ executions: 1, failures: [] })
  })

  test('ends an input that does not come to an end', async () => {
    expect(await messagesOf('endless-backtracking')).toEqual(['takes more than 2 s of CPU time'])
  })

  test('finds an input that takes much time', async () => {
    const messages = await messagesOf('slow-input', { executions: 1 })
    expect(messages).toEqual([expect.stringMatching(/s of CPU time for 1 bytes/)])
  })

  test('ends an input that takes much memory', async () => {
    // A machine that is slow to give memory may take its time.
    const limits = { cpuSeconds: 600, idleSeconds: 60, growth: 300 }
    expect(await messagesOf('greedy-memory', { limits })).toEqual([expect.stringMatching(/memory/)])
  })

  test('finds a promise that is never settled', async () => {
    expect(await messagesOf('lost-promise')).toEqual(['never comes to an end: nothing is left to wait for'])
  })
})
