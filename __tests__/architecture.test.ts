import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'

const source = join(dirname(dirname(fileURLToPath(import.meta.url))), 'src')

/** From the foundation up: a folder may import those above it in this list, and itself. */
const STAGES = [
  'errors',
  'world',
  'packaging',
  'inputs',
  'distributions',
  'retry',
  'package-index',
  'rendering',
  'rules',
  'credentials',
  'attestations',
  'plan',
  'upload',
  'report',
  'story',
]

/** Modules that touch the world: only runtime/ may import them. */
const WORLD = /^(@actions\/|node:(fs|http|https|net|tls|dns|os|process|child_process|timers|readline|worker_threads)\b)/

interface Module {
  /** Relative to src, with `/`. */
  readonly path: string
  readonly stage: string
  readonly text: string
  readonly imports: readonly string[]
}

const modules: readonly Module[] = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts'))
  .map(name => {
    const text = readFileSync(join(source, name), 'utf8')
    const path = name.split(sep).join('/')
    const imports = [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)].map(match => match[1] ?? '')
    return { path, stage: path.includes('/') ? (path.split('/')[0] ?? '') : '', text, imports }
  })

/** The stage that a relative import leads to; '' for a file directly in src. */
function stageOf(module: Module, imported: string): string {
  const target = relative(source, join(source, dirname(module.path), imported)).split(sep)
  return target.length > 1 ? (target[0] ?? '') : ''
}

describe('The direction of imports', () => {
  test('is known for every folder of src', () => {
    const folders = new Set(modules.map(module => module.stage).filter(stage => stage !== ''))
    expect([...folders].filter(folder => folder !== 'runtime' && !STAGES.includes(folder))).toEqual([])
  })

  test('never goes from a stage to a later one, nor to runtime/, nor to the story', () => {
    const violations = modules
      .filter(module => STAGES.includes(module.stage))
      .flatMap(module =>
        module.imports
          .filter(imported => imported.startsWith('.'))
          .map(imported => stageOf(module, imported))
          .filter(stage => !(STAGES.indexOf(stage) >= 0 && STAGES.indexOf(stage) <= STAGES.indexOf(module.stage)))
          .map(stage => `${module.path} imports ${stage || 'the story'}`),
      )
    expect(violations).toEqual([])
  })

  test('leads to runtime/ from the entry alone', () => {
    const importers = modules
      .filter(module => module.stage !== 'runtime')
      .filter(module => module.imports.some(imported => imported.includes('/runtime/')))
    expect(importers.map(module => module.path)).toEqual(['index.ts'])
  })

  test('has no cycle', () => {
    const edges = new Map(
      modules.map(module => {
        const targets = module.imports.filter(imported => imported.startsWith('.'))
        return [module.path, targets.map(target => join(dirname(module.path), target).split(sep).join('/'))]
      }),
    )
    expect(findCycle(edges)).toBeUndefined()
  })
})

describe('The world', () => {
  test('is imported by runtime/ alone', () => {
    const importers = modules
      .filter(module => module.stage !== 'runtime')
      .flatMap(module => module.imports.filter(name => WORLD.test(name)).map(name => `${module.path}: ${name}`))
    expect(importers).toEqual([])
  })

  test('is named by no global outside runtime/ and the entry', () => {
    const users = modules
      .filter(module => module.stage !== 'runtime' && module.path !== 'index.ts')
      .filter(module => /\bprocess\.|\bconsole\.|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\b/.test(module.text))
    expect(users.map(module => module.path)).toEqual([])
  })
})

test('Files stay small enough to be read at one go', () => {
  // Lists that a script writes are not for reading.
  const written = modules.filter(module => !module.path.startsWith('rules/data/'))
  const long = written.filter(module => module.text.split('\n').length > 150).map(module => module.path)
  expect(long).toEqual([])
})

/** The first cycle that a walk along the imports meets, as the modules on it. */
function findCycle(edges: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const done = new Set<string>()
  const walk = (path: string, trail: readonly string[]): readonly string[] | undefined => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path]
    if (done.has(path)) return undefined
    for (const next of edges.get(path) ?? []) {
      const cycle = walk(next, [...trail, path])
      if (cycle !== undefined) return cycle
    }
    done.add(path)
    return undefined
  }
  for (const path of edges.keys()) {
    const cycle = walk(path, [])
    if (cycle !== undefined) return cycle
  }
  return undefined
}
