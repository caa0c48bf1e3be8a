import { expect, test } from '@jest/globals'
import { buildPublishStatement } from '../../src/attestations/publish-statement.ts'

test('buildPublishStatement() writes what PyPI verifies, byte for byte', () => {
  const sha256 = 'ab'.repeat(32)
  expect(buildPublishStatement('Foo_Bar-1.0-py3-none-any.whl', sha256).toString()).toBe(
    `{"_type":"https://in-toto.io/Statement/v1","subject":[{"name":"Foo_Bar-1.0-py3-none-any.whl","digest":{"sha256":"${sha256}"}}],` +
      '"predicateType":"https://docs.pypi.org/attestations/publish/v1","predicate":null}',
  )
})
