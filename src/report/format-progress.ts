import type { AttestedFile } from '../attestations/attestation.ts'
import type { Authentication } from '../credentials/authentication.ts'
import type { Discovery } from '../distributions/discovery.ts'
import type { Distribution, UnreadableDistribution } from '../distributions/distribution.ts'
import { formatPrintableLine } from '../errors/printable-text.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { PackageIndex } from '../package-index/package-index.ts'
import type { Plan } from '../plan/plan.ts'
import { OUTCOME_WORDS } from './describe-outcome.ts'
import { formatSize } from './format-size.ts'

/** Where the run publishes and by what right: the method and where it came from, never a value. Pure. */
export function formatRequest(
  inputs: Inputs,
  index: PackageIndex,
  authentication: Authentication,
  verbose: boolean,
): readonly string[] {
  // Without its query, which may hold a key.
  const address = `${index.uploadUrl.origin}${index.uploadUrl.pathname}`
  const lines = [
    inputs.dryRun
      ? `Dry run: nothing is sent to ${index.name} (${address})`
      : `Publishing to ${index.name}: ${address}`,
    `Credentials: ${describeAuthentication(authentication)}`,
  ]
  if (!verbose) return lines
  const simple = index.simpleUrl === undefined ? 'not known' : `${index.simpleUrl.origin}${index.simpleUrl.pathname}`
  return [
    ...lines,
    `What is already there: ${simple}`,
    `Skip existing: ${inputs.skipExisting}; uploads at once: ${inputs.concurrency}; retries: ${inputs.retries}; ` +
      `timeout: ${inputs.timeout} s; wait: ${inputs.wait} s`,
  ]
}

function describeAuthentication(authentication: Authentication): string {
  switch (authentication.method) {
    case 'trusted-publishing':
      return 'trusted publishing, with a short-lived token for this workflow'
    case 'api-token':
      return `an API token from ${formatPrintableLine(authentication.source, 200)}`
    case 'password':
      return `a user name and password from ${formatPrintableLine(authentication.source, 200)}`
    case 'none':
      return 'none, as a dry run needs none'
  }
}

/** How many distributions there are, and in one line what is left alone. Pure. */
export function formatDiscovery({ files, foreignFilenames }: Discovery, verbose: boolean): readonly string[] {
  const found = `Found ${files.length === 1 ? '1 distribution' : `${files.length} distributions`}`
  if (foreignFilenames.length === 0) return [found]
  const named = verbose ? foreignFilenames : foreignFilenames.slice(0, 5)
  const more = foreignFilenames.length - named.length
  const names = named.map(name => formatPrintableLine(name, 100)).join(', ')
  return [found, `Left alone, being no distributions: ${names}${more === 0 ? '' : ` and ${more} more`}`]
}

/** What a file is, or why it cannot be read; with its digests where they are asked for. Pure. */
export function formatCandidate(
  candidate: Distribution | UnreadableDistribution,
  printHash: boolean,
): readonly string[] {
  const what =
    candidate.kind === 'unreadable'
      ? `cannot be read: ${candidate.defects.map(defect => formatPrintableLine(defect.detail, 500)).join('; ')}`
      : `${candidate.kind} of ${formatPrintableLine(candidate.project, 200)} ${candidate.version.text}`
  const lines = [`${formatPrintableLine(candidate.filename, 200)} (${formatSize(candidate.size)}): ${what}`]
  const { sha256, md5, blake2b256 } = candidate.digests ?? {}
  if (!printHash) return lines
  if (sha256 !== undefined) lines.push(`  sha256: ${sha256}`)
  if (md5 !== undefined) lines.push(`  md5: ${md5}`)
  if (blake2b256 !== undefined) lines.push(`  blake2b-256: ${blake2b256}`)
  return lines
}

/** What was decided, and why about each file that is not sent for its own sake: of the others one line tells. Pure. */
export function formatPlan(plan: Plan): readonly string[] {
  const settled = plan.settled.flatMap(({ filename, outcome, why }) => {
    if (outcome === 'not-attempted') return []
    const because = why === undefined ? '' : ` (${formatPrintableLine(why, 500)})`
    return [`${OUTCOME_WORDS[outcome]} ${formatPrintableLine(filename, 200)}${because}`]
  })
  if (plan.decision === 'refuse') return [...settled, 'Nothing is sent: not everything can be published']
  if (plan.decision === 'nothing-new') return [...settled, 'Nothing to upload']
  const { length } = plan.uploads
  return [...settled, `To upload: ${length === 1 ? '1 file' : `${length} files`}`]
}

/** Each file with the entry of the public log that shows its signature. Pure. */
export function formatAttested(files: ReadonlyMap<string, AttestedFile>): readonly string[] {
  return [...files].map(([filename, { attestations, logEntryUrl }]) => {
    const provenance = attestations.length > 1 ? ', with build provenance' : ''
    return `${formatPrintableLine(filename, 200)}: ${logEntryUrl ?? 'attested before this run'}${provenance}`
  })
}
