import type { World } from '../world/world.ts'
import { endWithJob } from './end-with-job.ts'
import { createGitHubIdentityProvider } from './github-identity-provider.ts'
import { createGitHubRunner } from './github-runner.ts'
import { listProxySecrets } from './http/choose-proxy.ts'
import { createNodeFiles } from './node-files.ts'
import { createNodeHttp } from './node-http.ts'
import { createNodePython } from './node-python.ts'
import { redactEchoes } from './redact-echoes.ts'
import { createSecretMasks } from './secret-masks.ts'
import { spellOutProxy } from './spell-out-proxy.ts'
import { createSystemClock } from './system-clock.ts'
import { timeUp } from './time-up.ts'
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
  const masks = createSecretMasks()
  // The runner masks it by itself, in its own log.
  masks.add(env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '')
  const network = endWithJob(createNodeHttp({ userAgent, environment: env }), cancelled)
  const http = redactEchoes(network, masks)
  const runner = createGitHubRunner(env, cwd(), masks)
  for (const secret of listProxySecrets(env)) runner.maskSecret(secret)
  return {
    runner,
    files: createNodeFiles(),
    http,
    identityProvider: createGitHubIdentityProvider(env, http),
    pullRequestComments: {
      // GitHub's client is large, and most runs write no comment: it is a part of the bundle of its own.
      async writeComment(target, marker, body) {
        spellOutProxy(env)
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
    trust: certificates => network.trust(certificates),
    identify: (url, certificate) => network.identify(url, certificate),
    cancelled,
    limitTime: milliseconds => timeUp(cancelled, milliseconds),
  }
}
