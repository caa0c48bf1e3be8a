import { expect, test } from '@jest/globals'
import {
  isNewerMetadata,
  isOlderMetadata,
  isSupportedMetadata,
  knowsLicenseFiles,
} from '../../src/packaging/metadata-versions.ts'

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

test.each([
  ['2.4', true],
  ['2.10', true],
  ['3.0', true],
  ['2.3', false],
  ['1.10', false],
  ['2', false],
  ['2.x', false],
  ['2.4.1', false],
  ['', false],
])('knowsLicenseFiles() of a file that declares %j is %j', (value, expected) => {
  expect(knowsLicenseFiles({ fields: [{ name: 'Metadata-Version', value }], defects: [] })).toBe(expected)
})

test('knowsLicenseFiles() of a file that declares no version is false', () => {
  expect(knowsLicenseFiles({ fields: [], defects: [] })).toBe(false)
})
