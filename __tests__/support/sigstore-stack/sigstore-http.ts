import { type Http, type HttpRequest, type HttpResponse, TransportError } from '../../../src/world/http.ts'
import type { SigstoreStack } from './sigstore-stack.ts'

/** Lets a program that asks the public Sigstore ask a stack in memory instead. */
export function asHttp(stack: SigstoreStack): Http {
  return {
    async send({ method, url, body }: HttpRequest): Promise<HttpResponse> {
      if (typeof body === 'object') throw new Error('Sigstore is sent no streams')
      const answer = stack.answer({ method, path: url.pathname, body: body ?? '' })
      if (answer === 'lost') throw new TransportError('ECONNRESET', `${url.host}: the connection was cut`)
      return { reason: '', ...answer }
    },
  }
}

export function isSigstore(url: URL): boolean {
  return url.hostname.endsWith('.sigstore.dev')
}
