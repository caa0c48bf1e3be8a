import { PUBLISH_PREDICATE, STATEMENT_TYPE } from '../../src/attestations/publish-statement.ts'
import type { Distribution } from '../../src/distributions/distribution.ts'

/** An attestation that lies beside a distribution: in shape what an index takes, signed by nobody. */
export function aReadyMade(
  { filename, digests }: Distribution,
  overrides: { readonly statement?: Readonly<Record<string, unknown>> } = {},
) {
  const statement = {
    _type: STATEMENT_TYPE,
    subject: [{ name: filename, digest: { sha256: digests.sha256 } }],
    predicateType: PUBLISH_PREDICATE,
    predicate: null,
    ...overrides.statement,
  }
  const entry = { logIndex: '7', integratedTime: '1795348800', inclusionPromise: { signedEntryTimestamp: 'c2V0' } }
  return {
    version: 1,
    verification_material: { certificate: 'AA==', transparency_entries: [entry] },
    envelope: { statement: Buffer.from(JSON.stringify(statement)).toString('base64'), signature: 'AA==' },
  }
}
