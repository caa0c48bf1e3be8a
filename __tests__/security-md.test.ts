import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'

const root = new URL('../', import.meta.url)
const text = readFileSync(new URL('SECURITY.md', root), 'utf8')
const invariants = [...text.matchAll(/^\| (\*\*[^|]+) \| ([^|]+) \|$/gm)].filter(match =>
  match[2]?.includes('__tests__/'),
)

test('SECURITY.md names a test for each of its invariants, and each of these exists', () => {
  expect(invariants.length).toBeGreaterThan(10)
  for (const [, invariant, tests] of invariants) {
    const files = [...(tests ?? '').matchAll(/`([^`]+)`/g)].map(match => match[1] ?? '')
    const missing = files.filter(file => !existsSync(fileURLToPath(new URL(file, root))))
    expect({ invariant, missing, any: files.length > 0 }).toEqual({ invariant, missing: [], any: true })
  }
})
