import { API_TOKEN_USERNAME } from '../inputs/api-token-username.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { Pypirc } from '../inputs/pypirc.ts'
import type { PackageIndex } from '../package-index/package-index.ts'
import type { Secret } from '../world/secret.ts'

/** User name and password as they belong together, before anybody judged whether the index takes them. */
export interface FoundCredentials {
  /** Absent: none given, or `__token__`. Empty: set to be empty, as some indexes want it beside a token. */
  readonly username?: string
  readonly password?: Secret
  /** Where the password came from, for the log. */
  readonly source: string
}

/**
 * Inputs and variables (merged already) before the section of `.pypirc` that bears the repository's name. Pure.
 *
 * The password in the file goes only to the user whom the file names. The user name in the file serves a password that
 * was given with the run, so that a workflow need give nothing but the secret; not on PyPI, which has no user names.
 */
export function findCredentials(inputs: Inputs, pypirc: Pypirc | undefined, index: PackageIndex): FoundCredentials {
  const given = inputs.credentials
  const section = inputs.destination.kind === 'repository' ? pypirc?.get(inputs.destination.name) : undefined
  const sectionUsername = ownName(section?.username)

  if (given.password !== undefined) {
    const lacksUsername = index.kind === 'other' && given.isWholeLogin !== true
    const username = lacksUsername ? (given.username ?? sectionUsername) : given.username
    return { ...optionalUsername(username), password: given.password, source: given.source ?? 'password' }
  }
  const username = given.username ?? sectionUsername
  const source = section === undefined ? (given.source ?? 'password') : `[${section.name}] in .pypirc`
  if (section?.password === undefined || username !== sectionUsername) return { ...optionalUsername(username), source }
  return { ...optionalUsername(username), password: section.password, source }
}

function ownName(username: string | undefined): string | undefined {
  return username === API_TOKEN_USERNAME ? undefined : username
}

function optionalUsername(username: string | undefined): { readonly username?: string } {
  return username === undefined ? {} : { username }
}
