import type { TokenRecord, User } from '../accounts.ts'
import type { IndexState } from '../index-state.ts'
import { quote, Refusal } from '../refusal.ts'
import type { StoredProject } from '../store.ts'

/**
 * Whether a token may upload to a project: its own limits first, then what its owner may do.
 * @throws {Refusal} 403
 */
export function checkPermission(token: TokenRecord, project: StoredProject, index: IndexState): void {
  checkCaveats(token, project, index.now())
  const help = `See ${index.url}/help/#project-name for more information.`
  const { identity } = token
  if (identity.kind === 'publisher') {
    const linked = identity.publisher.projects.has(project.normalizedName)
    if (linked && project.status !== 'archived' && project.status !== 'quarantined') return
    throw new Refusal(403, `The given token isn't allowed to upload to project ${quote(project.name)}. ${help}`)
  }
  if (!project.owners.has(identity.user.name) || project.status === 'archived') {
    const message = `The user ${quote(identity.user.name)} isn't allowed to upload to project ${quote(project.name)}.`
    throw new Refusal(403, `${message} ${help}`)
  }
  checkStanding(identity.user, index)
}

/** Whether the account itself is in order. @throws {Refusal} 403 */
export function checkStanding(user: User, index: IndexState): void {
  if (!user.emailVerified) {
    const message = `User ${quote(user.name)} does not have a verified primary email address.`
    throw new Refusal(403, `${message} See ${index.url}/help/#verified-email for more information.`)
  }
  if (!user.twoFactor) {
    const message = `User ${quote(user.name)} does not have two-factor authentication enabled.`
    throw new Refusal(403, `${message} See ${index.url}/help/#two-factor-authentication for more information.`)
  }
}

function checkCaveats(token: TokenRecord, project: StoredProject, now: Date): void {
  if (token.expires !== undefined && now >= token.expires) throw new Refusal(403, 'Invalid API Token: token is expired')
  if (token.projects === undefined || token.projects.has(project.normalizedName)) return
  const kind = token.identity.kind === 'publisher' ? 'OIDC scoped token is' : 'project-scoped token is'
  const colon = token.identity.kind === 'publisher' ? '' : ':'
  throw new Refusal(403, `Invalid API Token: ${kind} not valid for project${colon} ${quote(project.name)}`)
}
