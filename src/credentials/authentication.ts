import type { Secret } from '../world/secret.ts'

/** By what right we publish, chosen before anything else happens. */
export type Authentication =
  /** An API token that the user supplied; sent with the user name `__token__`. */
  | { readonly method: 'api-token'; readonly apiToken: Secret; readonly source: string }
  /** User name and password of an index that has such accounts. The user name may be empty. */
  | { readonly method: 'password'; readonly username: string; readonly password: Secret; readonly source: string }
  /** Trusted publishing: an upload token is minted for the workflow's identity. */
  | { readonly method: 'trusted-publishing' }
  /** A dry run without credentials. */
  | { readonly method: 'none' }
