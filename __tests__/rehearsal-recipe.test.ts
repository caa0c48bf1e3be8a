import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const PAGES = ['docs/rehearsals.md', 'README.md', 'examples/rehearse-on-pull-requests.yml']

/** The step of a page that gives `pyproject.toml` a version of its own, as a runner would read it. */
function recipeOf(page: string): string {
  const text = readFileSync(join(root, page), 'utf8')
  const blocks = page.endsWith('.yml')
    ? [text]
    : [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block = '']) => block)
  const recipes = blocks.flatMap(block => scriptsOf(parse(block))).filter(script => script.includes('sed -i'))
  expect(recipes).toHaveLength(1)
  return recipes[0] ?? ''
}

function scriptsOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'run' && typeof inner === 'string' ? [inner] : scriptsOf(inner),
  )
}

function rehearse(recipe: string, pyproject: string): { readonly text: string; readonly status: number | null } {
  const directory = mkdtempSync(join(tmpdir(), 'pypi-publish-recipe-'))
  try {
    const path = join(directory, 'pyproject.toml')
    writeFileSync(path, pyproject)
    const env = { PATH: process.env['PATH'], GITHUB_RUN_NUMBER: '3', GITHUB_RUN_ATTEMPT: '1' }
    const { status } = spawnSync('sh', ['-e', '-c', recipe], { cwd: directory, env })
    return { text: readFileSync(path, 'utf8'), status }
  } finally {
    rmSync(directory, { recursive: true })
  }
}

// The recipe is for the runner of its workflow, `ubuntu-latest`: `sed` of macOS takes `-i` otherwise.
const describeOnLinux = process.platform === 'linux' ? describe : describe.skip

test('Every page has the same recipe for a version of its own', () => {
  expect(new Set(PAGES.map(recipeOf)).size).toBe(1)
})

describeOnLinux('The recipe for a version of its own', () => {
  const recipe = recipeOf('docs/rehearsals.md')

  test.each([
    ['version = "0.2"', 'version = "0.2.dev301"'],
    ["version = '0.2'", "version = '0.2.dev301'"],
    ['version="0.2"', 'version="0.2.dev301"'],
    ['version    =  "0.2"  # the next "one"', 'version    =  "0.2.dev301"  # the next "one"'],
    ['version = "0.2.dev0"', 'version = "0.2.dev301"'],
    ["version = '0.2.dev12'", "version = '0.2.dev301'"],
    ['version = "0.2.dev"', 'version = "0.2.dev301"'],
    ['version = "0.2dev3"', 'version = "0.2.dev301"'],
    ['version = "0.2-dev"', 'version = "0.2.dev301"'],
    ['version = "1!0.2rc1"', 'version = "1!0.2rc1.dev301"'],
    ['version = "0.2.post1.dev0"', 'version = "0.2.post1.dev301"'],
  ])('makes of %s a version that sorts before it', (before, after) => {
    const around = (line: string) => `[project]\nname = "tstools"\n${line}\ndescription = "Small tools"\n`
    expect(rehearse(recipe, around(before))).toEqual({ text: around(after), status: 0 })
  })

  test.each([
    '[project]\nname = "tstools"\ndynamic = ["version"]\n',
    '[tool.setuptools.dynamic]\nversion = {attr = "tstools.__version__"}\n',
  ])('changes nothing and ends the job where the version is written elsewhere: %j', pyproject => {
    const { text, status } = rehearse(recipe, pyproject)
    expect(text).toBe(pyproject)
    expect(status).not.toBe(0)
  })
})
