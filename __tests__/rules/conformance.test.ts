import { existsSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import type { Finding } from '../../src/rules/finding.ts'
import { RULE_CATALOGUE } from '../../src/rules/rule-catalogue.ts'
import { ARCHIVE_CASES } from './conformance/archive-cases.ts'
import { type ConformanceCase, findAll } from './conformance/conformance-case.ts'
import { CORE_METADATA_CASES } from './conformance/core-metadata-cases.ts'
import { FORESEEN_BY_ANOTHER, NOT_FORESEEN, SHOWN_ELSEWHERE } from './conformance/coverage.ts'
import { DISCOVERY_CASES } from './conformance/discovery-cases.ts'
import { FILENAME_CASES } from './conformance/filename-cases.ts'
import { RELEASE_CASES } from './conformance/release-cases.ts'
import { RENDERING_CASES } from './conformance/rendering-cases.ts'
import { ZIP_CASES } from './conformance/zip-cases.ts'
import { FORESEEABLE_REFUSALS, UPLOAD_OUTCOMES } from './pypi-outcomes.ts'

const OTHER = { kind: 'other', name: 'index.example', uploadUrl: new URL('https://index.example/legacy/') } as const

const CASES: readonly ConformanceCase[] = [
  ...DISCOVERY_CASES,
  ...CORE_METADATA_CASES,
  ...RENDERING_CASES,
  ...FILENAME_CASES,
  ...ARCHIVE_CASES,
  ...ZIP_CASES,
  ...RELEASE_CASES,
]

/** Rules that PyPI does not have: they keep a user from a mistake, or us from a hostile file. */
const OF_OUR_OWN = [
  'archive-too-many-members',
  'archive-unpacks-too-large',
  'directory-named-like-distribution',
  'file-unreadable',
  'file-vanished',
  'filename-repeated',
  'metadata-malformed',
  'metadata-too-large',
  'name-placeholder',
  'sdist-filename-wrong-version',
  'tag-missing',
  'tag-version-mismatch',
  'tar-trailing-data',
]

/** Only PyPI looks at it, but with its directory elsewhere than the archive says nobody can read it. */
const UNREADABLE_ANYWHERE = ['zip-eocd-offset-mismatch']

const ruleIds = RULE_CATALOGUE.map(rule => rule.id)
const casesOf = (id: string) => CASES.filter(({ rule }) => rule === id)

describe('The rules', () => {
  test.each(CASES.map(each => [each.about === undefined ? each.rule : `${each.rule}: ${each.about}`, each] as const))(
    'foresee %s, and nothing where it is only near',
    async (_, { rule, breaks, nearly, severity = 'refuse', nearlyBreaks = [] }) => {
      const found = await findAll(breaks)
      expect(found.map(finding => [finding.rule, finding.severity])).toContainEqual([rule, severity])
      expect(
        found
          .filter(finding => finding.rule === rule)
          .map(asRead)
          .join('\n\n'),
      ).toMatchSnapshot()
      const foundNearly = await findAll(nearly)
      expect([...new Set(foundNearly.map(finding => finding.rule))]).toEqual(nearlyBreaks)
    },
  )

  test.each(CASES.map(each => [each.about === undefined ? each.rule : `${each.rule}: ${each.about}`, each] as const))(
    'hold for other indexes where a specification says so, and only there: %s',
    async (_, { rule, breaks }) => {
      const found = await findAll({ ...breaks, facts: { ...breaks.facts, index: OTHER } })
      const isSpecified = RULE_CATALOGUE.find(({ id }) => id === rule)?.holdsFor === 'specification'
      expect(found.some(finding => finding.rule === rule)).toBe(isSpecified || UNREADABLE_ANYWHERE.includes(rule))
      expect(found.filter(finding => finding.indexSays !== undefined)).toEqual([])
    },
  )

  test('have ids of their own, each once', () => {
    expect(ruleIds.filter((id, at) => ruleIds.indexOf(id) !== at)).toEqual([])
    const outcomes = new Set(UPLOAD_OUTCOMES.map(({ id }) => id))
    expect(ruleIds.filter(id => !outcomes.has(id)).sort()).toEqual(OF_OUR_OWN)
  })

  test('of our own hold for every index', () => {
    const own = RULE_CATALOGUE.filter(({ id }) => OF_OUR_OWN.includes(id))
    expect(own.filter(({ holdsFor }) => holdsFor !== 'specification')).toEqual([])
  })

  test('have each a case', () => {
    const withoutCase = ruleIds.filter(id => casesOf(id).length === 0 && !OF_OUR_OWN.includes(id))
    expect(withoutCase).toEqual([])
  })

  test('are what the cases are about', () => {
    expect(CASES.map(({ rule }) => rule).filter(rule => !ruleIds.includes(rule))).toEqual([])
  })
})

describe('Every refusal that can be foreseen', () => {
  test('is one of 153', () => {
    expect(FORESEEABLE_REFUSALS).toHaveLength(153)
  })

  test('has a rule with a case, or is shown elsewhere, or has a reason not to be', () => {
    const silent = FORESEEABLE_REFUSALS.map(({ id }) => id).filter(id => waysToForesee(id) === 0)
    expect(silent).toEqual([])
  })

  test('is told of once', () => {
    expect(UPLOAD_OUTCOMES.map(({ id }) => id).filter(id => waysToForesee(id) > 1)).toEqual([])
  })

  test('that another rule foresees leads to a rule with a case', () => {
    const astray = Object.values(FORESEEN_BY_ANOTHER).filter(id => casesOf(id).length === 0)
    expect(astray).toEqual([])
  })

  test('that is shown elsewhere leads to a test', () => {
    const tests = new Set(Object.values(SHOWN_ELSEWHERE))
    const missing = [...tests].filter(path => !existsSync(new URL(`../${path}`, import.meta.url)))
    expect(missing).toEqual([])
  })

  test('is foreseen, but for three', () => {
    expect(FORESEEABLE_REFUSALS.filter(({ id }) => !(id in NOT_FORESEEN)).length).toBeGreaterThanOrEqual(150)
  })
})

/** A finding as people read it. What to do is in docs/rules.md, unless it depends on what was found. */
function asRead({ rule, summary, indexSays, remedy }: Finding): string {
  const isOfTheRule = RULE_CATALOGUE.some(({ id, remedy: general }) => id === rule && general === remedy)
  return [
    // Errors of node:zlib are none of jest's own, and then are shown with their name.
    summary.replace('(Error: ', '('),
    ...(indexSays === undefined ? [] : [`The index says: ${indexSays}`]),
    ...(isOfTheRule ? [] : [`What to do: ${remedy}`]),
  ].join('\n')
}

function waysToForesee(id: string): number {
  const elsewhere = [FORESEEN_BY_ANOTHER, SHOWN_ELSEWHERE, NOT_FORESEEN].filter(list => id in list).length
  return elsewhere + (casesOf(id).length > 0 ? 1 : 0)
}
