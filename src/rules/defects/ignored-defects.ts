import type { Distribution } from '../../distributions/distribution.ts'
import { faultRule } from '../archive/fault-rule.ts'
import type { Rule } from '../rule.ts'
import { ARCHIVE_DEFECTS } from './archive-defects.ts'
import { FILENAME_DEFECTS } from './filename-defects.ts'
import { METADATA_DEFECTS } from './metadata-defects.ts'

/** Defects of an archive that has core metadata, only not where indexes look for it. */
const METADATA_ELSEWHERE: readonly string[] = ['wheel-metadata-missing', 'sdist-pkg-info-missing']

/** Defects with which a file can be sent even so: a file that has one is only judged as a distribution where it is ignored. */
export const IGNORED_DEFECTS: readonly Rule<Distribution>[] = [
  ...FILENAME_DEFECTS,
  ...ARCHIVE_DEFECTS.filter(({ id }) => METADATA_ELSEWHERE.includes(id)),
  ...METADATA_DEFECTS,
].map(faultRule)
