import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import type { ChosenProxy } from './choose-proxy.ts'
import { openTunnel } from './open-tunnel.ts'

type Options = Parameters<HttpsAgent['createConnection']>[0]
type Callback = Parameters<HttpsAgent['createConnection']>[1]

/** Keeps TLS connections that go through a proxy's tunnels. */
export class SecureTunnelAgent extends HttpsAgent {
  readonly #proxy: ChosenProxy

  constructor(proxy: ChosenProxy) {
    super({ keepAlive: true })
    this.#proxy = proxy
  }

  override createConnection(options: Options, callback?: Callback): undefined {
    openTunnel(this.#proxy, options, tunnel => {
      if (tunnel instanceof Error) return fail(tunnel, callback)
      try {
        const socket = super.createConnection(Object.assign({ ...options }, { socket: tunnel }))
        if (socket) callback?.(null, socket)
      } catch (cause) {
        // Options that OpenSSL does not take, such as a certificate with a weak key, are an error at once.
        tunnel.destroy()
        fail(cause as Error, callback)
      }
    })
  }
}

/** Keeps connections without encryption that go through a proxy's tunnels. */
export class PlainTunnelAgent extends HttpAgent {
  readonly #proxy: ChosenProxy

  constructor(proxy: ChosenProxy) {
    super({ keepAlive: true })
    this.#proxy = proxy
  }

  override createConnection(options: Options, callback?: Callback): undefined {
    openTunnel(this.#proxy, options, tunnel => {
      if (tunnel instanceof Error) fail(tunnel, callback)
      else callback?.(null, tunnel)
    })
  }
}

/** Node's own agents leave the second parameter out then. */
function fail(error: Error, callback: Callback): void {
  const told = callback as ((error: Error) => void) | undefined
  told?.(error)
}
