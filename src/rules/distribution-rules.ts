import type { Distribution } from '../distributions/distribution.ts'
import { ARCHIVE_RULES } from './archive/archive-rules.ts'
import { licenseFileMissingSdist, licenseFileMissingWheel } from './archive/license-file-missing.ts'
import { CORE_METADATA_RULES } from './core-metadata-rules.ts'
import { IGNORED_DEFECTS } from './defects/ignored-defects.ts'
import { markdownRendersEmpty } from './description/markdown-renders-empty.ts'
import { filenameControlChars, filenamePathSeparator } from './filename/filename-characters.ts'
import { filenameOver255, filenameTooLong } from './filename/filename-length.ts'
import { sdistFilenameNotNormalized, wheelFilenameNotNormalized } from './filename/filename-not-normalized.ts'
import { sdistFilenameProject } from './filename/sdist-filename-project.ts'
import { sdistFilenameWrongVersion } from './filename/sdist-filename-wrong-version.ts'
import { wheelFilenameOtherProject } from './filename/wheel-filename-other-project.ts'
import { wheelFilenameWrongVersion } from './filename/wheel-filename-wrong-version.ts'
import { wheelPlatformTag } from './filename/wheel-platform-tag.ts'
import type { Rule } from './rule.ts'
import { wheelCompressionRatio } from './size/wheel-compression-ratio.ts'
import { wheelEntryPointsIni, wheelEntryPointsName, wheelEntryPointsUtf8 } from './wheel/entry-point-rules.ts'
import {
  wheelFileMissing,
  wheelRecordBlankLine,
  wheelRecordMismatch,
  wheelRecordMissing,
} from './wheel/wheel-file-rules.ts'

/** Every rule on a file that could be read, in the order in which its findings are told. */
export const DISTRIBUTION_RULES: readonly Rule<Distribution>[] = [
  // What hinders reading, unless it is ignored.
  ...IGNORED_DEFECTS,

  // File names.
  filenameControlChars,
  filenamePathSeparator,
  filenameTooLong,
  filenameOver255,
  wheelFilenameOtherProject,
  wheelFilenameWrongVersion,
  sdistFilenameProject,
  sdistFilenameWrongVersion,
  wheelFilenameNotNormalized,
  sdistFilenameNotNormalized,
  wheelPlatformTag,

  // What is in the archive.
  ...ARCHIVE_RULES,
  wheelCompressionRatio,
  wheelFileMissing,
  wheelRecordMissing,
  wheelRecordBlankLine,
  wheelRecordMismatch,
  wheelEntryPointsUtf8,
  wheelEntryPointsIni,
  wheelEntryPointsName,
  licenseFileMissingWheel,
  licenseFileMissingSdist,

  // Core metadata.
  ...CORE_METADATA_RULES,

  // Description.
  markdownRendersEmpty,
]
