import { Buffer } from 'node:buffer'
import { type KeyObject, sign } from 'node:crypto'
import { promisify } from 'node:util'

export const PAYLOAD_TYPE = 'application/vnd.in-toto+json'

/** A signed statement (DSSE, "Dead Simple Signing Envelope" v1, with one signature). */
export interface SignedEnvelope {
  readonly payload: Buffer
  /** ECDSA over the envelope's encoding, in DER. */
  readonly signature: Buffer
}

const signInBackground = promisify(sign)

/** Signs a statement with a P-256 key. No two signatures are equal. */
export async function signEnvelope(payload: Buffer, privateKey: KeyObject): Promise<SignedEnvelope> {
  const signature = await signInBackground('sha256', encodeForSigning(payload), privateKey)
  return { payload, signature }
}

/** The envelope in DSSE's JSON, as a transparency log takes it. Pure. */
export function formatEnvelope({ payload, signature }: SignedEnvelope): string {
  return JSON.stringify({
    payload: payload.toString('base64'),
    payloadType: PAYLOAD_TYPE,
    signatures: [{ sig: signature.toString('base64') }],
  })
}

/** DSSE's pre-authentication encoding: type and payload, each behind its length in bytes. Pure. */
export function encodeForSigning(payload: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`DSSEv1 ${PAYLOAD_TYPE.length} ${PAYLOAD_TYPE} ${payload.length} `), payload])
}
