import { API_TOKEN_USERNAME } from './api-token-username.ts'
import type { InputReading } from './input-reading.ts'
import type { GivenCredentials } from './inputs.ts'
import type { UrlCredentials } from './parse-destination.ts'
import { hideSecret, parseSecret } from './parse-secret.ts'

/** A user name or a password, and the input or variable that it came in. */
interface Given {
  readonly source: string
  readonly text: string
  /** Variables are not: they stand in for inputs. */
  readonly isInput: boolean
}

/**
 * User name and password, each from where it ranks highest: inputs, then user and password of a URL that is an input,
 * then `TWINE_*`, then those of a URL that is a variable. `UV_PUBLISH_TOKEN` counts when none of these gave any.
 */
export function parseCredentials(reading: InputReading, urlCredentials: UrlCredentials | undefined): GivenCredentials {
  const user = givenUser(reading, urlCredentials)
  const ownPassword = givenPassword(reading, urlCredentials)
  const password = ownPassword ?? (isOwnName(user) ? undefined : uvToken(reading))
  const username = usernameFor(user, password)
  if (username !== undefined) checkUsername(reading, username)
  const source = password?.source ?? username?.source
  return {
    ...(username === undefined ? {} : { username: username.text }),
    ...(password === undefined ? {} : { password: parseSecret(reading, password.source, password.text) }),
    ...(password !== undefined && ownPassword === undefined ? { isWholeLogin: true } : {}),
    ...(source === undefined ? {} : { source }),
  }
}

function givenUser(reading: InputReading, url: UrlCredentials | undefined): Given | undefined {
  const input = reading.input('user')
  const candidates = [
    // Declared as the default, it always arrives, and says nothing.
    given('user', input === API_TOKEN_USERNAME ? undefined : input, true),
    url?.fromInput === true ? given(url.source, url.username, true) : undefined,
    given('TWINE_USERNAME', reading.variable('TWINE_USERNAME'), false),
    url?.fromInput === false ? given(url.source, url.username, false) : undefined,
  ]
  return candidates.find(candidate => candidate !== undefined)
}

function givenPassword(reading: InputReading, url: UrlCredentials | undefined): Given | undefined {
  const candidates = [
    given('password', reading.untrimmedInput('password'), true),
    url?.fromInput === true ? given(url.source, url.password, true) : undefined,
    given('TWINE_PASSWORD', reading.untrimmedVariable('TWINE_PASSWORD'), false),
    url?.fromInput === false ? given(url.source, url.password, false) : undefined,
  ]
  return hideAll(reading, candidates).find(candidate => candidate !== undefined)
}

/** uv's token is user name (`__token__`) and password in one: nobody else's user name goes with it. */
function uvToken(reading: InputReading): Given | undefined {
  return given('UV_PUBLISH_TOKEN', reading.untrimmedVariable('UV_PUBLISH_TOKEN'), false)
}

/** A password that loses against another is still a secret. */
function hideAll<Candidate extends Given | undefined>(
  reading: InputReading,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  for (const candidate of [...candidates, uvToken(reading)]) {
    if (candidate !== undefined) hideSecret(reading, candidate.text)
  }
  return candidates
}

function usernameFor(user: Given | undefined, password: Given | undefined): Given | undefined {
  if (!isOwnName(user)) return undefined
  // PyPI's API tokens know whose they are. One that is an input must not fail because of a variable left over in the job.
  const isPyPIToken = password?.isInput === true && password.text.trimStart().startsWith('pypi-')
  return isPyPIToken && !user.isInput ? undefined : user
}

function isOwnName(user: Given | undefined): user is Given {
  return user !== undefined && user.text !== API_TOKEN_USERNAME
}

function checkUsername(reading: InputReading, { source, text }: Given): void {
  if (/^pypi-[\w-]{50,}$/.test(text)) {
    hideSecret(reading, text)
    reading.problems.push({
      code: 'user-is-api-token',
      summary: `The value of \`${source}\` is an API token, not a user name.`,
      remedy: 'Give the API token as `password`, and leave `user` out.',
    })
  } else if (/[:\p{Cc}]/u.test(text)) {
    reading.problems.push({
      code: 'user-invalid',
      summary: `The user name in \`${source}\` has a colon or a control character, which HTTP cannot send (RFC 7617).`,
      remedy: 'Give the user name alone as `user`, and the password as `password`.',
    })
  }
}

function given(source: string, text: string | undefined, isInput: boolean): Given | undefined {
  return text === undefined ? undefined : { source, text, isInput }
}
