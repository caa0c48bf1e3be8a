import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { checkReadyMade } from '../../src/attestations/check-ready-made.ts'
import { PUBLISH_PREDICATE, SLSA_PREDICATE } from '../../src/attestations/publish-statement.ts'
import { aWheel } from '../support/some-distributions.ts'
import { aReadyMade } from './a-ready-made.ts'

const wheel = aWheel()

function check(overrides: Parameters<typeof aReadyMade>[1] = {}, distribution = wheel) {
  return checkReadyMade(JSON.stringify(aReadyMade(wheel, overrides)), distribution)
}

describe('checkReadyMade()', () => {
  test.each([PUBLISH_PREDICATE, SLSA_PREDICATE])(
    'takes an attestation of this name and these bytes: %s',
    predicateType => {
      expect(check({ statement: { predicateType } })).toMatchObject({ predicateType })
    },
  )

  test('takes the name in another spelling, as PyPI does', () => {
    const distribution = aWheel('Ts.Tools-0.1.0-py3-none-any.whl')
    const subject = [{ name: 'ts_tools-0.1-py3-none-any.whl', digest: { sha256: distribution.digests.sha256 } }]
    expect(check({ statement: { subject } }, distribution)).toHaveProperty('attestation')
  })

  test.each([
    ['no JSON', 'PK', /no JSON object/],
    ['a list', '[]', /no JSON object/],
    ['another version', { version: 2 }, /`version` is not 1/],
    ['no certificate', { verification_material: { transparency_entries: [{}] } }, /lacks a certificate/],
    ['no log entry', { verification_material: { certificate: 'AA==', transparency_entries: [] } }, /log entry/],
    ['bytes that are no base64', { envelope: { statement: '{}', signature: 'AA==' } }, /base64/],
    [
      'an entry of a log that gives no time',
      { verification_material: { certificate: 'AA==', transparency_entries: [{ logIndex: '1' }] } },
      /`inclusionPromise`/,
    ],
    [
      'a time that cannot be written as a text',
      {
        verification_material: {
          certificate: 'AA==',
          transparency_entries: [
            { integratedTime: { toString: 1 }, inclusionPromise: { signedEntryTimestamp: 'AA==' } },
          ],
        },
      },
      /`inclusionPromise`/,
    ],
    [
      'one such entry among others',
      {
        verification_material: {
          certificate: 'AA==',
          transparency_entries: [...aReadyMade(wheel).verification_material.transparency_entries, { logIndex: '1' }],
        },
      },
      /`inclusionPromise`/,
    ],
  ])('refuses %s', (_, file, defect) => {
    const text = typeof file === 'string' ? file : JSON.stringify({ ...aReadyMade(wheel), ...file })
    expect(checkReadyMade(text, wheel)).toEqual({ defect: expect.stringMatching(defect) })
  })

  test.each([
    [
      'another file',
      { subject: [{ name: 'other-0.1.tar.gz', digest: wheel.digests }] },
      /another file: `other-0\.1\.tar\.gz`/,
    ],
    ['other bytes', { subject: [{ name: wheel.filename, digest: { sha256: 'ab'.repeat(32) } }] }, /other bytes/],
    ['two files', { subject: [{ name: wheel.filename }, { name: wheel.filename }] }, /exactly one subject/],
    ['no file', { subject: [] }, /exactly one subject/],
    ['another kind', { predicateType: 'https://spdx.dev/Document' }, /none that PyPI takes/],
    ['another statement type', { _type: 'https://in-toto.io/Statement/v0.1' }, /statement is not of the type/],
  ])('refuses an attestation of %s', (_, statement, defect) => {
    expect(check({ statement })).toEqual({ defect: expect.stringMatching(defect) })
  })

  test('survives any file, and never repeats more of it than a line', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), text => {
        const verdict = checkReadyMade(text, wheel)
        return 'defect' in verdict && verdict.defect.length < 400
      }),
    )
  })
})
