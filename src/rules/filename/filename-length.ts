import type { Distribution } from '../../distributions/distribution.ts'
import type { Rule } from '../rule.ts'

/** What file systems take as a name, in bytes. */
const LONGEST_NAME = 255
/** PyPI keeps a wheel's METADATA in a file of its own beside it. */
const METADATA_SUFFIX_BYTES = '.metadata'.length

const SHORTEN = 'Shorten the name of the project, or the set of tags, and build again.'

export const filenameTooLong: Rule<Distribution> = {
  id: 'filename-too-long',
  group: 'filename',
  severity: 'refuse',
  holdsFor: 'pypi',
  description: `The name of a wheel has at most ${LONGEST_NAME - METADATA_SUFFIX_BYTES} bytes: PyPI adds \`.metadata\` for a file of its own.`,
  indexSays: 'Filename is too long',
  remedy: SHORTEN,
  check({ kind, filename }) {
    const bytes = Buffer.byteLength(filename)
    const tooLong = kind === 'wheel' && bytes <= LONGEST_NAME && bytes + METADATA_SUFFIX_BYTES > LONGEST_NAME
    return tooLong
      ? [`The name has ${bytes} bytes, and PyPI needs ${METADATA_SUFFIX_BYTES} more of ${LONGEST_NAME}.`]
      : []
  },
}

export const filenameOver255: Rule<Distribution> = {
  id: 'filename-over-255',
  group: 'filename',
  severity: 'refuse',
  holdsFor: 'pypi',
  description: `The name of a file has at most ${LONGEST_NAME} bytes. For a longer one PyPI answers with an internal error.`,
  remedy: SHORTEN,
  check({ filename }) {
    const bytes = Buffer.byteLength(filename)
    return bytes > LONGEST_NAME ? [`The name has ${bytes} bytes; ${LONGEST_NAME} are possible.`] : []
  },
}
