import { expect, test } from '@jest/globals'
import {
  wheelEntryPointsIni,
  wheelEntryPointsName,
  wheelEntryPointsUtf8,
} from '../../../src/rules/wheel/entry-point-rules.ts'
import { anSdist, aWheel, someWheelContents } from '../../support/some-distributions.ts'

const RULES = [wheelEntryPointsUtf8, wheelEntryPointsIni, wheelEntryPointsName]

function found(entryPoints: Uint8Array): readonly number[] {
  const wheel = aWheel(undefined, { contents: someWheelContents({ entryPoints }) })
  return RULES.map(rule => rule.check(wheel).length)
}

test('entry_points.txt that is not UTF-8 is told of once', () => {
  expect(found(Buffer.from('[console_scripts]\n\xe4 b = c\n', 'latin1'))).toEqual([1, 0, 0])
})

test('A byte order mark is a character before the first section, as for PyPI', () => {
  expect(found(Buffer.from('\ufeff[console_scripts]\na = b\n'))).toEqual([0, 1, 0])
})

test('An sdist has no entry points', () => {
  expect(RULES.flatMap(rule => rule.check(anSdist()))).toEqual([])
})
