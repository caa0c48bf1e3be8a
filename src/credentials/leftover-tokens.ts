import { placesOf } from '../inputs/absolute-path.ts'
import { InputReading } from '../inputs/input-reading.ts'
import { parseCertificateFiles } from '../inputs/parse-certificate-files.ts'
import { useCertificates } from '../inputs/use-certificates.ts'
import type { PackageIndex } from '../package-index/package-index.ts'
import type { Environment, Runner } from '../world/runner.ts'
import { Secret } from '../world/secret.ts'
import type { World } from '../world/world.ts'
import { burnUploadToken } from './burn-upload-token.ts'
import { sealTokens, unsealTokens } from './sealed-tokens.ts'
import type { UploadToken } from './upload-token.ts'

const STATE = 'sealed_upload_tokens'
/** Seconds. The job is over and somebody waits for its end. */
const TIMEOUT = 15
const RETRIES = 1

/** What the `post` step needs of the world. */
type PostStep = Pick<World, 'runner' | 'files' | 'http' | 'clock' | 'random' | 'trust' | 'identify' | 'limitTime'>

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
export async function burnLeftoverTokens(world: PostStep): Promise<void> {
  const { runner, http, clock, random } = world
  const sealed = runner.environment[`STATE_${STATE}`]
  const requestToken = requestTokenOf(runner.environment)
  if (!sealed || requestToken === undefined) return
  const leftover = unsealTokens(sealed, requestToken)
  if (leftover === undefined) return
  for (const secret of leftover.secrets) runner.maskSecret(secret.reveal())
  await prepareConnections(leftover.uploadUrl, world)
  const retry = { retries: RETRIES, clock, random }
  const farewell = { http, retry, timeout: TIMEOUT, over: world.limitTime(2 * TIMEOUT * 1000) }
  const burnings = await Promise.all(leftover.secrets.map(secret => burnUploadToken(leftover, { secret }, farewell)))
  if (burnings.every(burning => burning === 'burnt')) runner.log.info('Burnt the upload token that the step had left.')
}

/** The index may have to be known by the same certificates as in the main step, and to know us by ours. */
async function prepareConnections(uploadUrl: URL, world: PostStep): Promise<void> {
  const { environment, workspace } = world.runner
  const reading = new InputReading(environment)
  const { certificateFile, clientCertificateFile } = parseCertificateFiles(reading, placesOf(reading, workspace))
  // A file that is gone by now, or was never right, is the main step's to tell of; the other one may be enough.
  for (const file of [{ certificateFile }, { clientCertificateFile }])
    await useCertificates(file, uploadUrl, world).catch(() => undefined)
}

function requestTokenOf(environment: Environment): Secret | undefined {
  const text = environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN']
  return text ? new Secret(text) : undefined
}
