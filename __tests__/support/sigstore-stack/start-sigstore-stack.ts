import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { SigstoreStack, type SigstoreStackOptions } from './sigstore-stack.ts'

const HOST = '127.0.0.1'

/** A stack that answers on the loopback interface, authority and log at addresses with a path, as behind a proxy. */
export interface RunningSigstore extends AsyncDisposable {
  readonly stack: SigstoreStack
  /** `SIGSTORE_FULCIO_URL` and `SIGSTORE_REKOR_URL`. */
  readonly environment: Readonly<Record<'SIGSTORE_FULCIO_URL' | 'SIGSTORE_REKOR_URL', string>>
}

export interface RunningSigstoreOptions extends SigstoreStackOptions {
  /** Awaited before the log writes down an entry. */
  readonly beforeEntry?: () => Promise<void>
}

export async function startSigstoreStack(options: RunningSigstoreOptions = {}): Promise<RunningSigstore> {
  const stack = new SigstoreStack(options)
  const server = createServer(
    { keepAliveTimeout: 0 },
    (request, response) => void handle(request, response, stack, options.beforeEntry),
  )
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, HOST, resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  const url = `http://${HOST}:${address.port}`
  return {
    stack,
    environment: { SIGSTORE_FULCIO_URL: `${url}/fulcio`, SIGSTORE_REKOR_URL: `${url}/rekor/` },
    async [Symbol.asyncDispose]() {
      const closed = new Promise(resolve => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  stack: SigstoreStack,
  beforeEntry: RunningSigstoreOptions['beforeEntry'],
): Promise<void> {
  const body = await text(request)
  const path = (request.url ?? '').replace(/^\/(fulcio|rekor)(?=\/)/, '')
  if (request.method === 'POST' && path.endsWith('/entries')) await beforeEntry?.()
  const answer = stack.answer({ method: request.method ?? '', path, body })
  if (answer === 'lost') request.socket.destroy()
  else response.writeHead(answer.status, answer.headers).end(answer.body)
}
