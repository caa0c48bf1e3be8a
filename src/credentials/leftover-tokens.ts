import type { PackageIndex } from '../package-index/package-index.ts'
import type { Retry } from '../retry/retry.ts'
import type { Http } from '../world/http.ts'
import type { Environment, Runner } from '../world/runner.ts'
import { Secret } from '../world/secret.ts'
import { burnUploadToken } from './burn-upload-token.ts'
import { sealTokens, unsealTokens } from './sealed-tokens.ts'
import type { UploadToken } from './upload-token.ts'

const STATE = 'sealed_upload_tokens'
/** Seconds. The job is over and somebody waits for its end. */
const TIMEOUT = 15

/**
 * Writes down which upload tokens are in use, for the `post` step to burn if this one is killed or cannot. Nothing that the user
 * supplied is ever among them. Called with none, the state is empty.
 */
export function writeTokensInUse(tokens: readonly UploadToken[], index: PackageIndex, runner: Runner): void {
  const requestToken = requestTokenOf(runner.environment)
  if (requestToken === undefined) return
  const { uploadUrl } = index
  const secrets = tokens.map(token => token.secret)
  try {
    runner.saveState(STATE, secrets.length === 0 ? '' : sealTokens({ uploadUrl, secrets }, requestToken))
  } catch {
    // Only the post step misses it then: a token that nobody burns ends by itself.
  }
}

/**
 * The `post` step: burns what the main step did not, killed or without an answer. Never throws, and says something only when there
 * was something to do: a token that nobody burns ends by itself within minutes.
 */
export async function burnLeftoverTokens(runner: Runner, http: Http, retry: Retry): Promise<void> {
  const sealed = runner.environment[`STATE_${STATE}`]
  const requestToken = requestTokenOf(runner.environment)
  if (!sealed || requestToken === undefined) return
  const leftover = unsealTokens(sealed, requestToken)
  if (leftover === undefined) return
  for (const secret of leftover.secrets) runner.maskSecret(secret.reveal())
  const burnings = await Promise.all(
    leftover.secrets.map(secret => burnUploadToken(leftover, { secret }, TIMEOUT, http, retry)),
  )
  if (burnings.every(burning => burning === 'burnt')) runner.log.info('Burnt the upload token that the step had left.')
}

function requestTokenOf(environment: Environment): Secret | undefined {
  const text = environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN']
  return text ? new Secret(text) : undefined
}
