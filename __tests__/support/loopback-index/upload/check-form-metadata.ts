import { parseVersion, type Version } from '../../../../src/packaging/version.ts'
import { quote, Refusal } from '../refusal.ts'
import type { FormFields } from '../store.ts'
import { firstValue, SEE_CORE_METADATA } from './check-form-fields.ts'
import { FORM_METADATA_FIELDS, METADATA_VERSIONS } from './metadata-fields.ts'
import { findPolicyProblems } from './metadata-policy.ts'

export interface MetadataProblem {
  /** As METADATA writes it, lower case: the order in which errors are told depends on it. */
  readonly field: string
  readonly message: string
}

const TOLD_FIRST = ['metadata-version', 'name', 'version']

/**
 * Checks the core metadata of a form: first what the specification wants, and only when nothing is wrong with that,
 * what PyPI wants besides. One error is told.
 * @returns the version of the release
 * @throws {Refusal}
 */
export function checkFormMetadata(fields: FormFields): Version {
  refuse(findRepeatedFields(fields), '')
  const metadata = new Map([...fields].filter(([name, values]) => isMetadata(name) && !isEmpty(values)))
  refuse(findSpecificationProblems(metadata), ` ${SEE_CORE_METADATA}`)
  const version = parseVersion(firstValue(metadata, 'version'))
  if (version === undefined) throw new Error('the version was checked above')
  refuse(findPolicyProblems(metadata, version), ` ${SEE_CORE_METADATA}`)
  return version
}

function isMetadata(name: string): boolean {
  return ['metadata_version', 'name', 'version'].includes(name) || FORM_METADATA_FIELDS.has(name)
}

function isEmpty(values: readonly string[]): boolean {
  return values.length === 1 && values[0] === ''
}

function refuse(problems: readonly MetadataProblem[], advice: string): void {
  const names = [...TOLD_FIRST, ...problems.map(problem => problem.field).toSorted()]
  const [first] = problems.toSorted((a, b) => names.indexOf(a.field) - names.indexOf(b.field))
  if (first !== undefined) throw new Refusal(400, first.message + advice)
}

function findRepeatedFields(fields: FormFields): MetadataProblem[] {
  return [...fields]
    .filter(
      ([name, values]) => isMetadata(name) && values.length > 1 && FORM_METADATA_FIELDS.get(name)?.multiple !== true,
    )
    .map(([name]) => ({ field: name.replaceAll('_', '-'), message: `${quote(name)} has invalid data.` }))
}

function findSpecificationProblems(metadata: FormFields): MetadataProblem[] {
  const problems: MetadataProblem[] = []
  const metadataVersion = metadata.get('metadata_version')?.[0]
  if (metadataVersion === undefined || !METADATA_VERSIONS.includes(metadataVersion)) {
    const shown = metadataVersion === undefined ? 'None' : quote(metadataVersion)
    problems.push({ field: 'metadata-version', message: `${shown} is not a valid metadata version.` })
  } else problems.push(...findTooNewFields(metadata, metadataVersion))

  const version = metadata.get('version')?.[0]
  if (version === undefined) problems.push({ field: 'version', message: "'version' is a required field." })
  else if (parseVersion(version) === undefined)
    problems.push({ field: 'version', message: `${quote(version)} is invalid for 'version'.` })

  if (firstValue(metadata, 'summary').includes('\n'))
    problems.push({ field: 'summary', message: "'summary' must be a single line." })
  for (const value of metadata.get('dynamic') ?? [])
    if (TOLD_FIRST.includes(value.toLowerCase()))
      problems.push({ field: 'dynamic', message: `${quote(value)} is not allowed as a dynamic field.` })
  return problems
}

function findTooNewFields(metadata: FormFields, metadataVersion: string): MetadataProblem[] {
  const problems: MetadataProblem[] = []
  for (const name of metadata.keys()) {
    const field = FORM_METADATA_FIELDS.get(name)
    if (field === undefined || METADATA_VERSIONS.indexOf(field.since) <= METADATA_VERSIONS.indexOf(metadataVersion))
      continue
    const message = `${field.name} introduced in metadata version ${field.since}, not ${metadataVersion}.`
    problems.push({ field: field.name, message })
  }
  return problems
}
