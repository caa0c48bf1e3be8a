import { type Answer, formatJsonAnswer } from '../answer.ts'
import type { IndexState } from '../index-state.ts'
import { Refusal } from '../refusal.ts'
import { checkProjectName } from '../upload/check-new-project.ts'
import { findPublisher } from './find-publisher.ts'
import type { IdTokenClaims } from './id-token-claims.ts'
import { MintRefusal } from './mint-refusal.ts'
import { verifyIdToken } from './verify-id-token.ts'

const TOKEN_LIFETIME_SECONDS = 900

/** `GET /_/oidc/audience` */
export function answerAudience(index: IndexState): Answer {
  if (index.flags.oidcDisabled)
    return formatJsonAnswer(403, { message: 'Trusted publishing functionality not enabled' })
  return formatJsonAnswer(200, { audience: index.settings.audience })
}

/** `POST /_/oidc/mint-token`: an ID token for an upload token. */
export function answerMint(body: string, index: IndexState): Answer {
  try {
    return mint(body, index)
  } catch (error) {
    if (!(error instanceof MintRefusal)) throw error
    const errors = [{ code: error.code, description: error.message }]
    return formatJsonAnswer(422, { message: 'Token request failed', errors })
  }
}

/** `POST /_/oidc/burn-token`: a minted token, and no other, is worthless from now on. */
export function answerBurn(body: string, index: IndexState): Answer {
  const token = readToken(body)
  if (token === undefined) return formatJsonAnswer(422, { message: 'Token request failed', errors: [INVALID_PAYLOAD] })
  if (index.accounts.findToken(token)?.identity.kind === 'publisher') index.accounts.deleteToken(token)
  return { status: 202 }
}

const INVALID_PAYLOAD = {
  code: 'invalid-payload',
  description: '1 validation error for TokenPayload: token: Input should be a valid string',
}

function mint(body: string, index: IndexState): Answer {
  const idToken = readToken(body)
  if (idToken === undefined) throw new MintRefusal(INVALID_PAYLOAD.code, INVALID_PAYLOAD.description)
  const claims = verifyIdToken(idToken, index)
  if (index.flags.oidcDisabled)
    throw new MintRefusal('not-enabled', 'GitHub-based trusted publishing functionality not enabled')
  const isUsed = (id: string) => index.usedTokenIds.has(id)
  fulfilPending(claims, index, isUsed)
  const publisher = findPublisher(index.accounts.publishers, claims, isUsed)
  index.usedTokenIds.add(String(claims['jti']))
  const expires = Math.floor(index.now().getTime() / 1000) + TOKEN_LIFETIME_SECONDS
  const token = index.accounts.mintToken(publisher, new Date(expires * 1000))
  return formatJsonAnswer(200, { success: true, token, expires })
}

/** The first ID token of a pending publisher creates its project, and makes it a publisher. */
function fulfilPending(claims: IdTokenClaims, index: IndexState, isUsed: (id: string) => boolean): void {
  const pending = findPending(claims, index, isUsed)
  if (pending === undefined) return
  index.accounts.pendingPublishers.splice(index.accounts.pendingPublishers.indexOf(pending), 1)
  if (index.store.project(pending.project) !== undefined)
    throw new MintRefusal('invalid-pending-publisher', 'valid token, but project already exists')
  try {
    checkProjectName(pending.project, index)
  } catch (error) {
    throw error instanceof Refusal ? new MintRefusal('invalid-payload', error.message) : error
  }
  index.store.addProject(pending.project, index.now(), pending.addedBy)
  index.accounts.trust(pending.project, pending)
  index.accounts.dropPending(pending.project)
}

function findPending(claims: IdTokenClaims, index: IndexState, isUsed: (id: string) => boolean) {
  try {
    return findPublisher(index.accounts.pendingPublishers, claims, isUsed)
  } catch (error) {
    if (error instanceof MintRefusal && error.code === 'invalid-publisher') return undefined
    throw error
  }
}

function readToken(body: string): string | undefined {
  try {
    const value: unknown = JSON.parse(body)
    const isObject = typeof value === 'object' && value !== null && 'token' in value
    return isObject && typeof value.token === 'string' ? value.token : undefined
  } catch {
    return undefined
  }
}
