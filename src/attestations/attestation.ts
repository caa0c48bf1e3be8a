/**
 * An attestation as indexes take it (PEP 740, "Attestation objects"). 64-bit numbers are decimal text and bytes are
 * base64; the keys outside of a log entry are written with underscores, those inside as protobuf's JSON writes them.
 */
export interface Attestation {
  readonly version: 1
  readonly verification_material: {
    /** DER of the certificate that the signature was made with. */
    readonly certificate: string
    /** Exactly one here: PyPI asks for at least one. */
    readonly transparency_entries: readonly TransparencyLogEntry[]
  }
  readonly envelope: {
    /** The in-toto statement that was signed, byte for byte. */
    readonly statement: string
    readonly signature: string
  }
}

/** `dev.sigstore.rekor.v1.TransparencyLogEntry`, in protobuf's JSON with no default left out. */
export interface TransparencyLogEntry {
  readonly logIndex: string
  readonly logId: { readonly keyId: string }
  readonly kindVersion: { readonly kind: 'dsse'; readonly version: '0.0.1' }
  /** Seconds since 1970. */
  readonly integratedTime: string
  readonly inclusionPromise: { readonly signedEntryTimestamp: string }
  readonly inclusionProof: {
    readonly logIndex: string
    readonly rootHash: string
    readonly treeSize: string
    readonly hashes: readonly string[]
    readonly checkpoint: { readonly envelope: string }
  }
  readonly canonicalizedBody: string
}

/** What goes out with one file. */
export interface AttestedFile {
  /** That it was published; and how it was built, where the build has left that. PyPI takes no third. */
  readonly attestations: readonly [publish: Attestation] | readonly [publish: Attestation, provenance: Attestation]
  /** Where a person looks at the log entry of what this run signed; absent when all of it was ready-made. */
  readonly logEntryUrl?: string
}
