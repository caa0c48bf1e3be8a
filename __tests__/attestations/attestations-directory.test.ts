import { describe, expect, test } from '@jest/globals'
import { describeUnattested } from '../../src/attestations/attestations-directory.ts'
import { PYPI } from '../support/trusted-publishing.ts'

describe('describeUnattested()', () => {
  test('names the files, some of them where there are many', () => {
    expect(describeUnattested(['a-1.tar.gz', 'b-1.tar.gz'], PYPI)).toMatch(
      /PyPI had already.*: `a-1.tar.gz`, `b-1.tar.gz`\.$/,
    )
    const names = Array.from({ length: 60 }, (_, number) => `a-${number}.tar.gz`)
    expect(describeUnattested(names, PYPI)).toMatch(/`a-4\.tar\.gz` and 55 more\.$/)
  })
})
