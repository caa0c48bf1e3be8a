import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import type { ActionRun } from '../support/run-action.ts'
import { type Inspection, type Picture, pictureSummaries } from './support/picture-summaries.ts'
import { DISTRIBUTIONS, SUMMARY_RUNS } from './support/summary-runs.ts'
import { projectRoot, summaryPictures } from './support/tools.ts'

/*
 * Summaries of real runs of the committed bundle, parsed by GitHub's own Markdown parser and shown in a real browser. The
 * pictures stay in the cache, for people to look at.
 */

const NAMES = Object.keys(SUMMARY_RUNS) as readonly (keyof typeof SUMMARY_RUNS)[]
const runs = new Map<string, ActionRun>()
let pictures: readonly Picture[]

beforeAll(async () => {
  for (const name of NAMES) runs.set(name, await SUMMARY_RUNS[name]())
  pictures = await pictureSummaries(runs, summaryPictures)
})

function runOf(name: keyof typeof SUMMARY_RUNS): ActionRun {
  const run = runs.get(name)
  if (run === undefined) throw new Error(`${name} was not run`)
  return run
}

function pageOf(name: keyof typeof SUMMARY_RUNS): Inspection {
  const picture = pictures.find(shown => shown.name === name && shown.view.width > 1000)
  if (picture === undefined) throw new Error(`${name} was not shown`)
  return picture.inspection
}

/** As `sha256sum` writes them. */
const DIGEST_LINES = DISTRIBUTIONS.map(({ filename, bytes }) => {
  return `${createHash('sha256').update(bytes).digest('hex')}  ${filename}`
}).toSorted((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1))

describe('Every summary', () => {
  test('is there as a picture, light and dark, and as on a phone', async () => {
    const shown = pictures.map(({ name, view }) => `${name} ${view.scheme} ${view.width}`)
    const views = ['light 1012', 'dark 1012', 'light 390']
    expect(shown).toEqual(NAMES.flatMap(name => views.map(view => `${name} ${view}`)))
    for (const { path, view } of pictures) {
      const png = await readFile(path)
      expect(png.subarray(0, 8)).toEqual(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'))
      // Two pixels for one of CSS; a page without text would be some kilobytes.
      expect(png.readUInt32BE(16)).toBe(view.width * 2)
      expect(png.readUInt32BE(20)).toBeGreaterThan(500)
      expect(png.readUInt32BE(20)).toBeLessThan(12_000)
      expect(png.length).toBeGreaterThan(20_000)
    }
  })

  test('fits its page, and on a phone everything but tables and commands, which scroll', () => {
    for (const { name, view, inspection } of pictures) {
      const wide = view.width > 1000 ? inspection.overflows : [inspection.pageOverflows].filter(Boolean)
      expect({ name, view, wide }).toEqual({ name, view, wide: [] })
    }
  })

  test('can be read: text of 12 pixels and more, and a contrast of at least 4.5 to 1 (WCAG 2.2, AA)', () => {
    for (const { name, view, inspection } of pictures) {
      const { smallestText, lowestContrast, lowestContrastOfLinks } = inspection
      // The colour that GitHub gives to links in code, in rows with a shade, is a little below.
      const seen = [smallestText >= 12, lowestContrast >= 4.5, lowestContrastOfLinks >= 4]
      expect({ name, view, lowestContrast, lowestContrastOfLinks, seen }).toMatchObject({ seen: [true, true, true] })
    }
  })

  test('has links to the web alone, and none without words', () => {
    for (const [words, address] of pictures.flatMap(({ inspection }) => inspection.links)) {
      expect(words).not.toBe('')
      expect(address).toMatch(/^https?:\/\//)
    }
  })

  test('has nothing in it that was meant as markup', () => {
    for (const { inspection } of pictures) expect(inspection.text).not.toMatch(/<\/?\w+>|&\w+;|undefined|\[object/)
  })
})

describe('The summary of a published release', () => {
  test('names it, links it, and has a row for each file', () => {
    const { headings, links, rows, text } = pageOf('published')
    expect(runOf('published')).toMatchObject({ exitCode: 0, outputs: { outcome: 'published' } })
    expect(headings).toEqual(['✅ Published tstools 0.2 to PyPI', 'Install'])
    expect(links[0]).toEqual(['Published tstools 0.2 to PyPI', 'https://pypi.org/project/tstools/0.2/'])
    expect(text).toContain('All 4 files are on PyPI now, each with an attestation.')
    expect(rows).toEqual([
      ['File', 'Kind', 'Size', 'sha256', 'Outcome'],
      ...DIGEST_LINES.map(line => [
        line.slice(66),
        line.endsWith('.whl') ? 'wheel' : 'sdist',
        expect.stringMatching(/^[\d.]+\u00a0[kM]B$/),
        `${line.slice(0, 12)}…`,
        '✓ uploaded, attested',
      ]),
    ])
  })

  test('links each file to its place on the page of the release, and its attestation to the public log', () => {
    const { links } = pageOf('published')
    for (const { filename } of DISTRIBUTIONS) {
      expect(links).toContainEqual([filename, `https://pypi.org/project/tstools/0.2/#${filename}`])
    }
    const attested = links.filter(([words]) => words === 'attested').map(([, address]) => address)
    expect(new Set(attested).size).toBe(DISTRIBUTIONS.length)
    for (const address of attested) expect(address).toMatch(/[?&/]\w*logIndex=\d+$/)
  })

  test('has the command to install it, and every digest in full, to copy', () => {
    expect(pageOf('published').codeBlocks).toEqual([['pip install tstools==0.2'], DIGEST_LINES])
  })

  test('is what README.md shows', async () => {
    const readme = await readFile(join(projectRoot, 'README.md'), 'utf8')
    expect(readme).toMatch(
      /alt="Job summary: Published tstools 0\.2 to PyPI, a table of four attested files, and pip install tstools==0\.2"/,
    )
  })
})

describe('The summary of a release on TestPyPI', () => {
  test('has the safe commands first, and the tutorial’s with a caution', () => {
    const { codeBlocks, text } = pageOf('published-to-testpypi')
    expect(codeBlocks.slice(0, 2)).toEqual([
      ['pip install --index-url https://test.pypi.org/simple/ --no-deps tstools==0.2', 'pip install tstools==0.2'],
      [
        expect.stringMatching(
          /^pip install --index-url \S+ --extra-index-url https:\/\/pypi\.org\/simple\/ tstools==0\.2$/,
        ),
      ],
    ])
    expect(text).toContain('TestPyPI lists every file.')
    expect(text).toMatch(/a stranger’s project on TestPyPI/)
  })
})

describe('The summary of a dry run with findings', () => {
  test('has every finding with what to do, linked to its explanation, and the plan', () => {
    const { headings, links, rows, text } = pageOf('dry-run-with-findings')
    expect(runOf('dry-run-with-findings')).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } })
    expect(headings).toEqual(['❌ Dry run: 2 releases cannot be published to PyPI', 'What is wrong', 'Files'])
    const pages = 'https://github.com/octo-org/pypi-publish/blob/v1/docs'
    expect(links.slice(0, 3)).toEqual([
      ['wheel-platform-tag', `${pages}/rules.md#wheel-platform-tag`],
      ['version-local', `${pages}/rules.md#version-local`],
      ['file-conflict', `${pages}/troubleshooting.md#file-conflict`],
    ])
    expect(text).toContain('Nothing was sent to PyPI (upload.pypi.org): this was a dry run.')
    expect(text).toContain('Binary wheel has an unsupported platform tag')
    expect(text).toContain('Build it with cibuildwheel')
    expect(rows.slice(1).map(row => row.at(-1))).toEqual([
      '✗ refused',
      ...['+ would upload', '+ would upload', '+ would upload'],
      '✗ conflict',
    ])
  })
})

describe('The summary of a failure half-way', () => {
  test('tells what happened in the server’s words, what is on the index now, and what to do', () => {
    const { headings, links, rows, text } = pageOf('failed')
    expect(runOf('failed')).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed', 'uploaded-count': '2' } })
    expect(headings[0]).toBe('❌ Published only in part to PyPI: tstools 0.2, 2 of 4 files uploaded')
    expect(text).toContain('2 of 4 files are on PyPI (upload.pypi.org) now, and stay there.')
    expect(text).toContain("400: Project size too large. Limit for project 'tstools' total size is 2 MB.")
    expect(text).toContain('Delete releases of tstools that nobody needs')
    expect(links.map(([words]) => words)).toContain('upload-refused')
    expect(rows.slice(1).map(row => row.at(-1))).toEqual([
      '✓ uploaded, attested',
      '✗ failed',
      '✓ uploaded, attested',
      '- not attempted',
    ])
  })

  test('shows of an untrusted job the form to fill in, with everything filled in', () => {
    const { links, text } = pageOf('not-trusted')
    expect(links.map(([, address]) => address)).toContainEqual(
      expect.stringMatching(
        /^https:\/\/pypi\.org\/manage\/account\/publishing\/\?.*owner=octo-org.*workflow_filename=release\.yml/,
      ),
    )
    expect(text).toContain('What the ID token of this job says:')
  })
})
