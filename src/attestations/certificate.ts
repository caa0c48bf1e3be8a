import type { KeyObject } from 'node:crypto'
import { X509Certificate } from 'node:crypto'
import { parseJson, valueAt } from '../world/parse-json.ts'

/** The certificate of a key that is good for minutes: who held the key, and when. */
export interface SigningCertificate {
  readonly pem: string
  readonly der: Buffer
  readonly notBefore: Date
  readonly notAfter: Date
}

/**
 * Reads the leaf out of Fulcio's answer (`/api/v2/signingCert`). Pure.
 * @returns `undefined` when there is none for this key in it
 */
export function parseCertificateAnswer(body: string, publicKey: KeyObject): SigningCertificate | undefined {
  // A timestamp beside the certificate has no place in an attestation: only one inside of it is of use.
  const pem = valueAt(parseJson(body), 'signedCertificateEmbeddedSct', 'chain', 'certificates', 0)
  if (typeof pem !== 'string') return undefined
  try {
    const certificate = new X509Certificate(pem)
    if (!certificate.publicKey.equals(publicKey)) return undefined
    return {
      pem: certificate.toString(),
      der: certificate.raw,
      notBefore: certificate.validFromDate,
      notAfter: certificate.validToDate,
    }
  } catch {
    return undefined
  }
}
