import type { Version } from '../../../../src/packaging/version.ts'
import { quote } from '../refusal.ts'
import type { FormFields } from '../store.ts'
import { firstValue } from './check-form-fields.ts'
import type { MetadataProblem } from './check-form-metadata.ts'

const SUMMARY_LIMIT = 512
const LABEL_LIMIT = 32

/**
 * What PyPI refuses though the specification allows it. Left out here, as they would take lists or parsers of their own:
 * unknown classifiers, e-mail addresses, requirements, license expressions, descriptions that do not render.
 */
export function findPolicyProblems(metadata: FormFields, version: Version): MetadataProblem[] {
  const problems: MetadataProblem[] = []
  if (version.local !== undefined) {
    const message = `The use of local versions in ${quote(version.text)} is not allowed.`
    problems.push({ field: 'version', message })
  }
  if (firstValue(metadata, 'summary').length > SUMMARY_LIMIT)
    problems.push({ field: 'summary', message: `'summary' field must be ${SUMMARY_LIMIT} characters or less.` })
  if (metadata.has('license') && metadata.has('license_expression')) {
    const message =
      'License is deprecated when License-Expression is present. Only License-Expression should be present.'
    problems.push({ field: 'license', message })
  }
  return [...problems, ...findUrlProblems(metadata), ...findPrivateClassifiers(metadata), ...findDirectUrls(metadata)]
}

function findUrlProblems(metadata: FormFields): MetadataProblem[] {
  const problems: MetadataProblem[] = []
  for (const name of ['home_page', 'download_url']) {
    const url = metadata.get(name)?.[0]
    if (url !== undefined && !isWebUrl(url))
      problems.push({ field: name.replace('_', '-'), message: `${quote(url)} is not a valid url.` })
  }
  for (const entry of metadata.get('project_urls') ?? []) {
    const message = findProjectUrlProblem(entry)
    if (message !== undefined) problems.push({ field: 'project-url', message })
  }
  return problems
}

function findProjectUrlProblem(entry: string): string | undefined {
  const comma = entry.indexOf(',')
  const label = (comma < 0 ? entry : entry.slice(0, comma)).trim()
  const url = comma < 0 ? '' : entry.slice(comma + 1).trim()
  if (label === '') return 'Must have a label'
  if (label.length > LABEL_LIMIT) return `${quote(label)} must be ${LABEL_LIMIT} characters or less.`
  if (url === '') return 'Must have a URL'
  return isWebUrl(url) ? undefined : `${quote(url)} is not a valid url`
}

function isWebUrl(url: string): boolean {
  return /^https?:/i.test(url)
}

function findPrivateClassifiers(metadata: FormFields): MetadataProblem[] {
  return (metadata.get('classifiers') ?? [])
    .filter(classifier => classifier.startsWith('Private ::'))
    .map(classifier => ({ field: 'classifier', message: `${quote(classifier)} is not a valid classifier.` }))
}

function findDirectUrls(metadata: FormFields): MetadataProblem[] {
  return (metadata.get('requires_dist') ?? [])
    .filter(requirement => /^[\w.-]+\s*(\[[^\]]*\])?\s*@/.test(requirement.trim()))
    .map(requirement => ({ field: 'requires-dist', message: `Can't have direct dependency: ${requirement}` }))
}
