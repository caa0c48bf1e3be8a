import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseLogEntry } from '../../src/attestations/parse-log-entry.ts'

const inclusionProof = { checkpoint: 'rekor\n1\n', hashes: [] as string[], logIndex: 0, rootHash: 'ff00', treeSize: 1 }
const verification = { inclusionProof, signedEntryTimestamp: 'c2V0' }
const entry = { body: 'e30=', integratedTime: 1795348800, logID: 'c0d2', logIndex: 0, verification }

describe('parseLogEntry()', () => {
  test('turns hexadecimal into base64 and numbers into text, and keeps zeros and empty lists', () => {
    expect(parseLogEntry(JSON.stringify({ uuid: entry }))).toEqual({
      logIndex: '0',
      logId: { keyId: 'wNI=' },
      kindVersion: { kind: 'dsse', version: '0.0.1' },
      integratedTime: '1795348800',
      inclusionPromise: { signedEntryTimestamp: 'c2V0' },
      inclusionProof: {
        logIndex: '0',
        rootHash: '/wA=',
        treeSize: '1',
        hashes: [],
        checkpoint: { envelope: 'rekor\n1\n' },
      },
      canonicalizedBody: 'e30=',
    })
  })

  test.each([
    ['no integrated time', { ...entry, integratedTime: undefined }],
    ['no promise', { ...entry, verification: { inclusionProof } }],
    ['no proof', { ...entry, verification: { signedEntryTimestamp: 'c2V0' } }],
    [
      'a hash that is no hash',
      { ...entry, verification: { ...verification, inclusionProof: { ...inclusionProof, hashes: ['x'] } } },
    ],
    ['a negative index', { ...entry, logIndex: -1 }],
    ['no body', { ...entry, body: '' }],
  ])('refuses an entry with %s, which PyPI could not verify', (_, broken) => {
    expect(parseLogEntry(JSON.stringify({ uuid: broken }))).toBeUndefined()
  })

  test('takes one entry, neither none nor two', () => {
    expect(parseLogEntry('{}')).toBeUndefined()
    expect(parseLogEntry(JSON.stringify({ one: entry, two: entry }))).toBeUndefined()
  })

  test('survives whatever a server answers', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), text => parseLogEntry(text) === undefined))
  })
})
