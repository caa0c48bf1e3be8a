import { Agent } from 'node:https'
import { isIP, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'

/** A connection that nothing was said on for longer may be closed by the server at the moment when it is used. */
const FRESH_MILLISECONDS = 20_000

type CreateConnection = Agent['createConnection']

/** An agent for one origin that can connect before there is a request: a handshake with TLS takes two round trips. */
export class EagerAgent extends Agent {
  readonly #ready: { readonly socket: Duplex; readonly since: number }[] = []

  /** Opens connections until there are so many, in use or not. Failures are left to the requests that will meet them. */
  connectAhead({ hostname, port }: URL, connections: number): void {
    const servername = isIP(hostname) === 0 ? hostname : ''
    const held = [this.sockets, this.freeSockets].flatMap(Object.values).flat().length + this.#ready.length
    for (let count = held; count < connections; count += 1) {
      const options = { ...this.options, host: hostname, port: port || 443, servername, keepAlive: true }
      const socket = this.#tryToConnect(options)
      if (!socket) return
      // Unhandled, it would end the process. Whoever takes the connection over listens for itself.
      socket.on('error', () => {})
      this.#ready.push({ socket, since: performance.now() })
    }
  }

  /** Options that OpenSSL does not take, such as a certificate with a weak key, are an error at once. */
  #tryToConnect(options: Parameters<CreateConnection>[0]): ReturnType<CreateConnection> {
    try {
      return super.createConnection(options)
    } catch {
      return undefined
    }
  }

  /** What Node's agent calls for a request that no connection is free for. */
  override createConnection(...args: Parameters<CreateConnection>): ReturnType<CreateConnection> {
    for (let ready = this.#ready.shift(); ready !== undefined; ready = this.#ready.shift()) {
      const { socket, since } = ready
      if (socket.writable && performance.now() - since < FRESH_MILLISECONDS) return socket as Socket
      socket.destroy()
    }
    return super.createConnection(...args)
  }
}
