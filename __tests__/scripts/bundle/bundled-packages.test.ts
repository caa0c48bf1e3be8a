import { describe, expect, test } from '@jest/globals'
import { type BundlerStats, findFilesWith, parseBundledPackages } from '../../../scripts/bundle/bundled-packages.ts'

/** As ncc writes it, cut down to what is read. */
const stats: BundlerStats = {
  chunks: [
    { id: 792, files: ['index.js'] },
    { id: 7, files: ['7.index.js'] },
  ],
  modules: [
    { name: './lib/index.js', size: 10, chunks: [792] },
    { name: './node_modules/undici/index.js', size: 100, chunks: [792] },
    { name: './node_modules/undici/lib/core/util.js', size: 20, chunks: [792, 7] },
    { name: './node_modules/@actions/github/node_modules/@actions/http-client/lib/index.js', size: 5, chunks: [7] },
    {
      name: './lib/report.js + 2 modules',
      size: 9,
      chunks: [7],
      modules: [
        { name: './lib/report.js', size: 3 },
        { name: './node_modules/@actions/core/lib/core.js', size: 6 },
      ],
    },
    { name: './node_modules/domutils/index.js', size: 50, chunks: [] },
    { name: 'external "node:fs"', size: 4, chunks: [792] },
  ],
}

describe('parseBundledPackages()', () => {
  const bundled = parseBundledPackages(stats)

  test('finds each package with the files that have something of it, and the sum of its sources', () => {
    expect(bundled).toContainEqual({ path: 'node_modules/undici', files: ['7.index.js', 'index.js'], bytes: 120 })
  })

  test('keeps apart two versions of a package, by where they lie', () => {
    expect(bundled.map(({ path }) => path)).toContain('node_modules/@actions/github/node_modules/@actions/http-client')
  })

  test('looks into modules that were joined', () => {
    expect(bundled).toContainEqual({ path: 'node_modules/@actions/core', files: ['7.index.js'], bytes: 6 })
  })

  test('leaves out our own sources, what is built into Node, and packages of which nothing was used', () => {
    expect(bundled).toHaveLength(3)
  })
})

describe('findFilesWith()', () => {
  test('names the files that have a source', () => {
    expect(findFilesWith(stats, './lib/report')).toEqual(['7.index.js'])
    expect(findFilesWith(stats, './lib/none')).toEqual([])
  })
})
