import type { Distribution } from '../../distributions/distribution.ts'
import { ARCHIVE_DEFECTS } from '../defects/archive-defects.ts'
import type { Rule } from '../rule.ts'
import { faultRule } from './fault-rule.ts'
import { ZIP_FRAMING_RULES } from './zip-framing-rules.ts'

const WRITE_AGAIN = 'Build it again with `python -m build`; do not change the archive afterwards.'

/** What hinders reading where it concerns the core metadata, and elsewhere is to be found out all the same. */
function alsoFault(id: string): readonly Rule<Distribution>[] {
  return ARCHIVE_DEFECTS.filter(defect => defect.id === id).map(faultRule)
}

/** What PyPI refuses to find in an archive. */
export const ARCHIVE_RULES: readonly Rule<Distribution>[] = [
  ...['zip-bad', 'zip-broken-deflate', 'zip-compression-method'].flatMap(alsoFault),
  faultRule({
    id: 'zip-and-tar-polyglot',
    group: 'archive',
    severity: 'refuse',
    holdsFor: 'pypi',
    description:
      'No file is a zip archive and a tar archive at once, so that two programs could find two things in it.',
    indexSays: 'Invalid distribution file. File is both a zip and a tar file',
    remedy: WRITE_AGAIN,
  }),
  ...ZIP_FRAMING_RULES,
  faultRule({
    id: 'tar-sparse-member',
    group: 'archive',
    severity: 'refuse',
    holdsFor: 'pypi',
    description: 'No member of an sdist is a sparse file, as `tar --sparse` writes them.',
    indexSays: 'Invalid distribution file. tar archive not accepted: Sparse members are not allowed.',
    remedy:
      'Let the build backend make the sdist, `python -m build --sdist`; if `tar` makes it, call it without `--sparse`.',
  }),
  // Where the tar archive in it is whole, Python does not see what is wrong with the compression behind it.
  ...alsoFault('tar-not-gzip').map(rule => ({ ...rule, severity: 'warn' as const })),
  // What was not looked through is for the index to judge.
  ...alsoFault('archive-too-many-members').map(rule => ({ ...rule, severity: 'warn' as const })),
  faultRule({
    id: 'tar-trailing-data',
    group: 'archive',
    severity: 'warn',
    holdsFor: 'specification',
    description:
      'A tar archive ends in zeros. What follows its last member without being one is ignored by Python, and by PyPI; other programs refuse it.',
    remedy: WRITE_AGAIN,
  }),
  faultRule({
    id: 'scan-pyarmor',
    group: 'archive',
    severity: 'refuse',
    holdsFor: 'pypi',
    description:
      "No source file was encrypted by PyArmor: PyPI's acceptable use policy wants code that can be read. It searches `.py` and `.pye` files of up " +
      'to 5 MiB for strings such as `__pyarmor_enter__`, so that mentioning one is enough.',
    indexSays: 'Invalid distribution file. PyArmor-encrypted content is not allowed',
    remedy:
      'Publish the source as it is, or on an index of your own. Where the file only mentions the string, write it in two parts.',
  }),
  faultRule({
    id: 'scan-sourcedefender',
    group: 'archive',
    severity: 'refuse',
    holdsFor: 'pypi',
    description:
      "No source file was encrypted by SourceDefender: PyPI's acceptable use policy wants code that can be read. It searches `.py` and `.pye` files " +
      'of up to 5 MiB for the lines around the encrypted text.',
    indexSays: 'Invalid distribution file. SourceDefender-encrypted content is not allowed',
    remedy:
      'Publish the source as it is, or on an index of your own. Where the file only mentions the lines, write them in two parts.',
  }),
]
