import { Buffer } from 'node:buffer'
import { request as requestOverHttp } from 'node:http'
import { request as requestOverHttps } from 'node:https'
import { isIP, isIPv6 } from 'node:net'
import type { Duplex } from 'node:stream'
import type { ConnectionOptions } from 'node:tls'
import { PublishError } from '../../errors/publish-error.ts'
import { explainFailure } from './build-transport-error.ts'
import type { ChosenProxy } from './choose-proxy.ts'
import { ProxyError } from './proxy-error.ts'

/** The parts of a connection's options that matter to its tunnel. */
export interface TunnelOptions {
  readonly host?: string | null | undefined
  readonly port?: number | string | null | undefined
  /** Milliseconds of silence. */
  readonly timeout?: number | undefined
  /** For a proxy that is itself reached by TLS. */
  readonly ca?: ConnectionOptions['ca']
}

/**
 * Asks a proxy for a tunnel to a host (RFC 9110, section 9.3.6). It learns of the request the host and the port, and no
 * more: what goes through the tunnel is encrypted for the host.
 * @param opened called once: with the connection; a `ProxyError`; or, as nobody can mend it by another try, a `PublishError`
 *   where the proxy does not take its credentials
 */
export function openTunnel(
  proxy: ChosenProxy,
  { host, port, timeout, ca }: TunnelOptions,
  opened: (tunnel: Duplex | Error) => void,
): void {
  const target = `${isIPv6(host ?? '') ? `[${host}]` : host}:${port}`
  const secure = proxy.url.protocol === 'https:'
  const proxyHost = proxy.url.hostname.replace(/^\[(.*)\]$/, '$1')
  // Node would take the name from the header `host`, which is the target's.
  const servername = isIP(proxyHost) === 0 ? proxyHost : ''
  const request = (secure ? requestOverHttps : requestOverHttp)({
    host: proxyHost,
    port: proxy.url.port || (secure ? 443 : 80),
    method: 'CONNECT',
    path: target,
    headers: { host: target, ...authorize(proxy) },
    agent: false,
    ...(timeout === undefined ? {} : { timeout }),
    ...(secure ? { servername, rejectUnauthorized: true, ca } : {}),
  })
  request.once('timeout', () => request.destroy(Object.assign(new Error('it was silent'), { code: 'ETIMEDOUT' })))
  request.on('error', error => {
    const { code, why } = explainFailure(error)
    opened(new ProxyError(code, `the proxy of \`${proxy.variable}\` cannot be reached: ${why}`))
  })
  request.once('connect', ({ statusCode = 0 }, socket, head) => {
    // What an index would say comes after we have spoken: this would be the proxy's.
    if (statusCode >= 200 && statusCode <= 299 && head.length === 0) {
      socket.setTimeout(0)
      opened(socket)
      return
    }
    socket.destroy()
    opened(refused(proxy, target, statusCode))
  })
  request.end()
}

function authorize({ credentials }: ChosenProxy): Record<string, string> {
  if (credentials === undefined) return {}
  const pair = Buffer.from(`${credentials.user}:${credentials.password.reveal()}`, 'utf8').toString('base64')
  return { 'proxy-authorization': `Basic ${pair}` }
}

function refused({ variable, credentials }: ChosenProxy, target: string, status: number): Error {
  if (status !== 407) {
    const words =
      status >= 200 && status <= 299 ? 'spoke before the host' : `refused to connect to it, with status ${status}`
    return new ProxyError(`PROXY_${status}`, `the proxy of \`${variable}\` ${words}`)
  }
  const what = credentials === undefined ? 'asks for a user and a password' : 'does not take its user and password'
  return new PublishError({
    code: 'proxy-credentials',
    summary: `The proxy of \`${variable}\` ${what}: it refused to connect to ${target}, with status 407.`,
    remedy:
      `Set \`${variable}\` to \`http://USER:PASSWORD@HOST:PORT\`, the password from a secret of the repository and ` +
      'with `%`, `/`, `?`, `#` and `@` of it written as `%25`, `%2F`, `%3F`, `%23` and `%40`. Only `Basic` is spoken here.',
  })
}
