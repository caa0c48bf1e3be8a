import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import type { TransparencyLogEntry } from '../../src/attestations/attestation.ts'
import { checkLogEntry } from '../../src/attestations/check-log-entry.ts'

const envelope = { payload: Buffer.from('a statement'), signature: Buffer.from('a signature') }
const notAfter = new Date('2026-11-22T12:10:00Z')
const certificate = { pem: '', der: Buffer.alloc(0), notBefore: new Date('2026-11-22T12:00:00Z'), notAfter }
const spec = {
  payloadHash: { algorithm: 'sha256', value: createHash('sha256').update(envelope.payload).digest('hex') },
  signatures: [{ signature: envelope.signature.toString('base64') }],
}

function anEntry(body: unknown, integratedTime = notAfter): TransparencyLogEntry {
  return {
    logIndex: '1',
    logId: { keyId: 'AA==' },
    kindVersion: { kind: 'dsse', version: '0.0.1' },
    integratedTime: String(integratedTime.getTime() / 1000),
    inclusionPromise: { signedEntryTimestamp: 'AA==' },
    inclusionProof: { logIndex: '1', rootHash: 'AA==', treeSize: '2', hashes: [], checkpoint: { envelope: 'x' } },
    canonicalizedBody: Buffer.from(JSON.stringify(body)).toString('base64'),
  }
}

function check(body: unknown, integratedTime?: Date): string | undefined {
  return checkLogEntry(anEntry(body, integratedTime), envelope, certificate)
}

describe('checkLogEntry()', () => {
  test('takes the entry of this envelope, made while the certificate lived', () => {
    expect(check({ kind: 'dsse', apiVersion: '0.0.1', spec })).toBeUndefined()
  })

  test('finds an entry that was made too late', () => {
    expect(check({ kind: 'dsse', apiVersion: '0.0.1', spec }, new Date('2026-11-22T12:10:01Z'))).toBe('late')
  })

  test.each([
    ['of another kind', { kind: 'hashedrekord', apiVersion: '0.0.1', spec }],
    ['of another payload', { kind: 'dsse', apiVersion: '0.0.1', spec: { ...spec, payloadHash: {} } }],
    ['of another signature', { kind: 'dsse', apiVersion: '0.0.1', spec: { ...spec, signatures: [] } }],
    ['of nothing at all', { kind: 'dsse', apiVersion: '0.0.1' }],
    ['that is no object', []],
  ])('finds an entry %s', (_, body) => {
    expect(check(body)).toBe('foreign')
  })
})
