import type { World } from '../world/world.ts'
import { createGitHubIdentityProvider } from './github-identity-provider.ts'
import { createGitHubRunner } from './github-runner.ts'
import { createNodeFiles } from './node-files.ts'
import { createNodeHttp } from './node-http.ts'
import { systemClock } from './system-clock.ts'
import { userAgent } from './user-agent.ts'

/** The world of a workflow step: a runner around us, files under us, the network before us. */
export function createRealWorld({ env, cwd }: Pick<NodeJS.Process, 'env' | 'cwd'>): World {
  const http = createNodeHttp({ userAgent })
  return {
    runner: createGitHubRunner(env, cwd()),
    files: createNodeFiles(),
    http,
    identityProvider: createGitHubIdentityProvider(env, http),
    clock: systemClock,
    random: Math.random,
  }
}
