import { describe, expect, test } from '@jest/globals'
import type { Distribution } from '../../src/distributions/distribution.ts'
import { PYPI } from '../../src/package-index/known-indexes.ts'
import { chooseRenderedDescriptions } from '../../src/rendering/choose-rendered-descriptions.ts'
import { anSdist, aWheel, someCoreMetadata } from '../support/some-distributions.ts'

function described(description?: string, contentType = 'text/x-rst'): Pick<Distribution, 'metadata'> {
  return { metadata: someCoreMetadata('tstools', '0.1', [['Description-Content-Type', contentType]], description) }
}

describe('chooseRenderedDescriptions()', () => {
  test('names each description once, whichever files share it', () => {
    const files = [
      aWheel(undefined, described('one')),
      anSdist(undefined, described('one')),
      aWheel('a-1-py3-none-any.whl', described('two')),
    ]
    expect(chooseRenderedDescriptions(files, PYPI, true)).toEqual(['one', 'two'])
  })

  test('leaves out Markdown, plain text, and files without a description', () => {
    const files = [
      aWheel(undefined, described('# one', 'text/markdown')),
      aWheel('a-1-py3-none-any.whl', described('two', 'text/plain')),
      aWheel('b-1-py3-none-any.whl'),
    ]
    expect(chooseRenderedDescriptions(files, PYPI, true)).toEqual([])
  })

  test('asks for nothing where another index shows the description, or nothing is to be verified', () => {
    const files = [aWheel(undefined, described('one'))]
    expect(chooseRenderedDescriptions(files, { ...PYPI, kind: 'other' }, true)).toEqual([])
    expect(chooseRenderedDescriptions(files, PYPI, false)).toEqual([])
  })
})
