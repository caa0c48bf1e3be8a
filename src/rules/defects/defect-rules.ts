import type { RuleDescription } from '../rule.ts'
import { ARCHIVE_DEFECTS } from './archive-defects.ts'
import { BUILD_AGAIN } from './defect-rule.ts'
import { FILENAME_DEFECTS } from './filename-defects.ts'
import { METADATA_DEFECTS } from './metadata-defects.ts'

/** Reasons why a file cannot be read as a distribution. Whatever index it goes to, there is nothing to send. */
export const DEFECT_RULES: readonly RuleDescription[] = [...FILENAME_DEFECTS, ...ARCHIVE_DEFECTS, ...METADATA_DEFECTS]

/** For a defect that has no rule of its own. */
export const GENERAL_REMEDY = `${BUILD_AGAIN}.`
