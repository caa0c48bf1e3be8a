import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { CREDENTIAL_FAILURES, credentialProblem } from '../../src/credentials/failures.ts'

const page = readFileSync(new URL('../../docs/trusted-publishing.md', import.meta.url), 'utf8')

test('docs/trusted-publishing.md has one heading for each failure, and no other of that level', () => {
  const headings = [...page.matchAll(/^### (.*)$/gm)].map(match => match[1])
  expect(headings.toSorted()).toEqual(CREDENTIAL_FAILURES.toSorted())
})

test.each(CREDENTIAL_FAILURES)('credentialProblem() leads from %s to its heading', code => {
  expect(credentialProblem({ code, summary: 'x' }).learnMore).toBe(`docs/trusted-publishing.md#${code}`)
})
