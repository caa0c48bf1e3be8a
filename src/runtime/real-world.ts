import type { World } from '../world/world.ts'
import { createGitHubIdentityProvider } from './github-identity-provider.ts'
import { createGitHubRunner } from './github-runner.ts'
import { createNodeFiles } from './node-files.ts'
import { createNodeHttp } from './node-http.ts'
import { createNodePython } from './node-python.ts'
import { createSecretMasks } from './secret-masks.ts'
import { createSystemClock } from './system-clock.ts'
import { userAgent } from './user-agent.ts'
import { watchCancellation } from './watch-cancellation.ts'

/**
 * The world of a workflow step: a runner around us, files under us, the network before us.
 * @param pythonPrograms where our programs in Python lie; absolute
 */
export function createRealWorld(process: Pick<NodeJS.Process, 'env' | 'cwd' | 'on'>, pythonPrograms: string): World {
  const { env, cwd } = process
  // Node reads it at every connection. Any earlier step of the job can set it, and whoever is on the way would get the
  // credentials; an index with an authority of its own is trusted by TWINE_CERT or NODE_EXTRA_CA_CERTS.
  delete env['NODE_TLS_REJECT_UNAUTHORIZED']
  const cancelled = watchCancellation(process)
  const http = createNodeHttp({ userAgent })
  const masks = createSecretMasks()
  const runner = createGitHubRunner(env, cwd(), masks)
  return {
    runner,
    files: createNodeFiles(),
    http,
    identityProvider: createGitHubIdentityProvider(env, http),
    pullRequestComments: {
      // GitHub's client is large, and most runs write no comment: it is a part of the bundle of its own.
      async writeComment(target, marker, body) {
        const { writeGitHubComment } = await import('./github-comments.ts')
        return await writeGitHubComment(target, marker, masks.scrub(body))
      },
    },
    python: createNodePython({
      programs: pythonPrograms,
      path: env['PATH'] ?? '',
      workspace: runner.workspace,
      cancelled,
    }),
    clock: createSystemClock(cancelled),
    random: Math.random,
    trust: certificates => http.trust(certificates),
    identify: (url, certificate) => http.identify(url, certificate),
    cancelled,
  }
}
