import { API_TOKEN_USERNAME } from '../inputs/api-token-username.ts'
import type { PackageIndex } from '../package-index/package-index.ts'
import type { Secret } from '../world/secret.ts'
import type { Authentication } from './authentication.ts'
import { encodeBasicAuthorization } from './authorization-header.ts'
import { burnUploadToken } from './burn-upload-token.ts'
import { type Mint, mintUploadToken } from './mint-upload-token.ts'
import { planRenewal } from './plan-renewal.ts'
import type { UploadToken } from './upload-token.ts'

/** Seconds, of all requests and pauses together: what the run came to is told after it, and the post step may ask again. */
const LONGEST_FAREWELL = 10

/** The right to upload, as late as possible and no longer than needed. */
export interface UploadAuthorization {
  /**
   * The `Authorization` header for the next request. With trusted publishing the first call mints, a later one mints
   * anew when the token is about to end; concurrent calls share one mint.
   * @throws {PublishError}
   */
  header(): Promise<Secret>
  /** Burns what was minted. Never throws. */
  end(): Promise<void>
}

/**
 * By the method that was chosen: a header that stays the same, or one for a token that is minted when it is needed.
 * @param audience asked for beforehand, and awaited when a token is minted; whoever asked sees to it that a failure
 * nobody awaits is handled
 */
export function createUploadAuthorization(
  authentication: Authentication,
  index: PackageIndex,
  audience: Promise<string>,
  mint: Mint,
): UploadAuthorization {
  switch (authentication.method) {
    case 'api-token':
      return createConstantAuthorization(API_TOKEN_USERNAME, authentication.apiToken, mint.maskSecret)
    case 'password':
      return createConstantAuthorization(authentication.username, authentication.password, mint.maskSecret)
    case 'trusted-publishing':
      return createMintedAuthorization(index, audience, mint)
    case 'none':
      return {
        header: async () => {
          throw new Error('a dry run sends nothing, so it needs no authorization')
        },
        end: async () => {},
      }
  }
}

function createConstantAuthorization(
  username: string,
  password: Secret,
  maskSecret: Mint['maskSecret'],
): UploadAuthorization {
  const header = maskedHeader(username, password, maskSecret)
  return { header: async () => header, end: async () => {} }
}

interface MintedHeader {
  readonly header: Secret
  readonly renewAt: Date
  readonly endsAt: Date
}

function createMintedAuthorization(index: PackageIndex, audience: Promise<string>, mint: Mint): UploadAuthorization {
  const { clock } = mint.retry
  const minted: UploadToken[] = []
  // The promise is what concurrent calls share. One that failed stays: the index would only refuse once more.
  let latest: Promise<MintedHeader> | undefined

  async function mintHeader(): Promise<MintedHeader> {
    const token = await mintUploadToken(index, await audience, mint)
    minted.push(token)
    mint.writeTokensInUse(minted)
    return {
      header: maskedHeader(API_TOKEN_USERNAME, token.secret, mint.maskSecret),
      ...planRenewal(token, clock.now()),
    }
  }

  async function renew(previous: MintedHeader): Promise<MintedHeader> {
    try {
      return await mintHeader()
    } catch (error) {
      // What is left of the old token may be enough for what is left to upload.
      if (clock.now() < previous.endsAt) return previous
      throw error
    }
  }

  return {
    async header() {
      latest ??= mintHeader()
      const shared = latest
      const current = await shared
      if (clock.now() < current.renewAt) return current.header
      if (latest === shared) latest = renew(current)
      return (await latest).header
    },
    async end() {
      // A mint under way when the run was given up: its token is burnt too.
      await latest?.catch(() => {})
      if (minted.length === 0) return
      const { http, retry } = mint
      const timeout = Math.min(mint.timeout, LONGEST_FAREWELL)
      const farewell = { http, retry, timeout, over: mint.limitTime(LONGEST_FAREWELL * 1000) }
      const tokens = minted.splice(0)
      const burnings = await Promise.all(tokens.map(token => burnUploadToken(index, token, farewell)))
      // Where nobody answered, the post step asks again.
      mint.writeTokensInUse(tokens.filter((_, n) => burnings[n] === 'unanswered'))
    },
  }
}

function maskedHeader(username: string, password: Secret, maskSecret: Mint['maskSecret']): Secret {
  const { header, encoded } = encodeBasicAuthorization(username, password)
  maskSecret(encoded)
  return header
}
