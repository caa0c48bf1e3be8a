import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { formatRulesPage } from '../../scripts/rules-page.ts'
import { RULE_CATALOGUE } from '../../src/rules/rule-catalogue.ts'

const page = readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8')

describe('docs/rules.md', () => {
  test('is what scripts/write-rules-page.ts writes', () => {
    expect(page).toBe(formatRulesPage())
  })

  test('has every rule under a heading of its own', () => {
    const headings = [...page.matchAll(/^### (.+)$/gm)].map(([, heading]) => heading)
    expect(headings.sort()).toEqual(RULE_CATALOGUE.map(({ id }) => id).sort())
  })
})

describe('Every rule', () => {
  test.each(RULE_CATALOGUE.map(rule => [rule.id, rule] as const))('%s is told in sentences', (id, rule) => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(rule.description).toMatch(/^\S.*[.)]$/s)
    expect(rule.remedy).toMatch(/^[A-Z`].*\.$/s)
  })
})
