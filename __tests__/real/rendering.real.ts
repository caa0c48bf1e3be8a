import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { readDistributions } from '../../src/distributions/read-distributions.ts'
import { parseRenderings } from '../../src/rendering/parse-renderings.ts'
import type { FailedRendering, Rendering } from '../../src/rendering/rendering.ts'
import { rendersEmpty } from '../../src/rendering/renders-empty.ts'
import { createNodeFiles } from '../../src/runtime/node-files.ts'
import { createNodePython } from '../../src/runtime/node-python.ts'
import { makeUpDescriptions, SPARSE_MARKDOWN, WRITTEN_DESCRIPTIONS } from './support/some-descriptions.ts'
import { locateTool, projectRoot, realDistributions } from './support/tools.ts'

interface Verdict {
  readonly shown: boolean
  /** What docutils printed. */
  readonly said: string
}

interface Verdicts {
  readonly restructuredtext: readonly (Verdict | null)[]
  readonly markdown: readonly Verdict[]
}

const VARIANTS = ['GFM', 'CommonMark'] as const
let python: string
let texts: readonly string[]
let ours: ReadonlyMap<string, Rendering>
let theirs: Verdicts
let milliseconds: number

/** Descriptions of real distributions, read as reStructuredText whatever they are: Markdown has much to warn of. */
async function realDescriptions(): Promise<readonly string[]> {
  const files = readdirSync(realDistributions)
    .filter(filename => /\.(whl|tar\.gz)$/.test(filename))
    .map(filename => ({ path: join(realDistributions, filename), filename, size: 0, attestationPaths: [] }))
  const read = await readDistributions(files, { md5: false, blake2b256: false }, createNodeFiles())
  return read.flatMap(each => (each.kind === 'unreadable' ? [] : (each.metadata.description ?? [])))
}

function askReadmeRenderer(restructuredtext: readonly string[]): Verdicts {
  const markdown = SPARSE_MARKDOWN.flatMap(text => VARIANTS.map(variant => [text, variant]))
  const script = join(projectRoot, '__tests__', 'real', 'support', 'readme-renderer.py')
  const { stdout } = spawnSync(python, ['-I', script], {
    input: JSON.stringify({ restructuredtext, markdown }),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return JSON.parse(stdout) as Verdicts
}

beforeAll(async () => {
  python = await locateTool('python/python3')
  texts = [...new Set([...WRITTEN_DESCRIPTIONS, ...makeUpDescriptions(400), ...(await realDescriptions())])]
  theirs = askReadmeRenderer(texts)
  const rendering = createNodePython({
    programs: join(projectRoot, 'python'),
    // The same interpreter for both: a few texts are too much for one Python and not for another.
    path: dirname(python),
    workspace: '/nowhere',
    cancelled: new AbortController().signal,
    timeLimit: 600_000,
  })
  const started = performance.now()
  const answer = await rendering.renderDescriptions(JSON.stringify({ descriptions: texts }))
  milliseconds = performance.now() - started
  ours = parseRenderings(answer ?? '', texts)
})

/** A text for which we say something other than readme_renderer does, and both. */
function difference(text: string, verdict: Verdict | null | undefined): unknown {
  const rendering = ours.get(text)
  const same =
    rendering?.outcome === outcomeOf(verdict) && (rendering?.outcome !== 'failed' || repeats(rendering, verdict))
  return same ? undefined : { text, rendering, verdict }
}

function outcomeOf(verdict: Verdict | null | undefined): Rendering['outcome'] | undefined {
  if (!verdict) return undefined
  if (verdict.shown) return 'rendered'
  return verdict.said.startsWith('No content rendered') ? 'empty' : 'failed'
}

/** Whether a failure is told by docutils' words, and of its line. */
function repeats({ line, message }: FailedRendering, verdict: Verdict | null | undefined): boolean {
  // It has no words for a page that holds half a character.
  if (!verdict?.said) return message.includes('surrogates')
  // docutils also counts lines behind the last one: those we do not name.
  const where = line === undefined ? /^<string>:\d*: \(/ : new RegExp(`^<string>:${line}: \\(`)
  return where.test(verdict.said) && verdict.said.includes(`) ${message}`)
}

describe('Descriptions in reStructuredText', () => {
  test('are judged as by readme_renderer 45, with the same line and the same words', () => {
    expect(texts.length).toBeGreaterThan(500)
    expect(texts.flatMap((text, at) => difference(text, theirs.restructuredtext[at]) ?? [])).toEqual([])
  })

  test('of each kind are among them', () => {
    const count = (outcome: Rendering['outcome']) => [...ours.values()].filter(each => each.outcome === outcome).length
    expect(count('rendered')).toBeGreaterThan(60)
    expect(count('failed')).toBeGreaterThan(60)
    expect(count('empty')).toBeGreaterThan(5)
    process.stdout.write(
      `${texts.length} descriptions in ${Math.round(milliseconds)} ms: ` +
        `${count('rendered')} rendered, ${count('failed')} failed, ${count('empty')} empty\n`,
    )
  })
})

describe('Markdown of which little is left', () => {
  const shown = (at: number) => VARIANTS.map((_, variant) => theirs.markdown[at * VARIANTS.length + variant]?.shown)

  test('is never refused where PyPI would show it', () => {
    const refused = SPARSE_MARKDOWN.filter((text, at) => rendersEmpty(text) && shown(at).includes(true))
    expect(refused).toEqual([])
  })

  // Rare, and spread over constructions that only a whole parser knows: the index judges these.
  test('is refused where PyPI shows nothing, but for these', () => {
    const unknown = SPARSE_MARKDOWN.filter((text, at) => !rendersEmpty(text) && !shown(at).includes(true))
    expect(unknown).toEqual([
      '[a]: b(t)',
      '[a]: b\n    [c]: d',
      '[a]: \u{A0}b',
      '[^1]: foot',
      '[A b]: https://example.org/x_(y)',
    ])
  })
})

test('python/docutils is what docutils 0.23 released, byte for byte', () => {
  const released = join(dirname(python), '..', 'lib')
  const [version = ''] = readdirSync(released)
  const packages = join(released, version, 'site-packages')
  const vendored = join(projectRoot, 'python', 'docutils')
  const files = readdirSync(vendored, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  expect(files.length).toBeGreaterThan(50)
  for (const { parentPath, name } of files) {
    const path = join(parentPath, name).slice(vendored.length)
    const directory = /^\/(COPYING|licenses)/.test(path) ? 'docutils-0.23.dist-info/licenses' : 'docutils'
    expect([path, readFileSync(join(packages, directory, path)).equals(readFileSync(join(vendored, path)))]).toEqual([
      path,
      true,
    ])
  }
})
