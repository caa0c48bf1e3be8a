import path from 'node:path'
import { Pattern } from '../../node_modules/@actions/glob/lib/internal-pattern.js'
import { absolutePath, absolutePattern } from '../../src/inputs/absolute-path.ts'
import { literalGlob } from '../../src/inputs/literal-glob.ts'
import type { Target } from '../engine/target.ts'
import { must } from '../invariants.ts'

const places = { workspace: '/work [1]*/a', home: '/home/x', path }

/** Paths and patterns of inputs, as the toolkit's matcher takes them. A path that is made a pattern matches itself alone. */
export const target: Target = {
  covers: ['inputs/absolute-path', 'inputs/literal-glob'],
  longestInput: 1024,
  seeds: ['dist', 'dist/*.whl', '~/x/**', '../[abc]/(1)', './{a,b}', '/absolute/?', 'C:\\x', '[!a]', '\\*'],
  words: ['**', '*', '?', '[', ']', '[]', '{', '}', '/', '//', './', '../', '~/', '\\', '!', '#', '@(', '+('],
  check(input) {
    const text = input.toString().trim()
    if (text === '') return
    const absolute = absolutePath(text, places)
    must(path.isAbsolute(absolute) && path.normalize(absolute) === absolute, 'an absolute path', absolute)
    const literal = literalGlob(absolute)
    // The toolkit takes blanks away at both ends.
    if (literal === literal.trim() && absolute !== '/' && !absolute.includes('\0')) {
      const pattern = new Pattern(literal)
      must(Boolean(pattern.match(absolute)), 'a path that is made a pattern matches itself', absolute, literal)
      must(
        !pattern.match(`${absolute}x`) && !pattern.match(absolute.slice(0, -1)),
        'and nothing else',
        absolute,
        literal,
      )
    }
    const pattern = absolutePattern(text, places)
    must(path.isAbsolute(pattern), 'an absolute pattern', pattern)
  },
}
