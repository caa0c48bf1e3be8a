import { describe, expect, test } from '@jest/globals'
import type { WheelContents } from '../../../src/distributions/contents/contents.ts'
import {
  wheelFileMissing,
  wheelRecordBlankLine,
  wheelRecordMismatch,
  wheelRecordMissing,
} from '../../../src/rules/wheel/wheel-file-rules.ts'
import { anSdist, aWheel, someWheelContents } from '../../support/some-distributions.ts'

const NONE = { count: 0, examples: [] }
const wheel = (contents: Partial<WheelContents>) => aWheel(undefined, { contents: someWheelContents(contents) })
const DIST_INFO = 'tstools-0.1.dist-info'

test('Rules on the files of a wheel have nothing to say of an sdist', () => {
  for (const rule of [wheelFileMissing, wheelRecordMissing, wheelRecordBlankLine, wheelRecordMismatch]) {
    expect(rule.check(anSdist())).toEqual([])
  }
})

describe('wheelFileMissing and wheelRecordMissing', () => {
  test('tell each of its own file', () => {
    const both = wheel({ missingFiles: [`${DIST_INFO}/WHEEL`, `${DIST_INFO}/RECORD`] })
    expect(wheelFileMissing.check(both)).toEqual([`The archive has no \`${DIST_INFO}/WHEEL\`.`])
    expect(wheelRecordMissing.check(both)).toEqual([`The archive has no \`${DIST_INFO}/RECORD\`.`])
  })

  test('tell why RECORD cannot be read', () => {
    expect(wheelRecordMissing.check(wheel({ record: { state: 'not-utf8' } }))).toEqual(['RECORD is not UTF-8.'])
    expect(wheelRecordMissing.check(wheel({ record: { state: 'not-csv' } }))).toEqual([
      'RECORD is not CSV: a name in it is longer than 131,072 characters.',
    ])
  })
})

test('wheelRecordMismatch names some of the files, and counts the rest', () => {
  const unlisted = { count: 4, examples: ['a.py', 'b.py'] }
  expect(wheelRecordMismatch.check(wheel({ record: { state: 'read', unlisted, absent: NONE } }))).toEqual([
    'RECORD does not list `a.py`, `b.py` and 2 more, which the archive has.',
  ])
  const absent = { count: 1, examples: ['c.py'] }
  expect(wheelRecordMismatch.check(wheel({ record: { state: 'read', unlisted: NONE, absent } }))).toEqual([
    'RECORD lists `c.py`, which the archive does not have.',
  ])
})
