import { expect, test } from '@jest/globals'
import { chooseBoundary } from '../../src/upload/choose-boundary.ts'

test('chooseBoundary() takes random hexadecimal digits, new ones each time', () => {
  const boundary = chooseBoundary([['name', 'tstools']])
  expect(boundary).toMatch(/^[0-9a-f]{48}$/)
  expect(chooseBoundary([['name', 'tstools']])).not.toBe(boundary)
})

test('chooseBoundary() tries again while a value contains it', () => {
  const random = ['aaaa', 'bbbb', 'cccc']
  const fields = [
    ['summary', 'xx aaaa xx'],
    ['description', 'line\r\n--bbbb\r\n'],
  ] as const
  expect(chooseBoundary(fields, () => random.shift() ?? '')).toBe('cccc')
})
