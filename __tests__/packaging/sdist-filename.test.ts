import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseSdistFilename } from '../../src/packaging/sdist-filename.ts'
import { recordedVerdicts } from './recorded-verdicts.ts'

type SdistVerdict =
  | { readonly input: string; readonly refusal: string }
  | { readonly input: string; readonly project: string; readonly version: string }
const recorded = recordedVerdicts<{ sdists: readonly SdistVerdict[] }>('filenames').sdists

/** What packaging accepts and we do not, on purpose: a file of no project. */
const hasNoName = (filename: string) => /^-[^-]*$/.test(filename)

describe('parseSdistFilename()', () => {
  test('parseSdistFilename() takes a name apart, as it is written and normalised', () => {
    expect(parseSdistFilename('Zope.Interface-1.00.tar.gz')).toStrictEqual({
      kind: 'sdist',
      writtenName: 'Zope.Interface',
      writtenVersion: '1.00',
      project: 'zope-interface',
      version: { text: '1.0' },
    })
  })

  test('parseSdistFilename() splits an old name at its last hyphen', () => {
    expect(parseSdistFilename('my-old-tools-1.0.zip')).toMatchObject({
      writtenName: 'my-old-tools',
      project: 'my-old-tools',
    })
    expect(parseSdistFilename('tools-1.0-1.tar.gz')).toMatchObject({ writtenName: 'tools-1.0', version: { text: '1' } })
  })

  test.each([
    ['tstools-0.1.tgz', 'the ending'],
    ['tstools-0.1.TAR.GZ', 'the ending'],
    ['tstools-0.1.tar.gz\n', 'the ending'],
    ['tstools.tar.gz', 'no hyphen'],
    ['tstools-latest.tar.gz', '`latest`'],
    ['tstools-.tar.gz', '(empty)'],
    ['-0.1.tar.gz', 'the name of the project'],
  ])('parseSdistFilename() refuses %j', (filename, words) => {
    expect(parseSdistFilename(filename)).toEqual({
      kind: 'invalid',
      rule: 'sdist-filename-unparsable',
      reason: expect.stringContaining(words),
    })
  })

  test('parseSdistFilename() agrees with every recorded verdict of packaging but for files of no project', () => {
    const comparable = recorded.filter(({ input }) => !hasNoName(input))
    expect(comparable.length).toBeGreaterThan(150)
    for (const verdict of comparable) {
      const sdist = parseSdistFilename(verdict.input)
      if (sdist.kind === 'invalid') expect(verdict).toHaveProperty('refusal')
      else expect({ input: verdict.input, project: sdist.project, version: sdist.version.text }).toEqual(verdict)
    }
  })

  test('parseSdistFilename() never throws, and its reasons are short and on one line', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.constantFrom('', '-1.tar.gz', '.zip'),
        (text, end) => {
          const parsed = parseSdistFilename(text + end)
          if (parsed.kind === 'invalid') expect(parsed.reason).toMatch(/^[^\p{Cc}\u2028\u2029]{1,300}$/u)
        },
      ),
    )
  })
})
