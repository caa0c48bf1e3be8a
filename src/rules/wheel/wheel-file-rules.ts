import type { NameSample } from '../../distributions/contents/compare-record.ts'
import { quoteMember } from '../../distributions/contents/quote-member.ts'
import type { Distribution } from '../../distributions/distribution.ts'
import type { Rule } from '../rule.ts'

const BUILD_WHEEL = 'Build it again with `python -m build --wheel`, and do not rename or repack what it makes.'

/** Digests and sizes in it are wrong as well, when files were put into the archive without it. */
const REPACK =
  'Build it again with `python -m build --wheel`; to change what is in a wheel, use `python -m wheel unpack` and `python -m wheel pack`.'

export const wheelFileMissing: Rule<Distribution> = {
  id: 'wheel-file-missing',
  group: 'wheel',
  severity: 'refuse',
  holdsFor: 'specification',
  description: 'A wheel has `{name}-{version}.dist-info/WHEEL`, where name and version are those of its file name.',
  indexSays: 'Invalid distribution file. WHEEL not found',
  remedy: BUILD_WHEEL,
  check: distribution => findMissing(distribution, 'WHEEL'),
}

export const wheelRecordMissing: Rule<Distribution> = {
  id: 'wheel-record-missing',
  group: 'wheel',
  severity: 'refuse',
  holdsFor: 'specification',
  description: 'A wheel has `{name}-{version}.dist-info/RECORD`, a list of its files as CSV in UTF-8.',
  indexSays: 'Wheel does not contain the required RECORD file',
  remedy: BUILD_WHEEL,
  check: distribution => {
    const state = distribution.kind === 'wheel' ? distribution.contents.record?.state : undefined
    return [
      ...findMissing(distribution, 'RECORD'),
      ...(state === 'not-utf8' ? ['RECORD is not UTF-8.'] : []),
      ...(state === 'not-csv' ? ['RECORD is not CSV: a name in it is longer than 131,072 characters.'] : []),
    ]
  },
}

export const wheelRecordBlankLine: Rule<Distribution> = {
  id: 'wheel-record-blank-line',
  group: 'wheel',
  severity: 'refuse',
  holdsFor: 'pypi',
  description: 'RECORD has no blank line. PyPI answers with an internal error.',
  remedy: REPACK,
  check: distribution => {
    const record = distribution.kind === 'wheel' ? distribution.contents.record : undefined
    return record?.state === 'blank-line' ? [`Line ${record.line} of RECORD is blank.`] : []
  },
}

export const wheelRecordMismatch: Rule<Distribution> = {
  id: 'wheel-record-mismatch',
  group: 'wheel',
  severity: 'warn',
  holdsFor: 'specification',
  description:
    'RECORD lists all files of the wheel, and no others. PyPI takes the wheel even so, and writes to the maintainers; installers leave files out or fail.',
  remedy: REPACK,
  check: distribution => {
    const record = distribution.kind === 'wheel' ? distribution.contents.record : undefined
    if (record?.state !== 'read') return []
    return [
      ...describe(record.unlisted, 'RECORD does not list', 'which the archive has'),
      ...describe(record.absent, 'RECORD lists', 'which the archive does not have'),
    ]
  },
}

function findMissing(distribution: Distribution, name: string): readonly string[] {
  if (distribution.kind !== 'wheel') return []
  const missing = distribution.contents.missingFiles.filter(path => path.endsWith(`/${name}`))
  return missing.map(path => `The archive has no ${quoteMember(path)}.`)
}

function describe({ count, examples }: NameSample, start: string, end: string): readonly string[] {
  if (count === 0) return []
  const more = count > examples.length ? ` and ${count - examples.length} more` : ''
  return [`${start} ${examples.map(quoteMember).join(', ')}${more}, ${end}.`]
}
