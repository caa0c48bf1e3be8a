import { describe, expect, test } from '@jest/globals'
import type { Comparison } from '../../src/package-index/compare-with-index.ts'
import { PYPI } from '../../src/package-index/known-indexes.ts'
import { describeClaim, type JudgementFacts, judgeByIndex } from '../../src/upload/judge-by-index.ts'
import { aSmallWheel, listingOf } from './an-upload-context.ts'

const WHEEL = aSmallWheel()
const [INDEXED] = listingOf(WHEEL.filename).files
if (INDEXED === undefined) throw new Error('the listing is empty')
const UNKNOWN: Comparison = { state: 'unknown', why: 'the page answered 500' }

function judge(comparison: Comparison, facts: Partial<JudgementFacts> = {}) {
  return judgeByIndex(comparison, {
    distribution: WHEEL,
    index: PYPI,
    skipExisting: false,
    sent: false,
    claimed: true,
    otherwise: describeClaim(400, 'File already exists', WHEEL, PYPI),
    ...facts,
  })
}

describe('judgeByIndex()', () => {
  test('judgeByIndex() takes an identical file for ours only when we sent it', () => {
    const identical: Comparison = { state: 'identical', indexed: INDEXED }
    expect(judge(identical)).toMatchObject({ stops: 'nothing', result: { outcome: 'identical', url: INDEXED.url } })
    expect(judge(identical, { sent: true })).toMatchObject({ stops: 'nothing', result: { outcome: 'uploaded' } })
  })

  test('judgeByIndex() takes other content for a conflict, which stops the project', () => {
    expect(judge({ state: 'different', indexed: INDEXED, listed: [INDEXED] })).toMatchObject({
      stops: 'project',
      result: {
        outcome: 'conflict',
        url: INDEXED.url,
        problem: {
          code: 'file-conflict',
          summary: `PyPI (upload.pypi.org) already has another file named ${WHEEL.filename}: its content differs from yours.`,
          detail: '400: File already exists',
          remedy: expect.stringMatching(/`skip-existing: true`/),
        },
      },
    })
  })

  test('judgeByIndex() skips other content where that was asked for', () => {
    const end = judge({ state: 'different', indexed: INDEXED, listed: [INDEXED] }, { skipExisting: true })
    const why = 'the index has a file of this name with other content'
    expect(end).toMatchObject({ stops: 'nothing', result: { outcome: 'skipped', url: INDEXED.url, why } })
    expect(end.result.problem).toBeUndefined()
  })

  test.each([true, false])(
    'judgeByIndex() leaves a file without digest unverified (skip-existing: %s)',
    skipExisting => {
      const end = judge({ state: 'without-digest', indexed: INDEXED }, { skipExisting })
      const why = 'the index has a file of this name, and gives no digest to compare'
      expect(end).toMatchObject({ stops: 'nothing', result: { outcome: 'unverified', url: INDEXED.url, why } })
    },
  )

  test('judgeByIndex() fails what is claimed but not listed, in the words of the index', () => {
    expect(judge({ state: 'absent' }, { skipExisting: true })).toMatchObject({
      stops: 'project',
      result: {
        outcome: 'failed',
        why: '400: File already exists',
        problem: {
          code: 'upload-refused',
          summary: `PyPI (upload.pypi.org) refused ${WHEEL.filename}: it says that it has such a file, but does not show it.`,
          remedy:
            'Its pages may lag behind: run the job again in a few minutes. Or it has the same bytes under another name or ' +
            'in another project, or keeps the name of a deleted file: then raise the version and build anew.',
        },
      },
    })
    expect(describeClaim(409, '', WHEEL, PYPI).detail).toBe('409')
  })

  test('judgeByIndex() believes a claim that cannot be verified only under skip-existing', () => {
    expect(judge(UNKNOWN, { skipExisting: true })).toMatchObject({
      stops: 'nothing',
      result: { outcome: 'unverified', why: expect.stringContaining('the page answered 500') },
    })
    const end = judge(UNKNOWN)
    expect(end).toMatchObject({ stops: 'project', result: { outcome: 'failed' } })
    expect(end.result.problem?.detail).toMatch(/File already exists\n.*the page answered 500/)
    expect(end.result.problem?.summary).toMatch(/it says that it has such a file, and what it has could not be read\.$/)
    const { simpleUrl: _, ...index } = PYPI
    expect(judge(UNKNOWN, { index }).result.problem?.remedy).toMatch(
      /^Set `index-url:` to the root of its Simple API, /,
    )
    expect(end.result.problem?.remedy).toBe(
      'Run the job again when pypi.org shows its pages, or correct `index-url:` if they are elsewhere, so that the file can ' +
        'be compared; or, to accept whatever is there, set `skip-existing: true`.',
    )
  })

  test('judgeByIndex() never believes what nobody claimed', () => {
    const otherwise = { code: 'upload-failed', summary: 'It failed.', remedy: 'Run the job again.' }
    const { result } = judge(UNKNOWN, { claimed: false, skipExisting: true, otherwise })
    expect(result).toMatchObject({ outcome: 'failed' })
    expect(result.problem).toEqual({
      ...otherwise,
      detail: 'It failed.\nThe index could not be asked what it has: the page answered 500',
    })
  })
})
