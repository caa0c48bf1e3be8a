import { describe, expect, test } from '@jest/globals'
import { parseDistributionFilename } from '../../src/packaging/distribution-filename.ts'

describe('parseDistributionFilename()', () => {
  test.each([
    ['tstools-0.1-py3-none-any.whl', 'wheel'],
    ['tstools-0.1.tar.gz', 'sdist'],
    ['tstools-0.1.zip', 'sdist'],
    ['tstools-0.1.whl', 'invalid'],
    ['tstools-0.1.egg', 'invalid'],
    ['', 'invalid'],
  ])('parseDistributionFilename() takes %j for: %s', (filename, kind) => {
    expect(parseDistributionFilename(filename).kind).toBe(kind)
  })
})
