import { describe, expect, test } from '@jest/globals'
import { chooseMajorTag } from '../../../scripts/release/choose-major-tag.ts'

describe('chooseMajorTag()', () => {
  test('moves v1 to the highest release of the major version', () => {
    expect(chooseMajorTag('v1.10.0', ['v1', 'v1.2.3', 'v1.9.9', 'v1.10.0'])).toBe('v1')
  })

  test('leaves v1 where it is when an older line gets a fix', () => {
    expect(chooseMajorTag('v1.2.4', ['v1.2.3', 'v1.2.4', 'v1.10.0'])).toBeUndefined()
    expect(chooseMajorTag('v1.10.1', ['v1.10.1', 'v1.10.2'])).toBeUndefined()
  })

  test('looks at the same major version alone', () => {
    expect(chooseMajorTag('v1.0.1', ['v1.0.1', 'v2.0.0', 'v10.0.0'])).toBe('v1')
  })

  test.each(['v1', 'v1.2', '1.2.3', 'v1.2.3-rc.1', 'main', ''])('moves nothing for %j', tag => {
    expect(chooseMajorTag(tag, [])).toBeUndefined()
  })

  test('takes no notice of tags of another form', () => {
    expect(chooseMajorTag('v1.0.0', ['v1', 'v1.9', 'v1.9.9-rc.1', 'release-9', ''])).toBe('v1')
  })
})
