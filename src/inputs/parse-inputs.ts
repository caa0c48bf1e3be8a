import type { Problem } from '../errors/problem.ts'
import type { Environment } from '../world/runner.ts'
import type { Secret } from '../world/secret.ts'
import { absolutePath, type Places, placesOf } from './absolute-path.ts'
import { checkInputNames } from './check-input-names.ts'
import { InputReading } from './input-reading.ts'
import type { Inputs } from './inputs.ts'
import { parseAttestations } from './parse-attestations.ts'
import { parseCertificateFiles } from './parse-certificate-files.ts'
import { parseBoolean, parseChoice } from './parse-choice.ts'
import { parseCredentials } from './parse-credentials.ts'
import { parseDestination } from './parse-destination.ts'
import { parseFileSelection } from './parse-file-selection.ts'
import { parseIgnoredRules } from './parse-ignored-rules.ts'
import { parseLimits } from './parse-limits.ts'
import { parsePypircLocation } from './parse-pypirc-location.ts'
import { parseSecret } from './parse-secret.ts'
import { parseUrl } from './parse-url.ts'

/** What was read, and what there is to say about how it was written. */
export interface ParsedInputs {
  /** Absent when there is a problem. */
  readonly inputs?: Inputs
  /** Whether a pull request is to be told, problems or not. */
  readonly comment: Pick<Inputs, 'comment' | 'githubToken'>
  /** Every input that cannot be understood, all at once. */
  readonly problems: readonly Problem[]
  /** Likely typing mistakes. */
  readonly warnings: readonly string[]
  /** Old names, white space taken off a secret, … */
  readonly notices: readonly string[]
  /** Whatever was found that must never be shown, problems or not. */
  readonly secrets: readonly Secret[]
}

/**
 * Reads the inputs, their deprecated names and the variables that stand in for them (`TWINE_*` before `UV_*`).
 * Pure: nothing is read but the environment.
 * @param workspace absolute; relative paths start here
 */
export function parseInputs(environment: Environment, workspace: string): ParsedInputs {
  const reading = new InputReading(environment)
  checkInputNames(reading, environment)
  const inputs = parseEveryInput(reading, placesOf(reading, workspace))
  const { problems, warnings, notices, secrets } = reading
  const { comment: wanted, githubToken } = inputs
  const comment = { comment: wanted, ...(githubToken === undefined ? {} : { githubToken }) }
  return { ...(problems.length === 0 ? { inputs } : {}), comment, problems, warnings, notices, secrets }
}

function parseEveryInput(reading: InputReading, places: Places): Inputs {
  const reportFile = reading.input('report-file')
  const { destination, urlCredentials } = parseDestination(reading)
  const pypirc = parsePypircLocation(reading, destination, places)
  const indexUrl = parseIndexUrl(reading)
  const githubToken = reading.untrimmedInput('github-token')
  return {
    destination,
    ...(indexUrl === undefined ? {} : { indexUrl }),
    ...(pypirc === undefined ? {} : { pypirc }),
    ...parseCertificateFiles(reading, places),
    ...(reportFile === undefined ? {} : { reportFile: absolutePath(reportFile, places) }),
    credentials: parseCredentials(reading, urlCredentials),
    ...parseFileSelection(reading, places),
    verifyMetadata: parseBoolean(reading, 'verify-metadata', true),
    ignoredRules: parseIgnoredRules(reading),
    skipExisting: parseBoolean(reading, 'skip-existing', false),
    ifNothingNew: parseChoice(reading, 'if-nothing-new', IF_NOTHING_NEW, 'notice'),
    dryRun: parseBoolean(reading, 'dry-run', false),
    checkTag: parseChoice(reading, 'check-tag', CHECK_TAG, 'auto'),
    ...parseAttestations(reading, places),
    ...parseLimits(reading),
    verbose: parseBoolean(reading, 'verbose', false),
    printHash: parseBoolean(reading, 'print-hash', false),
    comment: parseBoolean(reading, 'comment', false),
    ...(githubToken === undefined ? {} : { githubToken: parseSecret(reading, 'github-token', githubToken) }),
  }
}

const IF_NOTHING_NEW: ReadonlyMap<string, Inputs['ifNothingNew']> = new Map([
  ['ignore', 'ignore'],
  ['notice', 'notice'],
  ['warning', 'warning'],
  ['error', 'error'],
])

const CHECK_TAG: ReadonlyMap<string, Inputs['checkTag']> = new Map([
  ['auto', 'auto'],
  ['true', 'always'],
  ['false', 'never'],
])

function parseIndexUrl(reading: InputReading): URL | undefined {
  const text = reading.input('index-url')
  if (text === undefined) return undefined
  const parsed = parseUrl(reading, 'index-url', text)
  if (parsed?.username !== undefined) {
    reading.notices.push(
      'User and password in `index-url` are left out: it is asked with those of the uploads where scheme, host and port are ' +
        'the same, and with none elsewhere.',
    )
  }
  return parsed?.url
}
