import type { PackageIndex } from '../package-index/package-index.ts'
import { websitePage } from '../package-index/website-page.ts'
import type { PublishedProject } from './published-project.ts'
import type { PublisherForm } from './publisher-form.ts'

/** The page where an index's user registers pending publishers, of indexes known to have one. Pure. */
export function buildPublishingSettingsUrl(index: PackageIndex): string | undefined {
  return websitePage(index, '/manage/account/publishing/')?.href
}

/** The page where an index's user makes API tokens, of indexes known to have one. Pure. */
export function buildTokenSettingsUrl(index: PackageIndex): string | undefined {
  return websitePage(index, '/manage/account/token/')?.href
}

/**
 * The page where a publisher of this project is registered, with the values of the form in its query: PyPI fills in the
 * form of an existing project from them. A project that is still to be made has its form on the account's page. Pure.
 * @returns `undefined` for an index that is not known to have such pages
 */
export function buildPublisherFormUrl(
  index: PackageIndex,
  project: PublishedProject,
  form: PublisherForm,
): string | undefined {
  const isNew = project.existence === 'new'
  const path = isNew ? 'account/publishing/' : `project/${encodeURIComponent(project.name)}/settings/publishing/`
  const values = {
    provider: 'github',
    ...(isNew ? { project_name: project.name } : {}),
    owner: form.owner,
    repository: form.repository,
    workflow_filename: form.workflow,
    ...(form.environment === undefined ? {} : { environment: form.environment }),
  }
  return websitePage(index, `/manage/${path}?${new URLSearchParams(values)}`)?.href
}

/** Where the attestations of a file are read (PEP 740), of indexes known to have them. Pure. */
export function buildProvenanceUrl(
  index: PackageIndex,
  project: string,
  version: string,
  filename: string,
): URL | undefined {
  const path = [project, version, filename].map(encodeURIComponent).join('/')
  return websitePage(index, `/integrity/${path}/provenance`)
}
