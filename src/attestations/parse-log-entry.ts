import { Buffer } from 'node:buffer'
import { asJsonObject, parseJsonObject } from '../world/parse-json.ts'
import type { TransparencyLogEntry } from './attestation.ts'

/**
 * Reads an entry out of an answer of Rekor, version 1, and turns it into protobuf's JSON: hexadecimal into base64,
 * numbers into text. Pure.
 * @returns `undefined` when anything is missing that PyPI needs to verify it
 */
export function parseLogEntry(body: string): TransparencyLogEntry | undefined {
  const entries = Object.values(parseJsonObject(body) ?? {})
  const entry = asJsonObject(entries[0]) ?? {}
  const verification = asJsonObject(entry['verification']) ?? {}
  const proof = asJsonObject(verification['inclusionProof']) ?? {}
  const hashes = Array.isArray(proof['hashes']) ? proof['hashes'].map(toBase64) : [undefined]

  const parsed = {
    logIndex: toDecimal(entry['logIndex']),
    keyId: toBase64(entry['logID']),
    integratedTime: toDecimal(entry['integratedTime']),
    signedEntryTimestamp: toText(verification['signedEntryTimestamp']),
    proofIndex: toDecimal(proof['logIndex']),
    rootHash: toBase64(proof['rootHash']),
    treeSize: toDecimal(proof['treeSize']),
    checkpoint: toText(proof['checkpoint']),
    canonicalizedBody: toText(entry['body']),
  }
  if (entries.length !== 1 || !isComplete(parsed) || !hashes.every(hash => hash !== undefined)) return undefined
  return {
    logIndex: parsed.logIndex,
    logId: { keyId: parsed.keyId },
    kindVersion: { kind: 'dsse', version: '0.0.1' },
    integratedTime: parsed.integratedTime,
    inclusionPromise: { signedEntryTimestamp: parsed.signedEntryTimestamp },
    inclusionProof: {
      logIndex: parsed.proofIndex,
      rootHash: parsed.rootHash,
      treeSize: parsed.treeSize,
      hashes,
      checkpoint: { envelope: parsed.checkpoint },
    },
    canonicalizedBody: parsed.canonicalizedBody,
  }
}

function isComplete<Key extends string>(values: Record<Key, string | undefined>): values is Record<Key, string> {
  return Object.values(values).every(value => value !== undefined)
}

function toDecimal(value: unknown): string | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? String(value) : undefined
}

function toBase64(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^(?:[0-9a-f]{2})+$/i.test(value)) return undefined
  return Buffer.from(value, 'hex').toString('base64')
}

function toText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
