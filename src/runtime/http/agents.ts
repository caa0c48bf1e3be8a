import { Agent } from 'node:http'
import { getCACertificates } from 'node:tls'
import type { Environment } from '../../world/runner.ts'
import type { Secret } from '../../world/secret.ts'
import { chooseProxy } from './choose-proxy.ts'
import { EagerAgent } from './eager-agent.ts'
import { PlainTunnelAgent, SecureTunnelAgent } from './tunnel-agents.ts'

/** Node's declarations leave the options of agents out. */
type AnyAgent = Agent & { options?: object }

/** Gives each origin one agent, so that its connections are kept and used again. */
export interface Agents {
  /** @throws {PublishError} when the proxy to its host cannot be used */
  agentFor(url: URL): Agent
  /** Makes later agents trust these certificates (PEM) besides those that Node trusts, `NODE_EXTRA_CA_CERTS` among them. */
  trust(certificates: string): void
  /** Makes the later agent of an origin show this certificate (PEM, with its private key) where the server asks for one. */
  identify(url: URL, certificate: Secret): void
  /** Connects to an origin, unless by proxy or without encryption, until there are so many connections. */
  connectAhead(url: URL, connections: number): void
}

/**
 * Agents that keep connections alive and go through the proxy that `https_proxy`, `http_proxy` and `no_proxy` name.
 * @param environment where these variables are
 */
export function createAgents(environment: Environment): Agents {
  const agents = new Map<string, AnyAgent>()
  const extraCertificates: string[] = []
  const identities = new Map<string, Secret>()
  const agentFor = (url: URL): AnyAgent => {
    const known = agents.get(url.origin)
    if (known !== undefined) return known
    const agent = createAgent(url, environment)
    agents.set(url.origin, agent)
    if (url.protocol === 'https:') {
      // Said explicitly, because NODE_TLS_REJECT_UNAUTHORIZED, which any earlier step of the job can set, turns it off.
      const verification = { rejectUnauthorized: true }
      // Whoever names authorities loses the default ones, so those are named, too.
      const ca = extraCertificates.length === 0 ? {} : { ca: [...getCACertificates('default'), ...extraCertificates] }
      const pem = identities.get(url.origin)?.reveal()
      const identity = pem === undefined ? {} : { cert: pem, key: pem }
      agent.options = { ...agent.options, ...verification, ...ca, ...identity }
    }
    return agent
  }
  /** A proxy that cannot be used is left to the requests that will meet it. */
  const tryAgentFor = (url: URL): Agent | undefined => {
    try {
      return agentFor(url)
    } catch {
      return undefined
    }
  }
  return {
    agentFor,
    connectAhead(url, connections) {
      const agent = tryAgentFor(url)
      if (agent instanceof EagerAgent) agent.connectAhead(url, connections)
    },
    trust(certificates) {
      extraCertificates.push(certificates)
    },
    identify(url, certificate) {
      identities.set(url.origin, certificate)
    },
  }
}

function createAgent(url: URL, environment: Environment): AnyAgent {
  const proxy = chooseProxy(url, environment)
  if (url.protocol === 'https:') return proxy ? new SecureTunnelAgent(proxy) : new EagerAgent({ keepAlive: true })
  return proxy ? new PlainTunnelAgent(proxy) : new Agent({ keepAlive: true })
}
