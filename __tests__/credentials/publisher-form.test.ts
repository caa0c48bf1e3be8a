import { expect, test } from '@jest/globals'
import {
  buildPublisherForm,
  comparePublishers,
  formatPublisherForm,
  formatPublisherValues,
  isReusableWorkflow,
  repositoryOf,
} from '../../src/credentials/publisher-form.ts'

const CLAIMS = {
  repository: 'octo-org/tstools',
  workflow_ref: 'octo-org/tstools/.github/workflows/release.yml@refs/tags/v0.1',
  job_workflow_ref: 'octo-org/tstools/.github/workflows/release.yml@refs/tags/v0.1',
}

test('buildPublisherForm() gives what the form of PyPI asks for', () => {
  expect(buildPublisherForm({ ...CLAIMS, environment: 'pypi' })).toEqual({
    owner: 'octo-org',
    repository: 'tstools',
    workflow: 'release.yml',
    environment: 'pypi',
  })
})

test('buildPublisherForm() names the workflow that the job stands in, as PyPI looks for that one', () => {
  const called = 'octo-org/shared/.github/workflows/publish.yaml@refs/heads/main'
  expect(buildPublisherForm({ ...CLAIMS, job_workflow_ref: called })?.workflow).toBe('publish.yaml')
})

test('buildPublisherForm() is not misled by a ref that looks like a workflow', () => {
  const tricky = 'octo-org/tstools/.github/workflows/release.yml@refs/heads/a@b/evil.yml'
  expect(buildPublisherForm({ ...CLAIMS, job_workflow_ref: tricky })?.workflow).toBe('release.yml')
})

test.each([
  {},
  { ...CLAIMS, repository: 'x' },
  { ...CLAIMS, repository: '/x' },
  { ...CLAIMS, repository: 'x/' },
  { ...CLAIMS, repository: 'a/b/c' },
  { repository: 'a/b' },
  { repository: 'a/b', job_workflow_ref: 'none' },
  { repository: 'a/b', job_workflow_ref: 'a/b/.github/workflows/release.yml.txt@main' },
])('buildPublisherForm() gives nothing for claims that are not of this kind: %j', claims => {
  expect(buildPublisherForm(claims)).toBeUndefined()
})

test('formatPublisherForm() says that a missing environment is a field to leave empty', () => {
  expect(formatPublisherForm({ owner: 'octo-org', repository: 'tstools', workflow: 'release.yml' })).toBe(
    [
      '  Owner: octo-org',
      '  Repository name: tstools',
      '  Workflow name: release.yml',
      '  Environment name: (leave empty: the job names no environment)',
    ].join('\n'),
  )
})

test('isReusableWorkflow() compares the files and not the refs', () => {
  expect(isReusableWorkflow(CLAIMS)).toBe(false)
  expect(isReusableWorkflow({ ...CLAIMS, workflow_ref: CLAIMS.workflow_ref.replace('v0.1', 'v0.2') })).toBe(false)
  expect(isReusableWorkflow({ ...CLAIMS, workflow_ref: CLAIMS.workflow_ref.replace('release', 'main') })).toBe(true)
  expect(isReusableWorkflow({})).toBe(false)
  expect(isReusableWorkflow({ workflow_ref: CLAIMS.workflow_ref })).toBe(false)
  expect(isReusableWorkflow({ job_workflow_ref: CLAIMS.job_workflow_ref })).toBe(false)
})

test('formatPublisherValues() shows the claims where they are of no workflow', () => {
  expect(formatPublisherValues({ iss: 'https://forge.example', sub: 'project_path:a/b' })).toBe(
    '  iss: https://forge.example\n  sub: project_path:a/b',
  )
  expect(formatPublisherValues({})).toBe('  (the claims of its ID token cannot be read)')
})

test('comparePublishers() tells what is there and what is here', () => {
  const there = { owner: 'octo-org', repository: 'tstools', workflow: 'main.yml', environment: 'pypi' }
  const here = { owner: 'octo-inc', repository: 'tools', workflow: 'release.yml' }
  expect(comparePublishers(there, here)).toEqual([
    'Owner: octo-org there, octo-inc here',
    'Repository name: tstools there, tools here',
    'Workflow name: main.yml there, release.yml here',
    'Environment name: pypi there, (none) here',
  ])
})

test('comparePublishers() knows that a publisher without an environment fits every job', () => {
  const form = { owner: 'octo-org', repository: 'tstools', workflow: 'release.yml' }
  expect(comparePublishers(form, { ...form, environment: 'pypi' })).toEqual([])
})

test.each([
  ['octo-org/tstools/.github/workflows/release.yml@refs/heads/main', 'octo-org/tstools'],
  ['x/octo-org/tstools/.github/workflows/release.yml@main', undefined],
  ['octo-org/tstools/release.yml@main', undefined],
  [undefined, undefined],
])('repositoryOf() finds where a workflow file lies: %s', (workflowRef, repository) => {
  expect(repositoryOf(workflowRef)).toBe(repository)
})
