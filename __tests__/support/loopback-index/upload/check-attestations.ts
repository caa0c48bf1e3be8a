import type { TokenRecord } from '../accounts.ts'
import { Refusal } from '../refusal.ts'

const MAXIMUM_ATTESTATIONS = 2
const INTRODUCTION = 'Invalid attestations supplied during upload:'

/**
 * Reads the attestations of a file. Their shape is checked; their signatures, made by a Sigstore of the test's own, are not.
 * @throws {Refusal} 400
 */
export function checkAttestations(field: string | undefined, token: TokenRecord): readonly unknown[] {
  if (field === undefined || field === '') return []
  if (token.identity.kind !== 'publisher')
    throw new Refusal(400, `${INTRODUCTION} Attestations are only supported when using Trusted Publishing`)
  const attestations = parseAttestations(field)
  if (attestations.length === 0)
    throw new Refusal(400, `${INTRODUCTION} Malformed attestations: an empty attestation set is not permitted`)
  if (attestations.length > MAXIMUM_ATTESTATIONS) {
    const message = `${INTRODUCTION} A maximum of ${MAXIMUM_ATTESTATIONS} attestations per file are supported`
    throw new Refusal(400, message)
  }
  return attestations
}

function parseAttestations(field: string): readonly unknown[] {
  let value: unknown
  try {
    value = JSON.parse(field)
  } catch {
    throw new Refusal(400, `${INTRODUCTION} Malformed attestations: invalid JSON`)
  }
  if (!Array.isArray(value) || !value.every(isAttestation))
    throw new Refusal(400, `${INTRODUCTION} Malformed attestations: not a list of attestation objects`)
  return value
}

function isAttestation(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return 'version' in value && value.version === 1 && 'verification_material' in value && 'envelope' in value
}
