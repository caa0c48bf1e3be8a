import type { Session } from './session.ts'

/**
 * Connects to whom the run will need, while that is still found out: a handshake with TLS takes two round trips. Only for
 * PyPI: of other indexes nobody knows whether they bear a connection on which nothing is said yet.
 */
export function connectAhead({ request, world }: Session): void {
  const { index, inputs, authentication } = request
  if (index.kind === 'other') return
  if (index.simpleUrl !== undefined) world.http.connectAhead?.(index.simpleUrl, 1)
  if (inputs.dryRun) return
  world.http.connectAhead?.(index.uploadUrl, 1)
  if (authentication.method === 'trusted-publishing') world.identityProvider.connectAhead?.()
}

/** Connects for so many uploads, while the first one is under way: it goes alone, all others can go at once. */
export function connectForUploads(uploads: number, { request, world }: Session): void {
  const { index, inputs } = request
  if (index.kind === 'other') return
  world.http.connectAhead?.(index.uploadUrl, Math.min(inputs.concurrency, uploads - 1))
}
