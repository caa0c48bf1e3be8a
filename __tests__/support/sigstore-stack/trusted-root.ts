import { createHash } from 'node:crypto'

const VALID_FOR = { start: '2020-01-01T00:00:00Z' }

/** Whom a verifier is to trust. Everything in DER; keys are SubjectPublicKeyInfo. */
export interface Trusted {
  /** Certificate of the authority. */
  readonly root: Buffer
  readonly ctLogKey: Buffer
  readonly logKey: Buffer
}

/** A trusted root in the form in which Sigstore's verifiers read it (protobuf's JSON of `TrustedRoot`). */
export function formatTrustedRoot({ root, ctLogKey, logKey }: Trusted): unknown {
  return {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [describeLog('https://rekor.loopback', logKey)],
    certificateAuthorities: [
      {
        subject: { organization: 'loopback', commonName: 'loopback fulcio' },
        uri: 'https://fulcio.loopback',
        certChain: { certificates: [{ rawBytes: root.toString('base64') }] },
        validFor: VALID_FOR,
      },
    ],
    ctlogs: [describeLog('https://ctfe.loopback', ctLogKey)],
    timestampAuthorities: [],
  }
}

function describeLog(baseUrl: string, key: Buffer): unknown {
  return {
    baseUrl,
    hashAlgorithm: 'SHA2_256',
    publicKey: {
      rawBytes: key.toString('base64'),
      keyDetails: 'PKIX_ECDSA_P256_SHA_256',
      validFor: VALID_FOR,
    },
    logId: { keyId: createHash('sha256').update(key).digest('base64') },
  }
}
