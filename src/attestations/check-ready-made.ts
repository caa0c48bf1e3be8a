import { Buffer } from 'node:buffer'
import type { Distribution } from '../distributions/distribution.ts'
import { quoteValue } from '../errors/quote-value.ts'
import { filenameIdentity } from '../package-index/filename-identity.ts'
import { parseJsonObject, valueAt } from '../world/parse-json.ts'
import type { Attestation } from './attestation.ts'
import { PUBLISH_PREDICATE, SLSA_PREDICATE, STATEMENT_TYPE } from './publish-statement.ts'

export type PredicateType = typeof PUBLISH_PREDICATE | typeof SLSA_PREDICATE

/** An attestation that somebody made before us, or why it cannot be sent: `defect` is a sentence. */
export type ReadyMade =
  | { readonly predicateType: PredicateType; readonly attestation: Attestation }
  | { readonly defect: string }

/**
 * Checks the text of an attestation file as far as an index would without keys: its shape, and that it speaks of this
 * name and these bytes. Who signed it is the index's question. Pure.
 */
export function checkReadyMade(text: string, { filename, digests }: Distribution): ReadyMade {
  const object = parseJsonObject(text)
  if (object === undefined) return { defect: 'It is no JSON object.' }
  if (object['version'] !== 1) return { defect: 'Its `version` is not 1, the only one that there is.' }
  if (!isAttestation(object)) {
    return { defect: 'It lacks a certificate, a statement or a signature in base64, or a log entry (PEP 740).' }
  }
  // PyPI reckons the time of signing from these two, and refuses an attestation without.
  if (!object.verification_material.transparency_entries.every(isTimed)) {
    return { defect: 'Its log entry has no `inclusionPromise` and `integratedTime`, by which PyPI verifies it.' }
  }
  return checkStatement(object, filename, digests.sha256)
}

function checkStatement(attestation: Attestation, filename: string, sha256: string): ReadyMade {
  const statement = parseJsonObject(Buffer.from(attestation.envelope.statement, 'base64').toString('utf8'))
  if (statement?.['_type'] !== STATEMENT_TYPE) return { defect: `Its statement is not of the type ${STATEMENT_TYPE}.` }
  const subjects: unknown = statement['subject']
  if (!Array.isArray(subjects) || subjects.length !== 1) {
    return { defect: 'Its statement does not have exactly one subject.' }
  }
  const name = valueAt(subjects, 0, 'name')
  if (typeof name !== 'string' || filenameIdentity(name) !== filenameIdentity(filename)) {
    return { defect: `It is of another file: ${quote(name)}.` }
  }
  if (valueAt(subjects, 0, 'digest', 'sha256') !== sha256) {
    return { defect: 'It is of other bytes: the file was built anew, or altered, after it was attested.' }
  }
  const { predicateType } = statement
  if (predicateType === PUBLISH_PREDICATE || predicateType === SLSA_PREDICATE) return { predicateType, attestation }
  return { defect: `Its predicate type, ${quote(predicateType)}, is none that PyPI takes.` }
}

function isAttestation(value: unknown): value is Attestation {
  const certificate = valueAt(value, 'verification_material', 'certificate')
  const entries = valueAt(value, 'verification_material', 'transparency_entries')
  const signed = [valueAt(value, 'envelope', 'statement'), valueAt(value, 'envelope', 'signature')]
  return [certificate, ...signed].every(isBase64) && Array.isArray(entries) && entries.length > 0
}

function isTimed(entry: unknown): boolean {
  const time = valueAt(entry, 'integratedTime')
  // A number or its digits. Of an object nothing is asked, not even how it would be written.
  const isDated = typeof time !== 'object' && /^[1-9]\d*$/.test(String(time))
  return isDated && isBase64(valueAt(entry, 'inclusionPromise', 'signedEntryTimestamp'))
}

function isBase64(value: unknown): boolean {
  return typeof value === 'string' && /^[A-Za-z0-9+/]+={0,2}$/.test(value)
}

function quote(value: unknown): string {
  return typeof value === 'string' ? quoteValue(value, 200) : 'no text'
}
