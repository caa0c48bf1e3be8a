import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'

const docs = join(dirname(dirname(fileURLToPath(import.meta.url))), 'docs')
const page = readFileSync(join(docs, 'features.md'), 'utf8')

/** Cells of every row that is not a heading of its table. */
const rows = [...page.matchAll(/^\| (\S[^|]*) \| (\w+) \| (.+) \|$/gm)].map(
  ([, feature = '', answer = '', shown = '']) => ({
    feature,
    answer,
    shown,
  }),
)

/** `[words](path "title")`: the title is what the test is called. */
function linksOf(text: string): readonly { readonly path: string; readonly title: string | undefined }[] {
  return [...text.matchAll(/\]\(([^)\s"]+)(?: "([^"]*)")?\)/g)].map(([, path = '', title]) => ({ path, title }))
}

/** What a file calls its tests and groups of them: the first of several arguments, at the beginning of a statement. */
function titlesOf(source: string): ReadonlySet<string> {
  const calls = source.matchAll(
    /^ *(?:test|describe|on[A-Z]\w*|\]|\))[^'"`\n]*\(\s*(['"`])((?:(?!\1)[^\\\n]|\\.)+)\1,/gm,
  )
  return new Set([...calls].map(([, , title = '']) => title.replace(/\\(.)/g, '$1')))
}

/** The page leaves out the name of a function that a title begins with, and a value in brackets at its end. */
function isTitled(source: string, title: string): boolean {
  const titles = [...titlesOf(source)].map(whole => whole.replace(/ \([^)]*\$\{[^)]*\)$/, ''))
  return titles.some(whole => whole === title || whole.endsWith(`() ${title}`))
}

test('A title is that of a test, and nothing else that a file says', () => {
  const source = [
    "// test('in a comment', () => {",
    "test('alone', () => {",
    "  test.each(CASES)('of cases', of => {",
    '  ])(`on lines of its own`, () => {',
    "    expect(call('an argument', 1))",
  ].join('\n')
  expect([...titlesOf(source)]).toEqual(['alone', 'of cases', 'on lines of its own'])
})

describe('docs/features.md', () => {
  test('answers for every feature, in rows of three cells', () => {
    expect(rows.length).toBe(page.split('\n').filter(line => /^\| [^|\s]/.test(line)).length)
    expect(rows.length).toBeGreaterThan(90)
    expect(new Set(rows.map(({ feature }) => feature)).size).toBe(rows.length)
    expect(new Set(rows.map(({ answer }) => answer))).toEqual(new Set(['yes', 'no', 'recipe']))
  })

  test.each(rows.filter(({ answer }) => answer === 'yes'))('names for "$feature" what shows it', ({ shown }) => {
    const proofs = linksOf(shown).filter(({ path }) => /__tests__|\.ci\/|\.github\/workflows\//.test(path))
    expect(proofs.length).toBeGreaterThan(0)
  })

  test.each(rows.filter(({ answer }) => answer !== 'yes'))('has for "$feature" a reason', ({ shown }) => {
    expect(shown.length).toBeGreaterThan(30)
  })

  test('names tests that exist, by what they are called', () => {
    const named = linksOf(page).filter(({ path }) => /\.\.\/__tests__\/.*\//.test(path))
    expect(named.length).toBeGreaterThan(80)
    const missing = named.filter(({ path, title }) => {
      const file = join(docs, path)
      return title === undefined || !existsSync(file) || !isTitled(readFileSync(file, 'utf8'), title)
    })
    expect(missing).toEqual([])
  })
})
