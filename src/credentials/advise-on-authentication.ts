import type { PackageIndex } from '../package-index/package-index.ts'
import type { Authentication } from './authentication.ts'
import { looksLikeApiToken } from './parse-api-token.ts'
import { buildPublishingSettingsUrl } from './publishing-settings-url.ts'

/** What to say, as notices, about a choice that works but could be better or looks odd. Pure. */
export function adviseOnAuthentication(authentication: Authentication, index: PackageIndex): readonly string[] {
  if (authentication.method !== 'api-token' || index.kind === 'other') return []
  const nudge =
    `This run publishes to ${index.name} with a long-lived API token. Trusted publishing needs no secret and adds ` +
    `attestations: register this workflow at ${buildPublishingSettingsUrl(index)}, remove \`password\`, and give the job ` +
    '`permissions: id-token: write`.'
  if (looksLikeApiToken(authentication.apiToken)) return [nudge]
  const doubt =
    `What was given as password (${authentication.source}) does not begin with \`pypi-\`, as every API token of ` +
    `${index.name} does: ${index.name} will probably refuse it.`
  return [doubt, nudge]
}
