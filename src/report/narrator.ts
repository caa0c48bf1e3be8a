import type { Authentication } from '../credentials/authentication.ts'
import type { Discovery } from '../distributions/discovery.ts'
import type { Distribution, UnreadableDistribution } from '../distributions/distribution.ts'
import { formatPrintableLine } from '../errors/printable-text.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { PackageIndex } from '../package-index/package-index.ts'
import type { Plan } from '../plan/plan.ts'
import type { FileResult } from '../upload/file-outcome.ts'
import type { UploadProgress } from '../upload/performance.ts'
import type { Log } from '../world/runner.ts'
import { OUTCOME_WORDS } from './describe-outcome.ts'
import { formatDuration } from './format-duration.ts'
import { formatCandidate, formatDiscovery, formatPlan, formatRequest } from './format-progress.ts'
import { formatSize } from './format-size.ts'

/** Tells the log what happens while it happens. */
export interface Narrator extends UploadProgress {
  /** Where, by what right, and how. */
  request(inputs: Inputs, index: PackageIndex, authentication: Authentication): void
  found(discovery: Discovery): void
  read(candidates: readonly (Distribution | UnreadableDistribution)[]): void
  planned(plan: Plan): void
}

/** How much the log tells: the inputs of the same names. */
export interface NarratorOptions {
  readonly verbose: boolean
  readonly printHash: boolean
}

export function createNarrator(log: Log, { verbose, printHash }: NarratorOptions): Narrator {
  const tell = (lines: readonly string[]) => {
    for (const line of lines) log.info(line)
  }
  return {
    request: (inputs, index, authentication) => tell(formatRequest(inputs, index, authentication, verbose)),
    found: discovery => tell(formatDiscovery(discovery, verbose)),
    read(candidates) {
      // Folded, because what is wrong with a file is said again where the decision is.
      log.startGroup(`Checked ${candidates.length === 1 ? '1 file' : `${candidates.length} files`}`)
      for (const candidate of candidates) tell(formatCandidate(candidate, printHash))
      log.endGroup()
    },
    planned: plan => tell(formatPlan(plan)),
    started: (filename, size) => log.info(`↑ ${shown(filename)}: uploading ${formatSize(size)}`),
    retrying: (filename, why, seconds) =>
      log.info(
        `↻ ${shown(filename)}: trying again in ${formatDuration(seconds)}, because ${formatPrintableLine(why, 500)}`,
      ),
    finished: result => log.info(formatFinished(result)),
  }
}

function formatFinished({ filename, outcome, why, attested, problem }: FileResult): string {
  const because = why ?? problem?.summary
  const parts = [OUTCOME_WORDS[outcome], shown(filename)]
  if (attested) parts.push('with attestations')
  if (because !== undefined) parts.push(`(${formatPrintableLine(because, 500)})`)
  return parts.join(' ')
}

function shown(filename: string): string {
  return formatPrintableLine(filename, 200)
}
