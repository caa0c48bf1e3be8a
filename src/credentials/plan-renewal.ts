import type { UploadToken } from './upload-token.ts'

const MINUTE = 60_000
/** What PyPI gives a token, where the index does not say. */
const USUAL_LIFE = 15 * MINUTE
/** An upload that begins with the token must end with it: a large file takes minutes. */
const RESERVE = 5 * MINUTE

/** When to mint anew, and when the token is of no more use. */
export interface Renewal {
  readonly renewAt: Date
  readonly endsAt: Date
}

/**
 * Plans to renew a token 5 minutes before it ends; one that lives less than 10 minutes, after half its life. Pure.
 * @param now when it was minted
 */
export function planRenewal({ expires }: UploadToken, now: Date): Renewal {
  const said = expires === undefined ? 0 : expires.getTime() - now.getTime()
  // A token that is over as soon as it is minted: it is our clock that is wrong, or the index's.
  const life = said > 0 ? said : USUAL_LIFE
  return {
    renewAt: new Date(now.getTime() + life - Math.min(RESERVE, life / 2)),
    endsAt: new Date(now.getTime() + life),
  }
}
