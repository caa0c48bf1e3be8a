import type { HttpResponse } from '../world/http.ts'
import { parseJsonObject } from '../world/parse-json.ts'
import { Secret } from '../world/secret.ts'
import type { UploadToken } from './upload-token.ts'

/** What an index answered to `POST /_/oidc/mint-token`. */
export type MintAnswer =
  | { readonly meaning: 'minted'; readonly token: UploadToken }
  /** At least one reason. */
  | { readonly meaning: 'refused'; readonly refusals: readonly MintRefusal[] }
  /** Not an answer of this protocol. */
  | { readonly meaning: 'unintelligible' }

/** One reason for which an index refused to mint, as the index wrote it: not fit to be shown. */
export interface MintRefusal {
  /** `invalid-publisher`, … */
  readonly code: string
  readonly description: string
}

const MOST_REFUSALS = 10
/** Where a `Date` ends, in seconds. */
const LAST_SECOND = 8.64e12

/** Parses an answer by what it holds: `{success, token, expires}`, or `{message, errors: [{code, description}]}`. Pure. */
export function parseMintAnswer(response: HttpResponse): MintAnswer {
  const body = parseJsonObject(response.body)
  if (body === undefined) return { meaning: 'unintelligible' }
  if (response.status >= 200 && response.status < 300) return parseMinted(body)
  const refusals = parseRefusals(body['errors'])
  return refusals.length === 0 ? { meaning: 'unintelligible' } : { meaning: 'refused', refusals }
}

function parseMinted({ success, token, expires }: Readonly<Record<string, unknown>>): MintAnswer {
  if (success !== true || typeof token !== 'string' || !/^[\x21-\x7e]{1,16384}$/.test(token)) {
    return { meaning: 'unintelligible' }
  }
  const secret = new Secret(token)
  const isTime = typeof expires === 'number' && expires > 0 && expires <= LAST_SECOND
  return { meaning: 'minted', token: isTime ? { secret, expires: new Date(expires * 1000) } : { secret } }
}

function parseRefusals(errors: unknown): readonly MintRefusal[] {
  if (!Array.isArray(errors)) return []
  return errors.slice(0, MOST_REFUSALS).flatMap((error: unknown) => {
    if (typeof error !== 'object' || error === null) return []
    const { code, description } = { code: undefined, description: '', ...error }
    return typeof code === 'string' ? [{ code, description: typeof description === 'string' ? description : '' }] : []
  })
}
