/** A file that the index lists. */
export interface IndexedFile {
  readonly filename: string
  /** Absolute. */
  readonly url: string
  /** Digests by algorithm as the page names it (`sha256`, `md5`, `blake2b_256`…), hexadecimal, lower case. */
  readonly digests: Readonly<Record<string, string>>
  /** Bytes (PEP 700). */
  readonly size?: number
  /** ISO 8601 (PEP 700). */
  readonly uploadTime?: string
  readonly yanked: boolean
}

/** What the index has of a project. */
export type ProjectListing =
  | {
      readonly state: 'listed'
      readonly files: readonly IndexedFile[]
      /** PEP 792: `active`, `archived`, `quarantined`, `deprecated`; with the reason, when the index gives one. */
      readonly status?: string
      readonly statusReason?: string
    }
  /** The index answered that it has no such project. */
  | { readonly state: 'absent' }
  /** The index could not be asked: what is there is not known. `why` is a sentence without secrets. */
  | { readonly state: 'unknown'; readonly why: string }
