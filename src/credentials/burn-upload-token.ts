import type { PackageIndex } from '../package-index/package-index.ts'
import type { Http } from '../world/http.ts'
import type { UploadToken } from './upload-token.ts'

/**
 * Makes a minted token worthless (`POST /_/oidc/burn-token`). Never throws: an index that does not offer it lets the
 * token expire by itself.
 * @param timeout seconds
 * @returns whether the index said that it is burnt
 */
export async function burnUploadToken(
  { uploadUrl }: Pick<PackageIndex, 'uploadUrl'>,
  token: UploadToken,
  timeout: number,
  http: Http,
): Promise<boolean> {
  try {
    const response = await http.send({
      method: 'POST',
      url: new URL('/_/oidc/burn-token', uploadUrl),
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ token: token.secret.reveal() }),
      timeout,
      maximumResponseBytes: 64 * 1024,
    })
    return response.status === 202
  } catch {
    // The token lives for minutes only: not worth a failure, and not a second try that keeps the job waiting.
    return false
  }
}
