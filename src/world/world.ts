import type { Clock, Random } from './clock.ts'
import type { Files } from './files.ts'
import type { Http } from './http.ts'
import type { IdentityProvider } from './identity-provider.ts'
import type { Runner } from './runner.ts'

/** Everything outside the program. `src/runtime/` has the real one, the tests have one in memory. */
export interface World {
  readonly runner: Runner
  readonly files: Files
  readonly http: Http
  readonly identityProvider: IdentityProvider
  readonly clock: Clock
  readonly random: Random
}
