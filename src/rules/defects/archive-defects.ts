import type { RuleDescription } from '../rule.ts'
import { BUILD_AGAIN, defectRule, NEVER_RENAME } from './defect-rule.ts'

const NOT_ARRIVED_WHOLE =
  'Compare its size with the one it had where it was built: a file that was cut off on the way, or changed by a program ' +
  'that took it for text, has to be fetched again. If it never was in order, build it again with `python -m build`.'

const BY_BACKEND =
  'Let the build backend make the sdist, `python -m build --sdist`, not `tar`, `git archive` or a download of the repository.'

const TOO_LARGE_FOR_US =
  'See how it was built: no distribution is like that. If it is right as it is, please report it, and publish it by other means meanwhile.'

const SHARED_FILE = 'See that no other step or program removes or locks files of the release, then run the job again.'

const invalidArchive = (reason: string) => `Invalid distribution file. ${reason}`

/** Reasons why what a file holds cannot be read, by the id of the rule. */
export const ARCHIVE_DEFECTS: readonly RuleDescription[] = [
  defectRule('not-a-zip', 'archive', 'A wheel is a zip archive (binary distribution format).', {
    remedy: NOT_ARRIVED_WHOLE,
    indexSays: invalidArchive('File is not a zipfile'),
  }),
  defectRule(
    'zip-bad',
    'archive',
    'Every member that is read must be whole: its headers, its data, its CRC-32, and it must not be encrypted.',
    { remedy: NOT_ARRIVED_WHOLE },
  ),
  defectRule(
    'zip-broken-deflate',
    'archive',
    'Members that are read unpack to the end, and are not encrypted. For others PyPI answers with an internal error.',
    { remedy: NOT_ARRIVED_WHOLE },
  ),
  defectRule(
    'zip-compression-method',
    'archive',
    'Members of a wheel are stored or compressed by deflate; PyPI accepts no other method.',
    {
      remedy: `${BUILD_AGAIN}, and do not repack it with a program that compresses in another way than deflate.`,
      indexSays: invalidArchive('File does not use a supported compression type'),
    },
  ),
  defectRule('not-a-tar', 'archive', 'An sdist is a tar archive compressed by gzip (source distribution format).', {
    remedy: NOT_ARRIVED_WHOLE,
    indexSays: invalidArchive('File is not a tarfile'),
  }),
  defectRule('tar-not-gzip', 'archive', 'An sdist is compressed by gzip, and must have arrived whole.', {
    remedy: NOT_ARRIVED_WHOLE,
  }),
  defectRule(
    'tar-mixed-paths',
    'archive',
    'The members of an sdist all have relative paths. For a mixture PyPI answers with an internal error.',
    { remedy: BY_BACKEND },
  ),
  defectRule(
    'wheel-metadata-missing',
    'wheel',
    'A wheel has `{name}-{version}.dist-info/METADATA`, where name and version are those of its file name.',
    { remedy: NEVER_RENAME },
  ),
  defectRule('sdist-top-level', 'sdist', 'An sdist has one top directory, `{name}-{version}`.', {
    remedy: BY_BACKEND,
    indexSays: invalidArchive('Incorrect number of top-level directories in sdist'),
  }),
  defectRule(
    'sdist-pkg-info-missing',
    'sdist',
    'An sdist has the file PKG-INFO in its top directory, and its members are not named `./…`.',
    { remedy: BY_BACKEND },
  ),
  defectRule(
    'metadata-too-large',
    'size',
    'Core metadata of many megabytes is not read: no distribution has so much.',
    {
      remedy: TOO_LARGE_FOR_US,
    },
  ),
  defectRule(
    'archive-too-many-members',
    'archive',
    'An archive with more than 65,535 members, or 16 MiB of their names, is not looked through: a warning, and the index will judge. One with ' +
      'more than 1,000,000 members, more than an index would come to the end of, is not read.',
    { remedy: TOO_LARGE_FOR_US },
  ),
  defectRule(
    'archive-unpacks-too-large',
    'archive',
    'An archive that unpacks to more than any distribution is not read through.',
    { remedy: TOO_LARGE_FOR_US },
  ),
  defectRule('file-vanished', 'run', 'A file that was there when the run began must be there until it has been sent.', {
    remedy: SHARED_FILE,
  }),
  defectRule('file-unreadable', 'run', 'The run must be allowed to read the files.', {
    remedy: `${SHARED_FILE} The user of the runner must be allowed to read them.`,
  }),
]
