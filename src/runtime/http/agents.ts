import type { Agent } from 'node:http'
import { HttpClient } from '@actions/http-client'

/** Gives each origin one agent, so that its connections are kept and used again. */
export interface Agents {
  agentFor(url: URL): Agent
}

/**
 * Agents that keep connections alive and go through the proxy that `https_proxy`, `http_proxy` and `no_proxy` name, as
 * every action built on GitHub's toolkit does.
 */
export function createAgents(): Agents {
  // One client for an origin: a client keeps a single agent, which serves either http or https, direct or by proxy.
  const clients = new Map<string, HttpClient>()
  return {
    agentFor(url) {
      const client = clients.get(url.origin) ?? new HttpClient(undefined, [], { keepAlive: true })
      clients.set(url.origin, client)
      return client.getAgent(url.href)
    },
  }
}
