import type { Distribution } from '../../distributions/distribution.ts'
import type { Rule } from '../rule.ts'

const DO_NOT_RENAME = 'Give the file the name that the build backend gave it: build it again with `python -m build`.'

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROL_CHARACTER = /[\x00-\x1f\x7f]/

export const filenameControlChars: Rule<Distribution> = {
  id: 'filename-control-chars',
  group: 'filename',
  severity: 'refuse',
  holdsFor: 'pypi',
  description: 'The name of a file has no control characters.',
  indexSays:
    'Cannot upload a file with non-printable characters (ordinals 0-31) or the DEL character (ordinal 127) in the name.',
  remedy: DO_NOT_RENAME,
  check: ({ filename }) => (CONTROL_CHARACTER.test(filename) ? ['The name of the file has control characters.'] : []),
}

export const filenamePathSeparator: Rule<Distribution> = {
  id: 'filename-path-separator',
  group: 'filename',
  severity: 'refuse',
  holdsFor: 'pypi',
  description: 'The name of a file has no `/` or `\\`.',
  indexSays: "Cannot upload a file with '/' or '\\' in the name.",
  remedy: DO_NOT_RENAME,
  check: ({ filename }) => (/[/\\]/.test(filename) ? ['The name of the file has a slash or a backslash.'] : []),
}
