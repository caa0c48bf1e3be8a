import { expect, test } from '@jest/globals'
import { filenameOver255, filenameTooLong } from '../../../src/rules/filename/filename-length.ts'
import { anSdist, aWheel } from '../../support/some-distributions.ts'

const ofLength = (bytes: number) => 'ä'.repeat(Math.floor(bytes / 2)) + 'x'.repeat(bytes % 2)

test.each([
  ['wheel', 246, 0, 0],
  ['wheel', 247, 1, 0],
  ['wheel', 255, 1, 0],
  ['wheel', 256, 0, 1],
  ['sdist', 255, 0, 0],
  ['sdist', 256, 0, 1],
] as const)('The name of a %s of %d bytes is told of once at most', (kind, bytes, tooLong, over255) => {
  const file = kind === 'wheel' ? aWheel() : anSdist()
  const named = { ...file, filename: ofLength(bytes) }
  expect([filenameTooLong.check(named).length, filenameOver255.check(named).length]).toEqual([tooLong, over255])
})
