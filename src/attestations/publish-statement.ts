import { Buffer } from 'node:buffer'

export const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1'
/** "This file was published by this workflow": what a publisher signs (PyPI, "Publish attestation v1"). */
export const PUBLISH_PREDICATE = 'https://docs.pypi.org/attestations/publish/v1'
/** Build provenance: never made here, sent along where a build has left it. */
export const SLSA_PREDICATE = 'https://slsa.dev/provenance/v1'

/** The in-toto statement that a publisher signs: this name and these bytes belong together. Pure. */
export function buildPublishStatement(filename: string, sha256: string): Buffer {
  const statement = {
    _type: STATEMENT_TYPE,
    subject: [{ name: filename, digest: { sha256 } }],
    predicateType: PUBLISH_PREDICATE,
    predicate: null,
  }
  return Buffer.from(JSON.stringify(statement))
}
