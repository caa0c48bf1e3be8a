import { describe, expect, test } from '@jest/globals'
import { chooseMarkup } from '../../src/rendering/choose-markup.ts'
import { aWheel, someCoreMetadata } from '../support/some-distributions.ts'

function markupOf(contentType: string | undefined, description?: string) {
  const fields = contentType === undefined ? [] : ([['Description-Content-Type', contentType]] as const)
  return chooseMarkup(aWheel(undefined, { metadata: someCoreMetadata('tstools', '0.1', fields, description) }))
}

describe('chooseMarkup()', () => {
  test.each([
    [undefined, 'restructuredtext'],
    ['', 'restructuredtext'],
    ['text/x-rst', 'restructuredtext'],
    ['Text/X-RST; charset=UTF-8', 'restructuredtext'],
    ['text/markdown', 'markdown'],
    ['text/markdown; charset=UTF-8; variant=GFM', 'markdown'],
    ['text/markdown ;variant=CommonMark', 'markdown'],
    ['text/plain', 'plain'],
  ])('reads a description of type %p as %s', (contentType, markup) => {
    expect(markupOf(contentType, 'Hello')).toBe(markup)
  })

  test.each(['text/html', 'markdown', 'text/x-rst, text/markdown', 'constructor'])(
    'leaves the type %p to the rule that refuses it',
    contentType => {
      expect(markupOf(contentType, 'Hello')).toBeUndefined()
    },
  )

  test('knows nothing to render where there is no description', () => {
    expect(markupOf('text/x-rst')).toBeUndefined()
    expect(markupOf('text/x-rst', '')).toBeUndefined()
  })
})
