import type { Http } from '../world/http.ts'
import type { Environment } from '../world/runner.ts'
import type { Secret } from '../world/secret.ts'
import { createAgents } from './http/agents.ts'
import { chooseProxy } from './http/choose-proxy.ts'
import { createContinuations } from './http/continuation.ts'
import { sendRequest } from './http/send-request.ts'

export interface NodeHttp extends Http {
  /** From now on, servers may identify themselves by these certificates (PEM), too. */
  trust(certificates: string): void
  /** From now on, the origin of this address is shown this certificate (PEM, with its key) where it asks for one. */
  identify(url: URL, certificate: Secret): void
}

export interface NodeHttpOptions {
  /** Sent with every request. */
  readonly userAgent: string
  /** The variables that name proxies, and who is reached without; none when not given. */
  readonly environment?: Environment
  /**
   * Seconds that the head of an answer may take in all, and again its body, before a pace is asked of it; 60 when not
   * given. A request's longer `timeout` counts instead. An upload's own body is held to `timeout` alone.
   */
  readonly patience?: number
  /**
   * Milliseconds to wait for leave to send a large body (`100 Continue`); one second when not given: RFC 9110, section
   * 10.1.1 wants no client to wait for ever.
   */
  readonly leavePatience?: number
}

/**
 * The network by Node's own http and https: connections kept alive and led through the proxy of the environment, bodies
 * streamed with a known length, answers bounded in size and time. Global `fetch` would hold a file in memory, and loses
 * the status of an answer that comes before the body is sent.
 */
export function createNodeHttp(options: NodeHttpOptions): NodeHttp {
  const { userAgent, environment = {}, patience = 60, leavePatience = 1_000 } = options
  const agents = createAgents(environment)
  const continuations = createContinuations()
  return {
    trust: certificates => agents.trust(certificates),
    identify: (url, certificate) => agents.identify(url, certificate),
    connectAhead: (url, connections) => agents.connectAhead(url, connections),
    checkRoute: url => void chooseProxy(url, environment),
    async send(request) {
      const agent = agents.agentFor(request.url)
      const onSilence = () => continuations.rememberSilence(request.url)
      const expectContinue = continuations.shouldAsk(request)
      const response = await sendRequest(request, {
        agent,
        userAgent,
        patience,
        leavePatience,
        expectContinue,
        onSilence,
      }).catch((error: unknown) => {
        continuations.rememberLost(request)
        throw error
      })
      // 417 Expectation Failed: whoever tries again does so without the question, and leaves nothing to object to.
      if (response.status === 417 && expectContinue) onSilence()
      if (response.status >= 200 && response.status <= 299) continuations.rememberTaken(request)
      return response
    },
  }
}
