import { isProjectName } from '../../../../src/packaging/project-name.ts'
import { quote, Refusal } from '../refusal.ts'
import type { FormFields } from '../store.ts'

export const SEE_CORE_METADATA = 'See https://packaging.python.org/specifications/core-metadata for more information.'

/** What the form says about the file itself. */
export interface UploadFields {
  readonly name: string
  readonly filetype: 'sdist' | 'bdist_wheel'
  /** Lower case; the empty ones left out. */
  readonly digests: Readonly<Record<string, string>>
}

/** The first value of a field, which is the one that PyPI's form reads; empty when there is none. */
export function firstValue(fields: FormFields, name: string): string {
  return fields.get(name)?.[0] ?? ''
}

/**
 * Checks the fields that are not core metadata. One error is told: of `name` first, then of the first field by alphabet.
 * @throws {Refusal}
 */
export function checkFormFields(fields: FormFields): UploadFields {
  const protocolVersion = fields.get('protocol_version')?.at(-1) ?? '1'
  if (protocolVersion !== '1') throw new Refusal(400, 'Unknown protocol version.')
  const problem =
    findNameProblem(fields) ??
    findDigestProblem(fields, 'blake2_256_digest', 'BLAKE2') ??
    findFiletypeProblem(fields) ??
    findPyversionProblem(fields) ??
    findDigestProblem(fields, 'sha256_digest', 'SHA256') ??
    findMissingDigest(fields)
  if (problem !== undefined) throw new Refusal(400, problem)
  return {
    name: firstValue(fields, 'name'),
    filetype: firstValue(fields, 'filetype') === 'sdist' ? 'sdist' : 'bdist_wheel',
    digests: readDigests(fields),
  }
}

function findNameProblem(fields: FormFields): string | undefined {
  const name = firstValue(fields, 'name')
  if (isProjectName(name) && !name.endsWith('\n')) return undefined
  const error =
    name === ''
      ? 'This field is required.'
      : "Start and end with a letter or numeral containing only ASCII numeric and '.', '_' and '-'."
  return `${quote(name)} is an invalid value for Name. Error: ${error} ${SEE_CORE_METADATA}`
}

function findFiletypeProblem(fields: FormFields): string | undefined {
  const filetype = firstValue(fields, 'filetype')
  if (filetype === 'sdist' || filetype === 'bdist_wheel') return undefined
  const error = filetype === '' ? 'This field is required.' : 'Use a known file type.'
  return `Invalid value for filetype. Error: ${error}`
}

function findPyversionProblem(fields: FormFields): string | undefined {
  const pyversion = firstValue(fields, 'pyversion')
  if (firstValue(fields, 'filetype') !== 'sdist') {
    if (pyversion !== '') return undefined
    return 'Invalid value for pyversion. Error: Python version is required for binary distribution uploads.'
  }
  if (pyversion === '' || pyversion === 'source') return undefined
  return "Invalid value for pyversion. Error: Use 'source' as Python version for an sdist."
}

function findDigestProblem(fields: FormFields, field: string, algorithm: string): string | undefined {
  const digest = firstValue(fields, field)
  if (digest === '' || /^[0-9a-f]{64}$/i.test(digest)) return undefined
  return `Invalid value for ${field}. Error: Use a valid, hex-encoded, ${algorithm} message digest.`
}

function findMissingDigest(fields: FormFields): string | undefined {
  return Object.keys(readDigests(fields)).length > 0 ? undefined : 'Error: Include at least one message digest.'
}

function readDigests(fields: FormFields): Record<string, string> {
  const given = {
    md5: firstValue(fields, 'md5_digest'),
    sha256: firstValue(fields, 'sha256_digest'),
    blake2b_256: firstValue(fields, 'blake2_256_digest'),
  }
  return Object.fromEntries(
    Object.entries(given)
      .filter(([, digest]) => digest !== '')
      .map(([algorithm, digest]) => [algorithm, digest.toLowerCase()]),
  )
}
