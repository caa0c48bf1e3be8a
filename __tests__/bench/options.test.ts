import { describe, expect, test } from '@jest/globals'
import { parseOptions } from '../../bench/options.ts'
import { SET_NAMES } from '../../bench/sets.ts'

describe('parseOptions()', () => {
  test('parseOptions() measures all sets on a link of 50 ms and 200 Mbit/s when nothing is said', () => {
    expect(parseOptions([])).toEqual({
      sets: SET_NAMES,
      rounds: 5,
      delay: 0.05,
      rate: 25e6,
      serverTime: 0.3,
      lockedTime: 0,
      quick: false,
    })
  })

  test('parseOptions() takes sets, tools and the link', () => {
    const args = ['--sets', 'small,big', '--tools', 'curl,curl-8,uv,pypi-publish-16', '--rounds', '3', '--rate', '0']
    expect(parseOptions(args)).toMatchObject({
      sets: ['small', 'big'],
      tools: ['curl', 'curl-8', 'uv', 'pypi-publish-16'],
      rounds: 3,
      rate: 0,
    })
  })

  test.each([
    [['--sets', 'huge'], 'there is no set huge'],
    [['--tools', 'uv-8'], 'there is no tool uv-8'],
    [['--tools', 'curl-0'], 'there is no tool curl-0'],
    [['--delay', 'x'], '--delay needs a number'],
    [['--rounds', '0'], '--rounds needs a whole number'],
    [['--unknown'], "Unknown option '--unknown'"],
  ])('parseOptions() refuses %j', (args, why) => {
    expect(() => parseOptions(args)).toThrow(why)
  })
})
