import type { Agent } from 'node:http'
import { getCACertificates } from 'node:tls'
import { HttpClient } from '@actions/http-client'

/** Gives each origin one agent, so that its connections are kept and used again. */
export interface Agents {
  agentFor(url: URL): Agent
  /** Makes later agents trust these certificates (PEM) besides those that Node trusts, `NODE_EXTRA_CA_CERTS` among them. */
  trust(certificates: string): void
}

/**
 * Agents that keep connections alive and go through the proxy that `https_proxy`, `http_proxy` and `no_proxy` name, as
 * every action built on GitHub's toolkit does.
 */
export function createAgents(): Agents {
  // One client for an origin: a client keeps a single agent, which serves either http or https, direct or by proxy.
  const clients = new Map<string, HttpClient>()
  const extraCertificates: string[] = []
  return {
    agentFor(url) {
      const client = clients.get(url.origin)
      if (client !== undefined) return client.getAgent(url.href)
      const created = new HttpClient(undefined, [], { keepAlive: true })
      clients.set(url.origin, created)
      const agent: Agent & { options?: object } = created.getAgent(url.href)
      if (url.protocol === 'https:' && extraCertificates.length > 0) {
        // Whoever names authorities loses the default ones, so those are named, too.
        agent.options = { ...agent.options, ca: [...getCACertificates('default'), ...extraCertificates] }
      }
      return agent
    },
    trust(certificates) {
      extraCertificates.push(certificates)
    },
  }
}
