import type { AttestedFile } from '../attestations/attestation.ts'
import type { Authentication } from '../credentials/authentication.ts'
import type { Discovery } from '../distributions/discovery.ts'
import type { Distribution, UnreadableDistribution } from '../distributions/distribution.ts'
import { formatPrintableLine } from '../errors/printable-text.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { PackageIndex } from '../package-index/package-index.ts'
import type { ListedFiles } from '../package-index/wait-until-listed.ts'
import type { Plan } from '../plan/plan.ts'
import type { FileResult } from '../upload/file-outcome.ts'
import type { UploadProgress } from '../upload/upload-context.ts'
import type { Clock } from '../world/clock.ts'
import type { Log } from '../world/runner.ts'
import { OUTCOME_WORDS } from './describe-outcome.ts'
import { formatDuration } from './format-duration.ts'
import { formatAttested, formatCandidate, formatDiscovery, formatPlan, formatRequest } from './format-progress.ts'
import { formatSize } from './format-size.ts'
import { createUploadSpeedometer } from './upload-speedometer.ts'

/** Tells the log what happens while it happens. */
export interface Narrator extends Omit<UploadProgress, 'moved'> {
  /** Where, by what right, and how. */
  request(inputs: Inputs, index: PackageIndex, authentication: Authentication): void
  found(discovery: Discovery): void
  read(candidates: readonly (Distribution | UnreadableDistribution)[]): void
  planned(plan: Plan): void
  /** So many of the published files are listed by now; after how many seconds the wait ends. */
  waiting(seen: ListedFiles, seconds: number): void
  /** What a user should know before anything is sent. */
  warned(warnings: readonly string[]): void
  /** What goes out with the files, by file name. */
  attested(files: ReadonlyMap<string, AttestedFile>): void
}

/** How much the log tells: the inputs of the same names. */
export interface NarratorOptions {
  readonly verbose: boolean
  readonly printHash: boolean
}

export function createNarrator(log: Log, { verbose, printHash }: NarratorOptions, clock: Clock): Narrator {
  const speedometer = createUploadSpeedometer(clock)
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
    attested(files) {
      if (files.size === 0) return
      log.startGroup(`Attested ${files.size === 1 ? '1 file' : `${files.size} files`}`)
      tell(formatAttested(files))
      log.endGroup()
    },
    started(filename, size) {
      speedometer.start(filename)
      log.info(`↑ ${shown(filename)}: uploading ${formatSize(size)}`)
    },
    progressed(filename, sent, size) {
      const progress = speedometer.passed(filename, sent, size)
      if (progress !== undefined) log.info(`↑ ${shown(filename)}: ${progress}`)
    },
    retrying: (filename, why, seconds) =>
      log.info(
        `↻ ${shown(filename)}: trying again in ${formatDuration(seconds)}, because ${formatPrintableLine(why, 500)}`,
      ),
    finished: result => log.info(formatFinished(result, speedometer.finish(result.filename))),
    waiting({ listed, inAll, unread }, seconds) {
      const files = `${listed} of ${inAll} ${inAll === 1 ? 'file' : 'files'}`
      const state = unread === undefined ? `lists ${files}` : `could not be read (${formatPrintableLine(unread, 500)})`
      log.info(`⋯ The index ${state}; asking again, for at most ${formatDuration(seconds)}`)
    },
    warned: warnings => tell(warnings.map(warning => `! ${formatPrintableLine(warning, 1000)}`)),
  }
}

function formatFinished({ filename, outcome, why, attested, problem }: FileResult, duration?: string): string {
  const because = why ?? problem?.summary
  const parts = [OUTCOME_WORDS[outcome], shown(filename)]
  if (attested) parts.push('with attestations')
  if (duration !== undefined) parts.push(`in ${duration}`)
  if (because !== undefined) parts.push(`(${formatPrintableLine(because, 500)})`)
  return parts.join(' ')
}

function shown(filename: string): string {
  return formatPrintableLine(filename, 200)
}
