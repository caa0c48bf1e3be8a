import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'

const directory = dirname(fileURLToPath(import.meta.url))

/** Tests by their path in this directory, with `/`. */
const tests = new Map(
  readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.(test|real)\.ts$/.test(name) && join(directory, name) !== fileURLToPath(import.meta.url))
    .map(name => [name.split(sep).join('/'), readFileSync(join(directory, name), 'utf8')]),
)

function findTests(isWanted: (text: string) => boolean): readonly string[] {
  return [...tests].filter(([, text]) => isWanted(text)).map(([path]) => path)
}

describe('No test depends on how fast the machine is', () => {
  test('so none has an upper bound for a time', () => {
    const time = /expect\([^\n]*(performance|cpuUsage|Date\.now|start|elapsed|took|duration|seconds)[^\n]*\)\.toBeLess/i
    expect(findTests(text => time.test(text))).toEqual([])
  })

  test('and none has a time limit of its own: the one in the configuration ends only what hangs', () => {
    expect(findTests(text => /jest\.setTimeout|^ *\}, \d[\d_]{3,}\)$/m.test(text))).toEqual([])
  })
})
