import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { connect } from 'node:net'
import type { Duplex } from 'node:stream'

/** A proxy for tunnels, and what it learns. */
export interface TestProxy {
  /** Not listening yet. */
  readonly server: Server
  /** Hosts and ports that tunnels were asked for to. */
  readonly asked: string[]
  /** What it was shown with each of them. */
  readonly authorizations: (string | undefined)[]
  /** Requests that were no question for a tunnel. */
  readonly plain: string[]
  /** All that went into its tunnels, letter by letter. */
  heard(): string
}

interface ProxyOptions {
  /** Instead of a tunnel: a status and its reason. */
  readonly refusal?: string | undefined
  /** Certificate and key of a proxy that is itself reached by TLS. */
  readonly tls?: { readonly cert: string; readonly key: string }
}

/** @param port of this machine, to which every tunnel leads, whatever was asked for */
export function createProxy(port: number, { refusal, tls }: ProxyOptions = {}): TestProxy {
  const plain: string[] = []
  const refuse: RequestListener = (request, response) => {
    plain.push(`${request.method} ${request.url}`)
    response.writeHead(502).end()
  }
  const server = tls === undefined ? createServer(refuse) : createTlsServer(tls, refuse)
  const asked: string[] = []
  const authorizations: (string | undefined)[] = []
  const heard: Buffer[] = []
  server.on('connect', (request, client: Duplex) => {
    asked.push(request.url ?? '')
    authorizations.push(request.headers['proxy-authorization'])
    client.on('error', () => {})
    if (refusal !== undefined) {
      client.end(`HTTP/1.1 ${refusal}\r\n\r\n`)
      return
    }
    const target = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n')
      client.on('data', chunk => heard.push(chunk))
      target.pipe(client).pipe(target)
    })
    target.on('error', () => client.destroy())
    client.on('close', () => target.destroy())
  })
  return { server, asked, authorizations, plain, heard: () => Buffer.concat(heard).toString('latin1') }
}
