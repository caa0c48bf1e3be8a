import { normalizeProjectName } from '../../../../src/packaging/project-name.ts'
import type { TokenRecord, User } from '../accounts.ts'
import type { IndexState } from '../index-state.ts'
import { quote, Refusal } from '../refusal.ts'
import type { StoredProject } from '../store.ts'
import { checkStanding } from './check-permission.ts'

/** A few of the many names of the standard library: enough to meet the rule. */
const STANDARD_LIBRARY = new Set([
  'abc',
  'asyncio',
  'collections',
  'email',
  'future',
  'json',
  'main',
  're',
  'test',
  'xml',
])

/**
 * Who may create a project of a name, and whether anyone may.
 * @throws {Refusal} 400, 403 or 429
 */
export function checkNewProject(name: string, token: TokenRecord, index: IndexState): User {
  if (token.identity.kind !== 'user') {
    const message =
      'Non-user identities cannot create new projects. The name of the pending publisher and the name in the ' +
      'metadata may differ: both must match.'
    throw new Refusal(400, message)
  }
  const { user } = token.identity
  checkStanding(user, index)
  checkRateLimit(user, index)
  checkProjectName(name, index)
  return user
}

/** The rules for a name that a project would get for the first time. @throws {Refusal} 400, 403 or 409 */
export function checkProjectName(name: string, index: IndexState): void {
  const help = `See ${index.url}/help/#project-name for more information.`
  if (index.flags.registrationDisabled)
    throw new Refusal(
      403,
      `New project registration temporarily disabled. See ${index.url}/help/#admin-intervention for more information.`,
    )
  const normalizedName = normalizeProjectName(name)
  if (STANDARD_LIBRARY.has(normalizedName))
    throw new Refusal(
      400,
      `The name ${quote(name)} isn't allowed (conflict with Python Standard Library module name). ${help}`,
    )
  if (index.settings.prohibitedNames.has(normalizedName))
    throw new Refusal(400, `The name ${quote(name)} isn't allowed. ${help}`)
  const similar = [...index.store.projects.keys()].some(existing => simplify(existing) === simplify(name))
  if (similar) throw new Refusal(400, `The name ${quote(name)} is too similar to an existing project. ${help}`)
}

/** Names that look alike become equal: `toast1ng`, `toasting`, `toast-ing`. */
function simplify(name: string): string {
  return name.toLowerCase().replace(/[._-]/g, '').replace(/[li]/g, '1').replaceAll('o', '0')
}

function checkRateLimit(user: User, index: IndexState): void {
  const anHourAgo = index.now().getTime() - 3_600_000
  const isRecent = (project: StoredProject) => project.owners.has(user.name) && project.created.getTime() > anHourAgo
  const recent = [...index.store.projects.values()].filter(isRecent)
  if (recent.length >= index.settings.newProjectsPerHour) throw new Refusal(429, 'Too many new projects created')
}
