import { expect, test } from '@jest/globals'
import { wheelCompressionRatio } from '../../../src/rules/size/wheel-compression-ratio.ts'
import { anSdist, aWheel, someWheelContents } from '../../support/some-distributions.ts'

const MIB = 1024 ** 2

test.each([
  ['unpacks to 64 MiB, however small it is', 1, 64 * MIB, 0],
  ['unpacks to more than 64 MiB and 50 times its size', 2 * MIB, 100 * MIB + 1, 1],
  ['unpacks to 50 times its size', 2 * MIB, 100 * MIB, 0],
  ['is large', 100 * MIB, 1000 * MIB, 0],
])('wheelCompressionRatio judges a wheel that %s', (_, size, unpackedBytes, count) => {
  const wheel = aWheel(undefined, { size, contents: someWheelContents({ unpackedBytes }) })
  expect(wheelCompressionRatio.check(wheel)).toHaveLength(count)
})

test('wheelCompressionRatio has nothing to say of an sdist', () => {
  expect(wheelCompressionRatio.check(anSdist(undefined, { size: 1 }))).toEqual([])
})
