import { quoteValue } from '../errors/quote-value.ts'
import { absolutePath, absolutePattern, type Places } from './absolute-path.ts'
import type { InputReading } from './input-reading.ts'
import type { Inputs } from './inputs.ts'

const DEFAULT_DIRECTORY = 'dist'

/**
 * Which files to publish: `packages-dir`, and `files` with one glob a line, where `!` excludes. Globs that include
 * stand in for the default directory, and add to one that was named; globs that only exclude take from either. A name
 * alone excludes at any depth.
 */
export function parseFileSelection(
  reading: InputReading,
  places: Places,
): Pick<Inputs, 'packagesDirectory' | 'filePatterns'> {
  const filePatterns = parsePatterns(reading, places)
  const includes = filePatterns.some(pattern => !pattern.startsWith('!'))
  const directory = reading.input('packages-dir') ?? (includes ? undefined : DEFAULT_DIRECTORY)
  if (directory === undefined) return { filePatterns }
  if (directory.includes('*')) {
    reading.warnings.push(
      `The input \`packages-dir\` is a path, and the \`*\` in ${quoteValue(directory)} is taken literally. ` +
        'Patterns belong into the input `files`, one a line.',
    )
  }
  return { packagesDirectory: absolutePath(directory, places), filePatterns }
}

function parsePatterns(reading: InputReading, places: Places): readonly string[] {
  const patterns: string[] = []
  for (const line of (reading.input('files') ?? '').split(/[\r\n]+/)) {
    const [mark, pattern] = splitMark(line.trim())
    if (pattern === '') continue
    if (/\{.*,.*\}/.test(pattern)) {
      reading.warnings.push(
        `The input \`files\` has ${quoteValue(pattern)}, and braces are taken literally. Write one pattern a line instead.`,
      )
    }
    patterns.push(
      mark === '!' && isName(pattern) ? `!${anywhere(pattern, places)}` : mark + absolutePattern(pattern, places),
    )
  }
  return patterns
}

/** Without a way to it: `*.tar.gz`, but neither `dist/*.tar.gz` nor `..`. */
function isName(pattern: string): boolean {
  return !/[/\\]|^\.{0,2}$/.test(pattern)
}

/**
 * A name to exclude is excluded wherever it lies, as in a `.gitignore`: `!*.tar.gz` beside `packages-dir` says so of what
 * is in that directory, and not of the workspace above it.
 */
function anywhere(name: string, { workspace, path }: Places): string {
  return path.join(path.parse(workspace).root, '**', name)
}

function splitMark(line: string): readonly [mark: '!' | '', pattern: string] {
  return line.startsWith('!') ? ['!', line.slice(1).trim()] : ['', line]
}
