import { chooseProxy } from './http/choose-proxy.ts'

const VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY', 'no_proxy', 'NO_PROXY']

/**
 * Has GitHub's client go through the proxy that our own requests to its API would take: it reads the variables when it is
 * loaded, and goes around a proxy whose spelling it does not understand. Changes the environment.
 * @throws {PublishError} when the proxy cannot be used
 */
export function spellOutProxy(environment: NodeJS.ProcessEnv): void {
  const api = URL.parse(environment['GITHUB_API_URL'] || 'https://api.github.com')
  if (api === null) return
  const proxy = chooseProxy(api, environment)
  for (const name of VARIABLES) delete environment[name]
  if (proxy === undefined) return
  const spelled = new URL('/', proxy.url)
  // As the client decodes them.
  if (proxy.credentials !== undefined) {
    spelled.username = encodeURIComponent(proxy.credentials.user)
    spelled.password = encodeURIComponent(proxy.credentials.password.reveal())
  }
  environment[`${api.protocol}_proxy`.replace(':', '')] = spelled.href
}
