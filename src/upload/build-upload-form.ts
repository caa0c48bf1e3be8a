import type { Attestation } from '../attestations/attestation.ts'
import type { Digests, Distribution } from '../distributions/distribution.ts'
import {
  CORE_METADATA_FIELDS,
  type CoreMetadata,
  type CoreMetadataFieldName,
  fieldValues,
} from '../packaging/core-metadata.ts'
import { knowsLicenseFiles } from '../packaging/metadata-versions.ts'

type UploadField = readonly [name: string, value: string]

/** The text fields of an upload form, in the order in which they are sent; multi-valued ones repeat their name. */
export type UploadFields = readonly UploadField[]

/**
 * The form of one distribution: exactly the fields that PyPI reads, from its core metadata (PyPI's upload API).
 * Pure. The file itself is no field: it is sent behind them as `content`.
 */
export function buildUploadForm(distribution: Distribution, attestations: readonly Attestation[] = []): UploadFields {
  return [
    [':action', 'file_upload'],
    ['protocol_version', '1'],
    ...typeFields(distribution),
    ...digestFields(distribution.digests),
    ...metadataFields(distribution.metadata),
    ...attestationFields(attestations),
  ]
}

function typeFields(distribution: Distribution): UploadFields {
  if (distribution.kind === 'sdist') {
    return [
      ['filetype', 'sdist'],
      ['pyversion', 'source'],
    ]
  }
  return [
    ['filetype', 'bdist_wheel'],
    ['pyversion', distribution.parsedFilename.pythonTag],
  ]
}

function digestFields(digests: Digests): UploadFields {
  const fields: UploadField[] = [['sha256_digest', digests.sha256]]
  if (digests.md5 !== undefined) fields.push(['md5_digest', digests.md5])
  if (digests.blake2b256 !== undefined) fields.push(['blake2_256_digest', digests.blake2b256])
  return fields
}

/** One field with all of them, which is left out when there are none: PyPI refuses an empty list. */
function attestationFields(attestations: readonly Attestation[]): UploadFields {
  return attestations.length === 0 ? [] : [['attestations', JSON.stringify(attestations)]]
}

function metadataFields(metadata: CoreMetadata): UploadFields {
  return CORE_METADATA_FIELDS.flatMap(({ name, formField }) => {
    const values = valuesToSend(metadata, name)
    // To an index, one empty value is the same as none.
    if (values.length === 1 && values[0] === '') return []
    return values.map(value => [formField, value] as const)
  })
}

function valuesToSend(metadata: CoreMetadata, name: CoreMetadataFieldName): readonly string[] {
  if (name === 'Description') return metadata.description === undefined ? [] : [metadata.description]
  const values = fieldValues(metadata, name)
  if (name === 'Keywords') return values.map(spaceKeywords)
  if (name === 'License-File' && !knowsLicenseFiles(metadata)) return []
  return values
}

/** Some build tools write `a,b`, others `a, b`: sent as indexes show it. */
function spaceKeywords(keywords: string): string {
  return keywords
    .split(',')
    .map(keyword => keyword.trim())
    .join(', ')
}
