/** The inputs of action.yml, as the action documents them. A test keeps the two equal. */
export const INPUT_NAMES = [
  'user',
  'password',
  'repository',
  'repository-url',
  'index-url',
  'pypirc',
  'packages-dir',
  'files',
  'verify-metadata',
  'ignore-rules',
  'skip-existing',
  'if-nothing-new',
  'dry-run',
  'check-tag',
  'wait',
  'attestations',
  'attestations-dir',
  'concurrency',
  'retries',
  'timeout',
  'verbose',
  'print-hash',
  'report-file',
  'comment',
  'github-token',
] as const

export type InputName = (typeof INPUT_NAMES)[number]

/** The old names, the incumbent's: action.yml declares them, and the runner says that they are deprecated. */
export const DEPRECATED_INPUT_NAMES = {
  repository_url: 'repository-url',
  packages_dir: 'packages-dir',
  verify_metadata: 'verify-metadata',
  skip_existing: 'skip-existing',
  print_hash: 'print-hash',
} as const satisfies Readonly<Record<string, InputName>>

/** The name as people write it who are used to the old names: `dry_run`. It is read as the name with hyphens. */
export function underscored(name: InputName): string {
  return name.replaceAll('-', '_')
}
