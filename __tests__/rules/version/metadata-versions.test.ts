import { expect, test } from '@jest/globals'
import { isNewerMetadata, isOlderMetadata, isSupportedMetadata } from '../../../src/rules/version/metadata-versions.ts'

test.each(['1.0', '1.1', '1.2', '2.1', '2.2', '2.3', '2.4', '2.5'])('isSupportedMetadata() knows %s', version => {
  expect(isSupportedMetadata(version)).toBe(true)
})

test.each(['', '1', '1.3', '2.0', '2.6', '3.0', '2.10', ' 2.1', '2.1.0'])(
  'isSupportedMetadata() knows no %j',
  version => {
    expect(isSupportedMetadata(version)).toBe(false)
  },
)

test('isOlderMetadata() compares numbers, and not text', () => {
  expect(isOlderMetadata('2.4', '2.10')).toBe(true)
  expect(isOlderMetadata('2.10', '2.4')).toBe(false)
  expect(isOlderMetadata('2.4', '10.1')).toBe(true)
  expect(isOlderMetadata('2.4', '2.4')).toBe(false)
})

test.each(['', 'x', '2', '2.4x', 'x2.4', '2.4.1', '12345.1', '1.12345'])(
  'isOlderMetadata() does not compare %j',
  none => {
    expect([isOlderMetadata(none, '2.4'), isOlderMetadata('2.4', none)]).toEqual([false, false])
  },
)

test('isNewerMetadata() knows what comes after all that we know', () => {
  expect(['2.5', '2.6', '2.10', '10.0', 'x', '1.9'].filter(isNewerMetadata)).toEqual(['2.6', '2.10', '10.0'])
})
