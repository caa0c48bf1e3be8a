/**
 * The fields of the core metadata specification, versions 1.0 to 2.5: since which version, whether a file may repeat
 * the field, and the name under which an upload form carries it (PyPI's upload API; five multi-valued ones in the
 * singular, as Warehouse reads them).
 */
export interface CoreMetadataFieldDefinition {
  readonly name: string
  readonly since: string
  readonly multiple: boolean
  readonly formField: string
}

export const CORE_METADATA_FIELDS = [
  { name: 'Metadata-Version', since: '1.0', multiple: false, formField: 'metadata_version' },
  { name: 'Name', since: '1.0', multiple: false, formField: 'name' },
  { name: 'Version', since: '1.0', multiple: false, formField: 'version' },
  { name: 'Dynamic', since: '2.2', multiple: true, formField: 'dynamic' },
  { name: 'Platform', since: '1.0', multiple: true, formField: 'platform' },
  { name: 'Supported-Platform', since: '1.1', multiple: true, formField: 'supported_platform' },
  { name: 'Summary', since: '1.0', multiple: false, formField: 'summary' },
  { name: 'Description', since: '1.0', multiple: false, formField: 'description' },
  { name: 'Description-Content-Type', since: '2.1', multiple: false, formField: 'description_content_type' },
  { name: 'Keywords', since: '1.0', multiple: false, formField: 'keywords' },
  { name: 'Home-page', since: '1.0', multiple: false, formField: 'home_page' },
  { name: 'Download-URL', since: '1.1', multiple: false, formField: 'download_url' },
  { name: 'Author', since: '1.0', multiple: false, formField: 'author' },
  { name: 'Author-email', since: '1.0', multiple: false, formField: 'author_email' },
  { name: 'Maintainer', since: '1.2', multiple: false, formField: 'maintainer' },
  { name: 'Maintainer-email', since: '1.2', multiple: false, formField: 'maintainer_email' },
  { name: 'License', since: '1.0', multiple: false, formField: 'license' },
  { name: 'License-Expression', since: '2.4', multiple: false, formField: 'license_expression' },
  { name: 'License-File', since: '2.4', multiple: true, formField: 'license_file' },
  { name: 'Classifier', since: '1.1', multiple: true, formField: 'classifiers' },
  { name: 'Requires-Dist', since: '1.2', multiple: true, formField: 'requires_dist' },
  { name: 'Requires-Python', since: '1.2', multiple: false, formField: 'requires_python' },
  { name: 'Requires-External', since: '1.2', multiple: true, formField: 'requires_external' },
  { name: 'Project-URL', since: '1.2', multiple: true, formField: 'project_urls' },
  { name: 'Provides-Extra', since: '2.1', multiple: true, formField: 'provides_extra' },
  { name: 'Provides-Dist', since: '1.2', multiple: true, formField: 'provides_dist' },
  { name: 'Obsoletes-Dist', since: '1.2', multiple: true, formField: 'obsoletes_dist' },
  { name: 'Import-Name', since: '2.5', multiple: true, formField: 'import_name' },
  { name: 'Import-Namespace', since: '2.5', multiple: true, formField: 'import_namespace' },
  { name: 'Requires', since: '1.1', multiple: true, formField: 'requires' },
  { name: 'Provides', since: '1.1', multiple: true, formField: 'provides' },
  { name: 'Obsoletes', since: '1.1', multiple: true, formField: 'obsoletes' },
] as const satisfies readonly CoreMetadataFieldDefinition[]

export type CoreMetadataFieldName = (typeof CORE_METADATA_FIELDS)[number]['name']

/** What METADATA (of a wheel) or PKG-INFO (of an sdist) says. */
export interface CoreMetadata {
  /**
   * The fields that the specification knows, in order, repeated ones repeated. A folded value keeps its line breaks and
   * indentation, as Python's tools read it and indexes are used to get it; only Description is unfolded. A header
   * that is not UTF-8 has replacement characters, and a defect.
   */
  readonly fields: readonly { readonly name: CoreMetadataFieldName; readonly value: string }[]
  /** The description: the body, or the unfolded Description header. As it is written, its line breaks kept. */
  readonly description?: string
  /** By what the file says something else than was meant, each as a sentence: bytes that are not UTF-8, two descriptions. */
  readonly defects: readonly string[]
  /**
   * What is not as the specification has it, and read as Python's tools do without a word, each as a sentence: a line that
   * is no header. Absent when there is nothing.
   */
  readonly oddities?: readonly string[]
}

/** All values of a field, in order. */
export function fieldValues(metadata: CoreMetadata, name: CoreMetadataFieldName): readonly string[] {
  return metadata.fields.filter(field => field.name === name).map(field => field.value)
}

/** The first value of a field, or `undefined`. */
export function fieldValue(metadata: CoreMetadata, name: CoreMetadataFieldName): string | undefined {
  return metadata.fields.find(field => field.name === name)?.value
}
