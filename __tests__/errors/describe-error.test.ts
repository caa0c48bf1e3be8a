import { describe, expect, test } from '@jest/globals'
import { describeError } from '../../src/errors/describe-error.ts'
import { PublishError } from '../../src/errors/publish-error.ts'

describe('describeError()', () => {
  test('gives the problems of an error that was foreseen', () => {
    const problems = [
      { code: 'one', summary: 'One.' },
      { code: 'two', summary: 'Two.' },
    ] as const
    expect(describeError(new PublishError(problems))).toEqual(problems)
  })

  test.each([
    ['an error', new TypeError('x is undefined')],
    ['a text', 'x is undefined'],
  ])('calls %s that was not foreseen a defect of the action', (_, thrown) => {
    const [problem, ...others] = describeError(thrown)
    expect(problem).toMatchObject({ code: 'internal-error', summary: expect.stringContaining('x is undefined') })
    expect(problem?.remedy).toContain('defect of the action')
    expect(others).toEqual([])
  })
})
