import type { Clock, Random } from './clock.ts'
import type { Files } from './files.ts'
import type { Http } from './http.ts'
import type { IdentityProvider } from './identity-provider.ts'
import type { PullRequestComments } from './pull-request-comments.ts'
import type { Python } from './python.ts'
import type { Runner } from './runner.ts'
import type { Secret } from './secret.ts'

/** Everything outside the program. `src/runtime/` has the real one, the tests have one in memory. */
export interface World {
  readonly runner: Runner
  readonly files: Files
  readonly http: Http
  readonly identityProvider: IdentityProvider
  readonly pullRequestComments: PullRequestComments
  readonly python: Python
  readonly clock: Clock
  readonly random: Random
  /** From now on, servers may identify themselves by these certificates (PEM), besides those that the machine trusts. */
  trust(certificates: string): void
  /** From now on, connections to this address's origin show this certificate (with its key, PEM) where the server asks for one. */
  identify(url: URL, certificate: Secret): void
  /** Aborted when the job is cancelled: there are seconds left to put things in order. */
  readonly cancelled: AbortSignal
  /**
   * A signal that is aborted when the time for something is over: after so many milliseconds, or two seconds after the job
   * is cancelled where that comes first.
   */
  limitTime(milliseconds: number): AbortSignal
}
