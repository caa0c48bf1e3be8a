import { cpus, totalmem } from 'node:os'
import type { Peers } from './find-peers.ts'
import type { SetResults } from './results.ts'

/** Where and when it was measured, and with what. */
export function describeMachine({ versions }: Peers): Pick<SetResults, 'date' | 'machine' | 'versions'> {
  const processors = cpus()
  const model = processors[0]?.model.replace(/\s+/g, ' ') ?? 'unknown'
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `${process.platform} ${process.arch}, ${processors.length} × ${model}, ${Math.round(totalmem() / 2 ** 30)} GiB`,
    versions: `Node ${process.versions.node}, ${versions}`,
  }
}
