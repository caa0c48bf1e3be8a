import { expect, test } from '@jest/globals'
import { PYPI, TESTPYPI } from '../../src/package-index/known-indexes.ts'
import { websitePage } from '../../src/package-index/website-page.ts'
import { anIndex } from '../support/an-index.ts'

test('websitePage() is on the website of the index, and on none where that is not known', () => {
  expect(websitePage(PYPI, '/manage/account/')?.href).toBe('https://pypi.org/manage/account/')
  expect(websitePage(TESTPYPI, '/manage/account/')?.href).toBe('https://test.pypi.org/manage/account/')
  expect(websitePage(anIndex, '/manage/account/')).toBeUndefined()
})
