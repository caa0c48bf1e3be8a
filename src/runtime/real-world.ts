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
    cancelled,
  }
}
