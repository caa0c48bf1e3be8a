import { PublishError } from '../errors/publish-error.ts'
import type { PackageIndex } from '../package-index/package-index.ts'
import { attemptRequest } from '../retry/attempt-request.ts'
import type { Retry } from '../retry/retry.ts'
import { retrying } from '../retry/retrying.ts'
import type { Http, HttpRequest, HttpResponse } from '../world/http.ts'
import { parseJsonObject } from '../world/parse-json.ts'
import { credentialProblem } from './failures.ts'
import { isAudienceOf } from './is-audience-of.ts'
import { quoteAnswer, quoteText } from './quote-text.ts'
import { GIVE_API_TOKEN, GIVE_USER_AND_PASSWORD } from './workflow-lines.ts'

/**
 * Asks the index for the audience that ID tokens must have (`GET /_/oidc/audience` on the upload host).
 * @param timeout seconds
 * @throws {PublishError} `trusted-publishing-not-offered`, `trusted-publishing-disabled`, `audience-of-another`,
 *   `index-unreachable`
 */
export async function fetchAudience(index: PackageIndex, timeout: number, http: Http, retry: Retry): Promise<string> {
  const request: HttpRequest = {
    method: 'GET',
    url: new URL('/_/oidc/audience', index.uploadUrl),
    headers: { accept: 'application/json' },
    timeout,
    maximumResponseBytes: 64 * 1024,
  }
  const ended = await retrying(retry, () => attemptRequest(request, http, retry))
  if ('again' in ended) {
    throw new PublishError({
      code: 'index-unreachable',
      summary: `${index.name} could not be asked whether it offers trusted publishing.`,
      detail: quoteText(ended.again),
      remedy: 'Nothing was uploaded. Run the job again when the index answers.',
    })
  }
  return interpretAudienceAnswer(ended.done, index)
}

function interpretAudienceAnswer(response: HttpResponse, index: PackageIndex): string {
  if (response.status === 403) {
    throw new PublishError(
      credentialProblem({
        code: 'trusted-publishing-disabled',
        summary: `${index.name} has trusted publishing switched off, or does not let this job ask for it.`,
        detail: `${index.name} answered ${quoteAnswer(response)}`,
        remedy: `Try again later, or publish with a token of the index:\n\n${GIVE_API_TOKEN}`,
      }),
    )
  }
  const audience = response.status === 200 ? parseJsonObject(response.body)?.['audience'] : undefined
  if (typeof audience === 'string' && /^[\x21-\x7e]{1,255}$/.test(audience)) return requireOwn(audience, index)
  // No index agrees with another on how to say no: 404, 405, 415, a redirect to a login page, a page of HTML.
  throw new PublishError(
    credentialProblem({
      code: 'trusted-publishing-not-offered',
      summary: `${index.name} does not offer trusted publishing, and no password was given.`,
      detail: `${index.name} was asked for the audience of ID tokens and answered ${quoteAnswer(response)}`,
      remedy: `Give a password, or a token as the password, and the user name if the index has one:\n\n${GIVE_USER_AND_PASSWORD}`,
    }),
  )
}

function requireOwn(audience: string, index: PackageIndex): string {
  if (isAudienceOf(audience, index)) return audience
  throw new PublishError(
    credentialProblem({
      code: 'audience-of-another',
      summary: `${index.name} asks for an ID token that is made out to somebody else.`,
      detail: `${index.name} was asked for its audience and answered ${quoteText(audience)}`,
      remedy: `No ID token was asked for: who has it could use it in your name where it is made out to. ${adviseInstead(index)}`,
    }),
  )
}

function adviseInstead({ kind, name, uploadUrl }: PackageIndex): string {
  if (kind !== 'other') return `Try again later, or publish with a token of the index:\n\n${GIVE_API_TOKEN}`
  return (
    `The audience of ${name} can only be ${uploadUrl.host}, or an address there. Tell its administrators, or give a ` +
    `password:\n\n${GIVE_USER_AND_PASSWORD}`
  )
}
