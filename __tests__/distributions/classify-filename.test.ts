import { describe, expect, test } from '@jest/globals'
import { classifyFilename } from '../../src/distributions/classify-filename.ts'

describe('classifyFilename()', () => {
  test.each(['a-1.0-py3-none-any.whl', 'a-1.0.tar.gz', 'no version.tar.gz', '.tar.gz'])(
    'takes %s as a distribution by its ending alone',
    filename => expect(classifyFilename(filename)).toEqual({ kind: 'distribution' }),
  )

  test('knows which file an attestation is of', () => {
    expect(classifyFilename('a-1.0.tar.gz.publish.attestation')).toEqual({ kind: 'attestation', of: 'a-1.0.tar.gz' })
    expect(classifyFilename('a-1.0.tar.gz.attestation')).toEqual({ kind: 'foreign' })
    expect(classifyFilename('notes.publish.attestation')).toEqual({ kind: 'foreign' })
  })

  test.each([
    ['a-1.0-py3-none-any.WHL', 'extension-filetype-mismatch'],
    ['a-1.0.TAR.GZ', 'extension-filetype-mismatch'],
    ['a-1.0.tar.Gz', 'extension-filetype-mismatch'],
    ['a-1.0.tgz', 'extension-unknown'],
    ['a-1.0.tar.bz2', 'extension-unknown'],
    ['a-1.0.tar.xz', 'extension-unknown'],
    ['a-1.0.tar.zst', 'extension-unknown'],
    ['a-1.0.tar.Z', 'extension-unknown'],
    ['a-1.0.tar', 'extension-unknown'],
    ['a-1.0.zip', 'extension-unknown'],
    ['a-1.0.ZIP', 'extension-unknown'],
  ])('takes %s as a near miss by the rule %s', (filename, rule) => {
    expect(classifyFilename(filename)).toMatchObject({ kind: 'near-miss', rule })
  })

  test.each([
    'a-1.0-py3.12.egg',
    'a-1.0.exe',
    'a-1.0.rpm',
    'a-1.0.msi',
    'screenshots.zip',
    'test-results.zip',
    'a-1.0.tar.gz.asc',
    'a-1.0.tar.gz.sigstore',
    'a-1.0.tar.gz.sigstore.json',
    'SHA256SUMS',
    'whl',
    '.gitignore',
  ])('leaves %s alone', filename => {
    expect(classifyFilename(filename)).toEqual({ kind: 'foreign' })
  })
})
