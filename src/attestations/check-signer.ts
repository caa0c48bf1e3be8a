import { Buffer } from 'node:buffer'
import type { IdTokenClaims } from '../credentials/parse-id-token-claims.ts'
import { quoteValue } from '../errors/quote-value.ts'
import type { Attestation } from './attestation.ts'

const GITHUB = 'https://github.com/'

/** Where Fulcio writes the workflow that was started, with its ref: 1.3.6.1.4.1.57264.1.18, "Build Config URI", in DER. */
const BUILD_CONFIG_URI = Buffer.from('060a2b0601040183bf300112', 'hex')
const [BOOLEAN, OCTET_STRING, UTF8_STRING] = [0x01, 0x04, 0x0c]

/**
 * Why an index that has accepted this job as a publisher would refuse this attestation: the index holds the workflow that
 * the certificate names against its publisher's. Upper and lower case are left to it, as the job does not know which the
 * publisher has. Pure.
 * @returns a sentence; `undefined` when nothing speaks against it, or the certificate does not tell
 */
export function checkSigner(attestation: Attestation, { workflow_ref }: IdTokenClaims): string | undefined {
  const signer = readText(Buffer.from(attestation.verification_material.certificate, 'base64'), BUILD_CONFIG_URI)
  if (signer === undefined || workflow_ref === undefined) return undefined
  const [there, here] = [pathOf(signer), pathOf(GITHUB + workflow_ref)]
  if (there.toLowerCase() === here.toLowerCase()) return undefined
  return `It is signed by another workflow than this job's: ${quoteValue(there, 300)}, not ${quoteValue(here, 300)}.`
}

function pathOf(workflow: string): string {
  // The path has no @, a ref may have one.
  return workflow.split('@', 1)[0] ?? ''
}

/** The text of an extension, which Node's own reader of certificates does not show. */
function readText(certificate: Buffer, id: Buffer): string | undefined {
  const start = certificate.indexOf(id)
  if (start === -1) return undefined
  let rest = certificate.subarray(start + id.length)
  if (rest[0] === BOOLEAN) rest = rest.subarray(3)
  const value = readElement(rest, OCTET_STRING)
  return value && readElement(value, UTF8_STRING)?.toString('utf8')
}

/** The contents of a DER element of up to 64 KiB. */
function readElement(bytes: Buffer, tag: number): Buffer | undefined {
  const first = bytes[1] ?? 0
  const more = first < 0x80 ? 0 : first - 0x80
  const begin = 2 + more
  if (bytes[0] !== tag || more > 2 || bytes.length < begin) return undefined
  const length = more === 0 ? first : bytes.readUIntBE(2, more)
  return bytes.length < begin + length ? undefined : bytes.subarray(begin, begin + length)
}
