import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { parseJsonObject } from '../world/parse-json.ts'
import type { TransparencyLogEntry } from './attestation.ts'
import type { SigningCertificate } from './certificate.ts'
import type { SignedEnvelope } from './sign-envelope.ts'

/** What is wrong with a log entry: `late` passes when the envelope is signed anew. */
export type LogEntryDefect = 'foreign' | 'late'

/**
 * Whether an entry is of this envelope, and was made while the certificate lived. Signatures and proofs of the log are
 * left to the index, which trusts no one else's word. Pure.
 */
export function checkLogEntry(
  entry: TransparencyLogEntry,
  envelope: SignedEnvelope,
  certificate: SigningCertificate,
): LogEntryDefect | undefined {
  if (!isOf(entry, envelope)) return 'foreign'
  const integrated = Number(entry.integratedTime) * 1000
  return integrated <= certificate.notAfter.getTime() ? undefined : 'late'
}

function isOf(entry: TransparencyLogEntry, { payload, signature }: SignedEnvelope): boolean {
  const body = parseJsonObject(Buffer.from(entry.canonicalizedBody, 'base64').toString('utf8'))
  if (body?.['kind'] !== 'dsse' || body['apiVersion'] !== '0.0.1') return false
  const text = JSON.stringify(body['spec'] ?? {})
  const payloadHash = createHash('sha256').update(payload).digest('hex')
  return text.includes(`"${payloadHash}"`) && text.includes(`"${signature.toString('base64')}"`)
}
