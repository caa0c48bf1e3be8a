import type { Distribution } from '../../distributions/distribution.ts'
import type { Rule } from '../rule.ts'
import { faultRule } from './fault-rule.ts'

const BY_BACKEND =
  'Upload the wheel as the build backend or the repair tool made it. If your own program writes or repacks it, let Python do so: ' +
  '`python -m wheel pack`, or `zipfile` to a file, not to a pipe.'

/** @param pypiSays PyPI's words, between what it says of every archive */
function framingRule(id: string, description: string, pypiSays: string): Rule<Distribution> {
  return faultRule({
    id,
    group: 'archive',
    severity: 'refuse',
    holdsFor: 'pypi',
    description,
    indexSays: `ZIP archive not accepted: ${pypiSays}. See docs.pypi.org/archives`,
    remedy: BY_BACKEND,
  })
}

const MALFORMED = 'Malformed zip file'

/**
 * PyPI reads a zip archive twice, from its first byte on and from its directory at the end, and refuses one in which the
 * two could find different things (PyPI's blog, 7 August 2025).
 */
export const ZIP_FRAMING_RULES: readonly Rule<Distribution>[] = [
  framingRule(
    'zip-data-descriptor',
    'The size of each member stands before its data. Programs that write a zip archive to a pipe put it behind the data, in a data ' +
      'descriptor, as do some libraries of Go and Java.',
    'ZIP contains a data descriptor',
  ),
  framingRule('zip-trailing-data', 'Nothing follows the end of the archive and its comment.', 'Trailing data'),
  framingRule(
    'zip-unknown-record',
    'The archive begins with its first member, and has members, directory and end without anything between: no program that unpacks it, ' +
      'no padding, no encryption.',
    'Unknown record signature',
  ),
  framingRule(
    'zip-member-comment',
    'No member has a comment; the archive may have one.',
    'Comment in central directory',
  ),
  framingRule('zip-duplicate-local', 'No two members have one name.', 'Duplicate filename in local headers'),
  framingRule(
    'zip-duplicate-central',
    'No two entries of the directory have one name.',
    'Duplicate filename in central directory',
  ),
  framingRule('zip-missing-local', 'Each entry of the directory has its member.', 'Missing filename in local headers'),
  framingRule(
    'zip-missing-central',
    'Each member has its entry in the directory, of the same name. A name beyond ASCII must be marked as UTF-8.',
    'Filename not in central directory',
  ),
  framingRule('zip-name-unprintable', 'No name of a member has control characters.', 'Invalid character in filename'),
  framingRule('zip-name-not-utf8', 'Names of members are UTF-8.', 'Filename not unicode'),
  framingRule(
    'zip-unicode-path-not-utf8',
    'The second name that a member can have, in an extra field for Unicode, is UTF-8.',
    'Filename not valid UTF-8',
  ),
  framingRule(
    'zip-duplicate-extra',
    'No member has two extra fields for ZIP64, or for a name in Unicode.',
    'Invalid duplicate extra in local file',
  ),
  framingRule(
    'zip-extra-malformed',
    'Extra fields are whole, and that for ZIP64 has the sizes that are missing.',
    MALFORMED,
  ),
  framingRule(
    'zip-compressed-size-mismatch',
    'A member and its entry in the directory give the same size of its data.',
    'Mis-matched data size',
  ),
  framingRule(
    'zip-file-size-mismatch',
    'A member and its entry in the directory give the same size when unpacked.',
    'Mis-matched file size',
  ),
  framingRule('zip-truncated', 'Each record of the archive is whole.', MALFORMED),
  framingRule('zip-eocd-record-count-disk', 'The archive is not one of several parts.', MALFORMED),
  framingRule(
    'zip-eocd-count-mismatch',
    'The end of the archive gives the number of entries in its directory.',
    'Mismatched central directory records',
  ),
  framingRule(
    'zip-eocd-offset-mismatch',
    'The end of the archive tells where its directory begins.',
    'Mismatched central directory offset',
  ),
  framingRule(
    'zip-eocd64-extensible-data',
    'The end record of a ZIP64 archive has nothing of its own.',
    'ZIP64 extensible data not allowed',
  ),
  framingRule('zip-eocd64-without-locator', 'The end record of a ZIP64 archive is followed by its locator.', MALFORMED),
]
