/** A core metadata field as the upload form carries it. */
export interface FormMetadataField {
  /** The name in messages: as in METADATA, lower case. */
  readonly name: string
  /** The metadata version that introduced it. */
  readonly since: string
  readonly multiple: boolean
}

export const METADATA_VERSIONS = ['1.0', '1.1', '1.2', '2.1', '2.2', '2.3', '2.4', '2.5']

/** Written for this server apart from the action's own table, because it judges what the action makes of that table. */
export const FORM_METADATA_FIELDS: ReadonlyMap<string, FormMetadataField> = new Map([
  single('summary', '1.0'),
  single('description', '1.0'),
  single('keywords', '1.0'),
  single('home_page', '1.0', 'home-page'),
  single('author', '1.0'),
  single('author_email', '1.0'),
  single('license', '1.0'),
  multiple('platform', '1.0'),
  single('download_url', '1.1'),
  multiple('supported_platform', '1.1'),
  multiple('classifiers', '1.1', 'classifier'),
  multiple('requires', '1.1'),
  multiple('provides', '1.1'),
  multiple('obsoletes', '1.1'),
  single('maintainer', '1.2'),
  single('maintainer_email', '1.2'),
  single('requires_python', '1.2'),
  multiple('requires_dist', '1.2'),
  multiple('provides_dist', '1.2'),
  multiple('obsoletes_dist', '1.2'),
  multiple('requires_external', '1.2'),
  multiple('project_urls', '1.2', 'project-url'),
  single('description_content_type', '2.1'),
  multiple('provides_extra', '2.1'),
  multiple('dynamic', '2.2'),
  single('license_expression', '2.4'),
  multiple('license_file', '2.4'),
  multiple('import_name', '2.5'),
  multiple('import_namespace', '2.5'),
])

function single(key: string, since: string, name = key.replaceAll('_', '-')): [string, FormMetadataField] {
  return [key, { name, since, multiple: false }]
}

function multiple(key: string, since: string, name = key.replaceAll('_', '-')): [string, FormMetadataField] {
  return [key, { name, since, multiple: true }]
}
