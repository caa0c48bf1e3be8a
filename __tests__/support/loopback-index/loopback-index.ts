import type { Accounts } from './accounts.ts'
import type { IdTokenIssuer } from './oidc/id-token-issuer.ts'
import type { Store, StoredFile } from './store.ts'

/** A request as a fault-injecting test sees it: the head has arrived, the body has not been read. */
export interface ArrivingRequest {
  readonly method: string
  /** With the query. */
  readonly path: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
}

/**
 * What happens to a request instead of its usual treatment.
 *
 * - `pass`: nothing special;
 * - `reset`: the connection is cut at once, the body unread;
 * - `reset-mid-body`: the connection is cut when the first bytes of the body have come;
 * - `stall`: the body is not read, and no answer ever comes;
 * - `reset-after-body`: the body is received, nothing is done with it, the connection is cut;
 * - `lose-answer`: the request takes effect, and the connection is cut instead of answering;
 * - `hang`: the body is received and no answer ever comes;
 * - an answer of the test's own: after the body, before it (`early`, which also closes the connection), or after the
 *   request has taken effect (`late`);
 * - a pause of so many milliseconds before the usual treatment.
 */
export type Interception =
  | 'pass'
  | 'reset'
  | 'reset-mid-body'
  | 'stall'
  | 'reset-after-body'
  | 'lose-answer'
  | 'hang'
  | {
      readonly status: number
      readonly reason?: string
      readonly headers?: Readonly<Record<string, string>>
      readonly body?: string
      readonly early?: boolean
      readonly late?: boolean
    }
  | { readonly pauseMilliseconds: number }

/** Every request is kept as it came, secrets too: a test proves by it that they went nowhere else. */
export interface RecordedRequest extends ArrivingRequest {
  /** Milliseconds, monotonic. */
  readonly startedAt: number
  /** Bytes of body that arrived so far. */
  receivedBytes: number
  /** Set when the answer was handed to the connection. */
  status?: number
  answeredAt?: number
}

/** Switches that an administrator has. */
export interface AdminFlags {
  readOnly: boolean
  uploadsDisabled: boolean
  registrationDisabled: boolean
  oidcDisabled: boolean
}

export interface LoopbackIndexOptions {
  /** 0, the default: any free port. */
  readonly port?: number
  /** The index's clock: token lifetimes, the 14 days, upload times, the lag of pages. */
  readonly now?: () => Date
  /** `false`: files are hashed and thrown away; they are listed, but cannot be downloaded, and archives are not looked into. */
  readonly keepContent?: boolean
  /** `false`: what is inside wheels and sdists is not looked at, so that a test can upload any bytes. */
  readonly checkArchives?: boolean
  /** Bytes of the largest file; 100 MiB when not given. */
  readonly fileSizeLimit?: number
  /** Bytes of all files of a project; 10 GiB when not given. */
  readonly projectSizeLimit?: number
  /** Awaited between the insertion of a file's row and its commit: the window in which uploads can collide. */
  readonly beforeCommit?: () => Promise<void>
  /** Milliseconds until a stored file shows on the index's pages; 0 when not given. */
  readonly pageLag?: number
  /** Seconds that a page may be cached; 600 when not given, as on PyPI. */
  readonly pageMaxAge?: number
  /** The audience of ID tokens; `pypi` when not given. */
  readonly audience?: string
  /** New projects that one user may create in an hour; 20 when not given. */
  readonly newProjectsPerHour?: number
  readonly prohibitedNames?: readonly string[]
  readonly intercept?: (request: ArrivingRequest) => Interception | Promise<Interception>
}

/** A running index that behaves as PyPI does, on the loopback interface. */
export interface LoopbackIndex {
  /** The root, without a slash at the end. */
  readonly url: string
  /** Where files are posted: ends in `/legacy/`. */
  readonly uploadUrl: string
  /** The Simple API's root: ends in `/simple/`. */
  readonly simpleUrl: string
  /** A token of the user `alice`, good for every project of hers and for new ones. */
  readonly apiToken: string
  readonly store: Store
  readonly accounts: Accounts
  readonly flags: AdminFlags
  /** Gives the ID tokens that this index trusts. */
  readonly issuer: IdTokenIssuer
  readonly requests: readonly RecordedRequest[]
  /** How many uploads wait at this moment for another one's commit. */
  readonly collisions: number
  /** Everything that is stored, in the order of arrival. */
  files(): readonly StoredFile[]
  close(): Promise<void>
}
