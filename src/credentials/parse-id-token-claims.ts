import { Buffer } from 'node:buffer'
import { parseJsonObject } from '../world/parse-json.ts'
import type { Secret } from '../world/secret.ts'
import { quoteText } from './quote-text.ts'

/** The issuer of the ID tokens of github.com, and of no other GitHub. */
export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com'

/** The claims of an ID token that decide about trusted publishing: GitHub's names, one line each, fit to be shown. */
export interface IdTokenClaims {
  readonly iss?: string
  readonly sub?: string
  /** `owner/name` */
  readonly repository?: string
  /** Stays when the repository is renamed. */
  readonly repository_id?: string
  readonly repository_owner?: string
  readonly repository_owner_id?: string
  /** The workflow that was started: `owner/name/.github/workflows/file.yml@ref`. */
  readonly workflow_ref?: string
  /** The workflow that the job stands in: another one than `workflow_ref` where that is a reusable workflow. */
  readonly job_workflow_ref?: string
  readonly ref?: string
  readonly environment?: string
  readonly event_name?: string
}

/** What decides about a publisher, in the order in which PyPI looks at it. */
export const CLAIM_NAMES = [
  'iss',
  'repository',
  'repository_id',
  'repository_owner',
  'repository_owner_id',
  'workflow_ref',
  'job_workflow_ref',
  'environment',
  'event_name',
  'ref',
  'sub',
] as const satisfies readonly (keyof IdTokenClaims)[]

const LONGEST_TOKEN = 64 * 1024

/**
 * Reads an ID token's claims (RFC 7519) without verifying it: only to tell its owner what it says. Pure.
 * @returns no claims at all when it cannot be read; never any part of the token but the claims listed above
 */
export function parseIdTokenClaims(idToken: Secret): IdTokenClaims {
  const parts = idToken.reveal().slice(0, LONGEST_TOKEN).split('.')
  const payload =
    parts.length === 3 ? parseJsonObject(Buffer.from(parts[1] ?? '', 'base64url').toString('utf8')) : undefined
  const claims = CLAIM_NAMES.map(name => [name, payload?.[name]] as const)
  const texts = claims.filter((claim): claim is [keyof IdTokenClaims, string] => typeof claim[1] === 'string')
  return Object.fromEntries(
    texts.map(([name, text]) => [name, quoteText(text, [idToken])]).filter(([, text]) => text !== ''),
  )
}
