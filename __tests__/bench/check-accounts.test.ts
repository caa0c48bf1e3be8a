import { describe, expect, test } from '@jest/globals'
import { checkAccounts } from '../../bench/check-accounts.ts'
import type { IndexAccount, LinkAccount } from '../../bench/laboratory.ts'
import { describeSet, type SetName } from '../../bench/sets.ts'
import type { ToolName } from '../../bench/tools.ts'

const file = { filename: 'a-1.0-py3-none-any.whl', size: 1000, sha256: 'aa' }
const written = { workspace: '/w', files: [{ ...file, path: `/w/dist/${file.filename}` }] }

interface Accounts {
  readonly tool?: ToolName
  readonly set?: SetName
  readonly link?: Partial<LinkAccount>
  readonly index?: Partial<IndexAccount>
}

/** Of a run that did what it should, but for what is given. */
function complaints({ tool = 'pypi-publish', set = 'small', link = {}, index = {} }: Accounts): readonly string[] {
  return checkAccounts(
    tool,
    { set: describeSet(set, true), written },
    { connections: 1, open: 0, bytesUp: 1500, bytesDown: 100, ...link },
    { files: [file], requests: { project: 1, upload: set === 'rerun' ? 0 : 1 }, complaints: [], ...index },
  )
}

describe('checkAccounts()', () => {
  test('checkAccounts() finds nothing wrong with a run that published everything', () => {
    expect(complaints({})).toEqual([])
    expect(complaints({ set: 'rerun' })).toEqual([])
  })

  test.each<[string, Accounts, RegExp]>([
    ['a file that is missing', { index: { files: [] } }, /did not arrive/],
    ['a file of another size', { index: { files: [{ ...file, size: 999 }] } }, /did not arrive/],
    ['a file with another digest', { index: { files: [{ ...file, sha256: 'bb' }] } }, /did not arrive/],
    ['a file too many', { index: { files: [file, { ...file, filename: 'b' }] } }, /has 2 files/],
    ['a file that was sent twice', { index: { requests: { project: 1, upload: 2 } } }, /2 uploads of 1 files/],
    ['a project that was looked up twice', { index: { requests: { project: 2, upload: 1 } } }, /asked for 2 times/],
    ['a request that was refused', { index: { complaints: ['no'] } }, /no/],
    ['fewer bytes than the files have', { link: { bytesUp: 999 } }, /only 999 bytes of 1000/],
    ['a way around the link', { link: { connections: 0 } }, /no connection/],
    [
      'a file sent though it was there',
      { set: 'rerun', index: { requests: { project: 1, upload: 1 } } },
      /that the index/,
    ],
    ['bytes sent though nothing had to be', { set: 'rerun', link: { bytesUp: 30_000 } }, /where no file had to/],
  ])('checkAccounts() finds %s', (_what, accounts, complaint) => {
    expect(complaints(accounts).join('\n')).toMatch(complaint)
  })

  test('checkAccounts() expects curl to send what is there, as it cannot look', () => {
    expect(complaints({ tool: 'curl', set: 'rerun', index: { requests: { upload: 1 } } })).toEqual([])
  })
})
