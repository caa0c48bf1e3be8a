import { generateKeyPairSync } from 'node:crypto'
import { parseCertificateAnswer } from '../../src/attestations/certificate.ts'
import { checkLogEntry } from '../../src/attestations/check-log-entry.ts'
import { parseLogEntry } from '../../src/attestations/parse-log-entry.ts'
import { parseProvenance } from '../../src/credentials/refused-exchange/last-publisher.ts'
import type { Target } from '../engine/target.ts'
import { must, mustAgree, mustBePrintable } from '../invariants.ts'

const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const inclusionProof = { checkpoint: 'rekor\n1\n', hashes: ['00ff'], logIndex: 0, rootHash: 'ff00', treeSize: 1 }
const verification = { inclusionProof, signedEntryTimestamp: 'c2V0' }
const body = Buffer.from('{"kind":"dsse","apiVersion":"0.0.1","spec":{}}').toString('base64')
const entry = { body, integratedTime: 1795348800, logID: 'c0d2', logIndex: 0, verification }
const publisher = { kind: 'GitHub', repository: 'o/r', workflow: 'x.yml', environment: 'pypi' }

/** What a certificate authority and a transparency log answer, and what an index tells of a file's provenance. */
export const target: Target = {
  covers: [
    'attestations/certificate',
    'attestations/parse-log-entry',
    'attestations/check-log-entry',
    'credentials/refused-exchange/last-publisher',
    'world/parse-json',
  ],
  longestInput: 16_384,
  seeds: [
    JSON.stringify({ uuid: entry }),
    JSON.stringify({
      signedCertificateEmbeddedSct: {
        chain: { certificates: ['-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n'] },
      },
    }),
    JSON.stringify({ version: 1, attestation_bundles: [{ publisher }] }),
  ],
  words: [
    '"verification"',
    '"inclusionProof"',
    '"hashes"',
    '"chain"',
    '"certificates"',
    '"publisher"',
    '-----BEGIN CERTIFICATE-----',
    '"__proto__"',
    'null',
    '1e99',
  ],
  check(input) {
    const text = input.toString()
    must(parseCertificateAnswer(text, publicKey) === undefined, 'no certificate is of a key that nobody has seen')
    const read = parseLogEntry(text)
    if (read !== undefined) {
      mustAgree(
        Object.values(read).filter(value => value === undefined),
        [],
        'an entry is complete',
      )
      const der = Buffer.alloc(0)
      const certificate = { pem: '', der, notBefore: new Date(0), notAfter: new Date(0) }
      const payload = Buffer.from('x')
      const defect = checkLogEntry(read, { payload, signature: payload }, certificate)
      must(defect !== undefined, 'no entry is of an envelope that nobody has sent')
    }
    for (const value of Object.values(parseProvenance(text) ?? {})) mustBePrintable(String(value), 500)
  },
}
