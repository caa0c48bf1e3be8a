import { expect, test } from '@jest/globals'
import { buildPublisherForm, formatPublisherForm, isReusableWorkflow } from '../../src/credentials/publisher-form.ts'

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
  { repository: 'x' },
  { ...CLAIMS, repository: 'a/b/c' },
  { repository: 'a/b', job_workflow_ref: 'none' },
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
})
