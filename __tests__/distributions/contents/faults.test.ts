import { describe, expect, test } from '@jest/globals'
import { Faults } from '../../../src/distributions/contents/faults.ts'

const fault = (rule: string, number: number) => ({ rule, detail: `${rule} in ${number}.` })

describe('Faults', () => {
  test('list() has every fault, by rule in the order in which the rules came up', () => {
    const faults = new Faults()
    faults.add([fault('b', 1), fault('a', 1)])
    faults.add([fault('b', 2)])
    faults.add([])
    expect(faults.list()).toEqual([fault('b', 1), fault('b', 2), fault('a', 1)])
  })

  test('list() has three of a rule, and how many more there were', () => {
    const faults = new Faults()
    for (let number = 1; number <= 1000; number += 1) faults.add([fault('a', number)])
    faults.add([fault('b', 1)])
    const third = { rule: 'a', detail: 'a in 3. So it is with 997 more members.' }
    expect(faults.list()).toEqual([fault('a', 1), fault('a', 2), third, fault('b', 1)])
  })
})
