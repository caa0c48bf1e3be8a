import { formatPrintableLine } from '../errors/printable-text.ts'
import type { Problem } from '../errors/problem.ts'
import type { PackageIndex } from '../package-index/package-index.ts'
import type { Secret } from '../world/secret.ts'
import type { Authentication } from './authentication.ts'
import { describeForeignToken } from './describe-foreign-token.ts'
import { describeTokenDamage } from './describe-token-damage.ts'
import { credentialProblem } from './failures.ts'
import { type ApiTokenFacts, parseApiToken } from './parse-api-token.ts'
import { buildTokenSettingsUrl } from './publishing-settings-url.ts'
import { GIVE_API_TOKEN } from './workflow-lines.ts'

/** What is to be uploaded, as far as it matters here. */
interface WantedFile {
  /** Normalised. */
  readonly project: string
}

/**
 * Whether an API token can be good for these uploads, as far as it tells itself: what PyPI would refuse one file after
 * the other is known before the first is sent. Pure.
 */
export function checkApiToken(
  authentication: Authentication,
  index: PackageIndex,
  wanted: readonly WantedFile[],
  now: Date,
): readonly Problem[] {
  if (authentication.method !== 'api-token' || index.kind === 'other' || wanted.length === 0) return []
  const projects = [...new Set(wanted.map(({ project }) => project))]
  const { source } = authentication
  const facts = parseApiToken(authentication.apiToken)
  // What else it says holds on its own index.
  if (facts.index !== undefined && facts.index !== index.kind) return [describeForeignToken(facts.index, source, index)]
  const problems = checkWholeness(authentication.apiToken, facts, source, index)
  if (facts.expires !== undefined && facts.expires <= now) {
    problems.push(
      credentialProblem({
        code: 'api-token-expired',
        summary: `The API token (${source}) ended on ${formatTime(facts.expires)}: ${index.name} would refuse it.`,
        remedy: `Make a new one at ${buildTokenSettingsUrl(index)} and store it in place of the old one:\n\n${GIVE_API_TOKEN}`,
      }),
    )
  }
  const others = projects.filter(project => facts.projects?.includes(project) === false)
  if (others.length > 0) {
    problems.push(
      credentialProblem({
        code: 'api-token-of-another-project',
        summary: `The API token (${source}) is not for ${formatNames(others)}: ${index.name} would refuse it.`,
        detail: `It is restricted to ${formatNames(facts.projects ?? [])}.`,
        remedy:
          `Make an API token for ${formatNames(others)} at ${buildTokenSettingsUrl(index)}. For a project that does not ` +
          'exist yet, only a token for the whole account will do, or trusted publishing, which needs no token.',
      }),
    )
  }
  return problems
}

function checkWholeness(apiToken: Secret, facts: ApiTokenFacts, source: string, index: PackageIndex): Problem[] {
  const damage = describeTokenDamage(apiToken)
  if (damage === undefined && !facts.isDamaged) return []
  const what = damage ?? `it begins as one of ${index.name}, but does not end as one`
  return [
    credentialProblem({
      code: 'api-token-damaged',
      summary: `The API token (${source}) is not ${damage === undefined ? 'whole' : 'as it was made'}: ${what}.`,
      remedy:
        `Copy it once more from beginning to end, or make a new one at ${buildTokenSettingsUrl(index)}, and store it as ` +
        `the secret:\n\n${GIVE_API_TOKEN}`,
    }),
  ]
}

function formatNames(names: readonly string[]): string {
  if (names.length === 0) return 'no project at all'
  const shown = names.slice(0, 5).map(name => formatPrintableLine(name, 100))
  return names.length > shown.length ? `${shown.join(', ')} and ${names.length - shown.length} more` : shown.join(', ')
}

/** To the minute, in UTC: `2026-01-31 12:00 UTC`. */
function formatTime(time: Date): string {
  return `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`
}
