import { canonicalVersion, type Version } from '../../../../src/packaging/version.ts'
import type { TokenRecord } from '../accounts.ts'
import type { IndexState } from '../index-state.ts'
import type { Transaction } from '../row-claims.ts'
import { newProject, type StoredProject, type StoredRelease } from '../store.ts'
import { checkNewProject } from './check-new-project.ts'
import { checkPermission } from './check-permission.ts'

/**
 * The project of a name, which the token may upload to. A new one is not in the store before the commit.
 * @throws {Refusal}
 * @throws {UniqueViolation} when two uploads create it at once
 */
export async function findOrCreateProject(
  name: string,
  token: TokenRecord,
  index: IndexState,
  transaction: Transaction,
): Promise<StoredProject> {
  const existing = index.store.project(name)
  if (existing !== undefined) {
    checkPermission(token, existing, index)
    return existing
  }
  const owner = checkNewProject(name, token, index)
  const project = newProject(name, index.now(), owner.name)
  await transaction.insert(`project:${project.normalizedName}`)
  checkPermission(token, project, index)
  return project
}

/**
 * The release of a version: equal versions (1.0, 1.0.0) are one release.
 * @throws {UniqueViolation} when two uploads create it at once
 */
export async function findOrCreateRelease(
  project: StoredProject,
  version: Version,
  index: IndexState,
  transaction: Transaction,
): Promise<StoredRelease> {
  const existing = project.releases.get(canonicalVersion(version))
  if (existing !== undefined) return existing
  await transaction.insert(`release:${project.normalizedName}:${version.text}`)
  return { version: version.text, created: index.now() }
}
