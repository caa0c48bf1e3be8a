import { describe, expect, test } from '@jest/globals'
import { PublishError } from '../../src/errors/publish-error.ts'

describe('PublishError', () => {
  test('carries one problem or several, and has a line for each in its message', () => {
    const one = { code: 'one', summary: 'One.' }
    const two = { code: 'two', summary: 'Two.' }
    expect(new PublishError(one)).toMatchObject({ name: 'PublishError', message: 'One.', problems: [one] })
    expect(new PublishError([one, two])).toMatchObject({ message: 'One.\nTwo.', problems: [one, two] })
  })

  test('keeps what it was caused by', () => {
    const cause = new Error('why')
    expect(new PublishError({ code: 'one', summary: 'One.' }, { cause }).cause).toBe(cause)
  })
})
