import type { Distribution } from '../distributions/distribution.ts'
import { dynamicForbidden, dynamicUnknown } from './core-metadata/dynamic-fields.ts'
import { authorEmailInvalid, maintainerEmailInvalid } from './core-metadata/email-addresses.ts'
import { fieldNewerThanMetadataVersion } from './core-metadata/field-newer-than-metadata-version.ts'
import { importNameIdentifier, importNameOption } from './core-metadata/import-names.ts'
import { metadataMalformed } from './core-metadata/metadata-malformed.ts'
import { nameRepeated, singleValuedFieldRepeated } from './core-metadata/repeated-fields.ts'
import { summaryMultiline, summaryTooLong } from './core-metadata/summary.ts'
import { obsoletesDistDirectUrl, providesDistDirectUrl, requiresDistDirectUrl } from './dependencies/direct-urls.ts'
import { obsoletesDistInvalid, providesDistInvalid, requiresDistInvalid } from './dependencies/invalid-requirements.ts'
import { providesExtraInvalid } from './dependencies/provides-extra-invalid.ts'
import { requiresPythonInvalid } from './dependencies/requires-python-invalid.ts'
import {
  contentTypeCharset,
  contentTypeMalformed,
  contentTypeUnknown,
  contentTypeVariant,
} from './description/content-types.ts'
import { classifierDeprecated, classifierUnknown } from './license/classifiers.ts'
import { licenseAndLicenseExpression } from './license/license-and-license-expression.ts'
import {
  licenseExpressionSyntax,
  licenseExpressionUnknownException,
  licenseExpressionUnknownLicense,
  licenseRefCharacters,
} from './license/license-expressions.ts'
import {
  licenseFileAbsolute,
  licenseFileDelimiter,
  licenseFileGlob,
  licenseFileParent,
} from './license/license-file-paths.ts'
import type { Rule } from './rule.ts'
import {
  projectUrlDuplicateLabel,
  projectUrlInvalid,
  projectUrlLabelLong,
  projectUrlNoLabel,
  projectUrlNoUrl,
} from './urls/project-urls.ts'
import { downloadUrlInvalid, homePageInvalid } from './urls/single-urls.ts'
import { metadataVersionUnsupported } from './version/metadata-version-unsupported.ts'
import { versionLocal } from './version/version-local.ts'

/** Rules that look at core metadata alone. */
export const CORE_METADATA_RULES: readonly Rule<Distribution>[] = [
  metadataMalformed,
  metadataVersionUnsupported,
  versionLocal,
  nameRepeated,
  singleValuedFieldRepeated,
  fieldNewerThanMetadataVersion,
  summaryMultiline,
  summaryTooLong,
  authorEmailInvalid,
  maintainerEmailInvalid,
  dynamicForbidden,
  dynamicUnknown,
  importNameIdentifier,
  importNameOption,
  licenseExpressionSyntax,
  licenseExpressionUnknownLicense,
  licenseExpressionUnknownException,
  licenseRefCharacters,
  licenseAndLicenseExpression,
  licenseFileParent,
  licenseFileGlob,
  licenseFileAbsolute,
  licenseFileDelimiter,
  classifierUnknown,
  classifierDeprecated,
  requiresPythonInvalid,
  requiresDistInvalid,
  requiresDistDirectUrl,
  providesDistInvalid,
  providesDistDirectUrl,
  obsoletesDistInvalid,
  obsoletesDistDirectUrl,
  providesExtraInvalid,
  homePageInvalid,
  downloadUrlInvalid,
  projectUrlNoLabel,
  projectUrlLabelLong,
  projectUrlNoUrl,
  projectUrlInvalid,
  projectUrlDuplicateLabel,
  contentTypeMalformed,
  contentTypeUnknown,
  contentTypeCharset,
  contentTypeVariant,
]
