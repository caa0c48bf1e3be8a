import type { Secret } from '../world/secret.ts'

/** What the user asked for: every input read, defaulted and checked. */
export interface Inputs {
  readonly destination: Destination
  /** `index-url`: the Simple API's root, where it is not known or guessed. */
  readonly indexUrl?: URL
  /** `pypirc`, absolute; or the default file when `repository` was set. `undefined`: no file is read. */
  readonly pypirc?: PypircLocation
  readonly credentials: GivenCredentials
  /** `TWINE_CERT`, absolute: a file of certificates to trust besides those that the machine trusts. */
  readonly certificateFile?: string
  /** `TWINE_CLIENT_CERT`, absolute: a certificate and its private key, for an index that asks who connects. */
  readonly clientCertificateFile?: string
  /** `report-file`, absolute. Where the report is written as JSON; `undefined`: nowhere. */
  readonly reportFile?: string
  /** Absolute. `undefined` when only `files` counts. */
  readonly packagesDirectory?: string
  /** `files`: absolute globs, those that begin with `!` exclude. Empty: everything in the packages directory. */
  readonly filePatterns: readonly string[]
  readonly verifyMetadata: boolean
  /** Rule ids to report as warnings. */
  readonly ignoredRules: ReadonlySet<string>
  readonly skipExisting: boolean
  readonly ifNothingNew: 'ignore' | 'notice' | 'warning' | 'error'
  readonly dryRun: boolean
  readonly checkTag: 'auto' | 'always' | 'never'
  /** Seconds to wait for the index to list the files; 0: do not wait. */
  readonly wait: number
  readonly attestations: 'when-possible' | 'never' | 'force'
  /** Whether `attestations` was set, be it to its default. */
  readonly attestationsRequested: boolean
  /** Absolute. Where the attestations are written as files; `undefined`: nowhere. */
  readonly attestationsDirectory?: string
  /** Uploads at once. */
  readonly concurrency: number
  /** Requests are sent at most so many times more than once. */
  readonly retries: number
  /** Seconds without a byte sent or received. */
  readonly timeout: number
  readonly verbose: boolean
  readonly printHash: boolean
  readonly comment: boolean
  readonly githubToken?: Secret
}

/** Where to publish, as the user said it. */
export type Destination =
  /** `pypi`, `testpypi` or a section of `.pypirc`. `source` names the input or variable, or `default`. */
  | { readonly kind: 'repository'; readonly name: string; readonly source: string }
  /** An upload URL, without user and password. */
  | { readonly kind: 'url'; readonly url: URL; readonly source: string }

export interface PypircLocation {
  /** Absolute. */
  readonly path: string
  /** Named by the user: then it must exist. */
  readonly required: boolean
}

/** User name and password as given by inputs, the URL, or variables: nothing chosen yet. */
export interface GivenCredentials {
  /** `__token__` counts as not given, and is absent here. `''` where a URL names an empty user, as some indexes want it. */
  readonly username?: string
  readonly password?: Secret
  /** The password goes with `__token__` and no other user name, wherever one might stand. */
  readonly isWholeLogin?: true
  /** Where the password (or else the user name) came from, for the log: `password`, `TWINE_PASSWORD`, … */
  readonly source?: string
}
