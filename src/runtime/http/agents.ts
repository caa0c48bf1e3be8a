import type { Agent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import { getCACertificates } from 'node:tls'
import { HttpClient } from '@actions/http-client'
import type { Secret } from '../../world/secret.ts'
import { EagerAgent } from './eager-agent.ts'

/** Agents for tunnels have no options until they are given some. */
type AnyAgent = Agent & { options?: object }

/** Gives each origin one agent, so that its connections are kept and used again. */
export interface Agents {
  agentFor(url: URL): Agent
  /** Makes later agents trust these certificates (PEM) besides those that Node trusts, `NODE_EXTRA_CA_CERTS` among them. */
  trust(certificates: string): void
  /** Makes the later agent of an origin show this certificate (PEM, with its private key) where the server asks for one. */
  identify(url: URL, certificate: Secret): void
  /** Connects to an origin, unless by proxy or without encryption, until there are so many connections. */
  connectAhead(url: URL, connections: number): void
}

/**
 * Agents that keep connections alive and go through the proxy that `https_proxy`, `http_proxy` and `no_proxy` name, as
 * every action built on GitHub's toolkit does.
 */
export function createAgents(): Agents {
  const agents = new Map<string, AnyAgent>()
  const extraCertificates: string[] = []
  const identities = new Map<string, Secret>()
  const agentFor = (url: URL): AnyAgent => {
    const known = agents.get(url.origin)
    if (known !== undefined) return known
    const agent = createAgent(url)
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
  return {
    agentFor,
    connectAhead(url, connections) {
      const agent = agentFor(url)
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

/** By the toolkit's client: it knows the proxy of the environment, and gives agents of its own for one. */
function createAgent(url: URL): AnyAgent {
  const agent = new HttpClient(undefined, [], { keepAlive: true }).getAgent(url.href)
  return agent instanceof HttpsAgent ? new EagerAgent(agent.options) : agent
}
