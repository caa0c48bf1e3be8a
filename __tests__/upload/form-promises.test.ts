import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { CORE_METADATA_FIELDS, type CoreMetadata } from '../../src/packaging/core-metadata.ts'
import { buildUploadForm } from '../../src/upload/build-upload-form.ts'
import { encodeMultipart } from '../../src/upload/encode-multipart.ts'
import { anSdist, aWheel } from '../support/some-distributions.ts'

const names = CORE_METADATA_FIELDS.map(({ name }) => name)
const anyMetadata: fc.Arbitrary<CoreMetadata> = fc.record({
  fields: fc.array(fc.record({ name: fc.constantFrom(...names), value: fc.string({ unit: 'binary' }) })),
  defects: fc.constant([]),
})
const hexadecimal = (digits: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: digits, maxLength: digits })
const anyDistribution = fc
  .record({
    metadata: anyMetadata,
    digests: fc.record(
      { sha256: hexadecimal(64), md5: hexadecimal(32), blake2b256: hexadecimal(64) },
      { requiredKeys: ['sha256'] },
    ),
    isWheel: fc.boolean(),
  })
  .map(({ metadata, digests, isWheel }) =>
    isWheel ? aWheel(undefined, { metadata, digests }) : anSdist(undefined, { metadata, digests }),
  )

/** What PyPI would refuse of a form itself, whatever is published. */
describe('Every upload form', () => {
  test('has protocol version 1, a known file type, and the Python version that goes with it', () => {
    fc.assert(
      fc.property(anyDistribution, distribution => {
        const form = buildUploadForm(distribution)
        const only = (name: string) => {
          const values = form.filter(([field]) => field === name).map(([, value]) => value)
          expect(values).toHaveLength(1)
          return values[0]
        }
        expect(only(':action')).toBe('file_upload')
        expect(only('protocol_version')).toBe('1')
        expect([only('filetype'), only('pyversion')]).toEqual(
          distribution.kind === 'wheel' ? ['bdist_wheel', 'py3'] : ['sdist', 'source'],
        )
      }),
    )
  })

  test('has digests in hexadecimal, SHA-256 always', () => {
    fc.assert(
      fc.property(anyDistribution, distribution => {
        const digests = buildUploadForm(distribution).filter(([name]) => name.endsWith('_digest'))
        expect(digests.map(([name]) => name)).toContain('sha256_digest')
        for (const [name, value] of digests) {
          expect(value).toMatch(name === 'md5_digest' ? /^[0-9a-f]{32}$/ : /^[0-9a-f]{64}$/)
        }
      }),
    )
  })

  test('has the file as its only part with a file name, behind the fields, as a stream of octets', () => {
    fc.assert(
      fc.property(anyDistribution, distribution => {
        const boundary = 'the-boundary-that-no-value-has'
        const { before } = encodeMultipart(buildUploadForm(distribution), distribution.filename, boundary)
        const parts = Buffer.from(before).toString().split(`--${boundary}\r\n`).slice(1)
        const heads = parts.map(part => part.slice(0, part.indexOf('\r\n\r\n')))
        expect(heads.slice(0, -1).filter(head => /filename/.test(head))).toEqual([])
        expect(heads.at(-1)).toBe(
          `Content-Disposition: form-data; name="content"; filename="${distribution.filename}"\r\n` +
            'Content-Type: application/octet-stream',
        )
      }),
    )
  })
})
