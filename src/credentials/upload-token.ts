import type { Secret } from '../world/secret.ts'

/** A short-lived token that the index minted for this run. */
export interface UploadToken {
  readonly secret: Secret
  /** When the index said that it ends, if it said so. */
  readonly expires?: Date
}
