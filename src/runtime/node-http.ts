import type { Http } from '../world/http.ts'
import { createAgents } from './http/agents.ts'
import { createContinuations } from './http/continuation.ts'
import { sendRequest } from './http/send-request.ts'

export interface NodeHttp extends Http {
  /** From now on, servers may identify themselves by these certificates (PEM), too. */
  trust(certificates: string): void
}

/**
 * The network by Node's own http and https: connections kept alive and led through the proxy of the environment, bodies
 * streamed with a known length, answers bounded. Global `fetch` would hold a file in memory, and loses the status of an
 * answer that comes before the body is sent.
 * @param options.userAgent sent with every request
 */
export function createNodeHttp({ userAgent }: { readonly userAgent: string }): NodeHttp {
  const agents = createAgents()
  const continuations = createContinuations()
  return {
    trust: certificates => agents.trust(certificates),
    async send(request) {
      const agent = agents.agentFor(request.url)
      const onSilence = () => continuations.rememberSilence(request.url)
      const expectContinue = continuations.shouldAsk(request)
      const response = await sendRequest(request, { agent, userAgent, expectContinue, onSilence })
      if (response.status !== 417 || !expectContinue) return response
      // 417 Expectation Failed: nothing of the body has left, and without the question there is nothing to object to.
      onSilence()
      return sendRequest(request, { agent, userAgent, expectContinue: false, onSilence })
    },
  }
}
