import { Buffer } from 'node:buffer'
import { PublishError } from '../../errors/publish-error.ts'
import type { Environment } from '../../world/runner.ts'
import { Secret } from '../../world/secret.ts'
import { bypassesProxy } from './bypasses-proxy.ts'

/** A proxy that is asked for tunnels (`CONNECT`). */
export interface ChosenProxy {
  /** `http:` or `https:`, without user and password. */
  readonly url: URL
  /** As the variable has them, decoded. */
  readonly credentials: { readonly user: string; readonly password: Secret } | undefined
  /** The variable that names it. */
  readonly variable: string
}

/** By the scheme of what is asked for. Of each pair the first counts, if it is not empty. */
const VARIABLES: Readonly<Record<string, readonly string[]>> = {
  'https:': ['https_proxy', 'HTTPS_PROXY'],
  'http:': ['http_proxy', 'HTTP_PROXY'],
}

/** Scheme, user and password, and the rest. As for curl, the latter begins behind the last `@`. */
const SPELLING = /^(?:([a-z][a-z\d+.-]*):\/\/)?(?:([^/?#]*)@)?([^@]*)$/i

/**
 * The proxy that the variables name for an address, read as curl and Python's requests read them: without a scheme it is
 * `http`, and a `%` that begins no escape stands for itself. Pure.
 * @returns `undefined` when the address is reached directly
 * @throws {PublishError} when it cannot be used: to go around it would be to ignore what was asked for
 */
export function chooseProxy(url: URL, environment: Environment): ChosenProxy | undefined {
  const named = findVariable(VARIABLES[url.protocol] ?? [], environment)
  if (named === undefined) return undefined
  const exceptions = findVariable(['no_proxy', 'NO_PROXY'], environment)?.value ?? ''
  return bypassesProxy(url, exceptions) ? undefined : parseProxy(named.value, named.variable, url.host)
}

/** A mask of fewer characters would take them out of every line of the log. */
const SHORTEST_MASKED = 4

/** What of the variables nobody may see, of those that cannot be used, too. Pure. */
export function listProxySecrets(environment: Environment): readonly string[] {
  const values = Object.values(VARIABLES).flatMap(names => names.map(name => environment[name] ?? ''))
  return values.flatMap(value => {
    const [, userinfo = ''] = /^(?:[a-z][a-z\d+.-]*:\/\/)?(.*)@/is.exec(value.trim()) ?? []
    const { user, password } = splitUserinfo(userinfo)
    // Without a password, the user is a token. Both together, as they are sent in base64.
    const secrets = password === '' ? [user] : [password, `${decode(user)}:${decode(password)}`]
    return secrets.flatMap(secret => [secret, decode(secret)]).filter(secret => secret.length >= SHORTEST_MASKED)
  })
}

function findVariable(names: readonly string[], environment: Environment) {
  for (const variable of names) {
    const value = environment[variable]?.trim()
    if (value) return { variable, value }
  }
  return undefined
}

function parseProxy(value: string, variable: string, target: string): ChosenProxy {
  const [, spelled = 'http', userinfo = '', rest] = SPELLING.exec(value) ?? []
  const scheme = spelled.toLowerCase()
  if (scheme.startsWith('socks')) throw unusable('it is one for SOCKS, which is not spoken here', variable, target)
  if (!/^https?$/.test(scheme)) throw unusable('its scheme is neither `http` nor `https`', variable, target)
  const url = rest === undefined ? null : URL.parse(`${scheme}://${rest}`)
  if (url === null) throw unusable('it is not an address', variable, target)
  const { user, password } = splitUserinfo(userinfo)
  const credentials = userinfo === '' ? undefined : { user: decode(user), password: new Secret(decode(password)) }
  return { url, credentials, variable }
}

function splitUserinfo(userinfo: string): { readonly user: string; readonly password: string } {
  const [, user = '', password = ''] = /^([^:]*)(?::(.*))?$/s.exec(userinfo) ?? []
  return { user, password }
}

/** Percent-decoding that leaves alone what is no escape. */
function decode(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, run => {
    const decoded = Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8')
    // No text in UTF-8 is written so: `100%canned` is meant as it stands.
    return decoded.includes('\ufffd') ? run : decoded
  })
}

/** Its value is not quoted: it may hold a password wherever it is misspelled. */
function unusable(why: string, variable: string, target: string): PublishError {
  return new PublishError({
    code: 'proxy-unusable',
    summary: `The proxy that \`${variable}\` names cannot be used: ${why}. Nothing was sent to ${target}.`,
    remedy:
      `Set \`${variable}\` to \`http://HOST:PORT\` or \`http://USER:PASSWORD@HOST:PORT\`, with \`/\`, \`?\` and \`#\` of a ` +
      'password written as `%2F`, `%3F` and `%23`. Where no proxy is needed, unset it, or name the host in `NO_PROXY`.',
  })
}
