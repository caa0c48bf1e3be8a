import { generateKeyPairSync, verify } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { encodeForSigning, formatEnvelope, signEnvelope } from '../../src/attestations/sign-envelope.ts'

test('encodeForSigning() puts each part behind its length in bytes', () => {
  expect(encodeForSigning(Buffer.from('{"ü":1}')).toString()).toBe('DSSEv1 28 application/vnd.in-toto+json 8 {"ü":1}')
})

test('signEnvelope() signs that encoding, and formatEnvelope() shows payload and signature', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const payload = Buffer.from('{}')
  const envelope = await signEnvelope(payload, privateKey)
  expect(verify('sha256', encodeForSigning(payload), publicKey, envelope.signature)).toBe(true)
  expect(JSON.parse(formatEnvelope(envelope))).toEqual({
    payload: 'e30=',
    payloadType: 'application/vnd.in-toto+json',
    signatures: [{ sig: envelope.signature.toString('base64') }],
  })
})
