/**
 * A signal that is aborted when the runner cancels the job: it sends SIGINT, some seconds later SIGTERM, and ends what is
 * still there soon after.
 */
export function watchCancellation(process: Pick<NodeJS.Process, 'on'>): AbortSignal {
  const controller = new AbortController()
  // `on`, not `once`: the second signal must not end what the first one has begun to put in order.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => controller.abort())
  return controller.signal
}
