import { expect, test } from '@jest/globals'
import { foreseeRefusal } from '../../src/attestations/foresee-refusal.ts'
import { GITHUB_CLAIMS } from '../support/trusted-publishing.ts'

test('foreseeRefusal() sees nothing against a usual job of github.com', () => {
  expect(foreseeRefusal(GITHUB_CLAIMS)).toBeUndefined()
})

test('foreseeRefusal() leaves to the index what the claims do not tell', () => {
  expect(foreseeRefusal({})).toBeUndefined()
})

test('foreseeRefusal() names both workflows where a reusable one publishes', () => {
  const job_workflow_ref = 'octo-org/shared/.github/workflows/publish.yml@refs/heads/main'
  const refusal = foreseeRefusal({ ...GITHUB_CLAIMS, job_workflow_ref })
  expect(refusal).toContain(job_workflow_ref)
  expect(refusal).toContain(GITHUB_CLAIMS.workflow_ref)
})

test('foreseeRefusal() knows that a workflow called at another ref is the same file', () => {
  const job_workflow_ref = GITHUB_CLAIMS.workflow_ref.replace('refs/tags/v0.1', 'refs/heads/main')
  expect(foreseeRefusal({ ...GITHUB_CLAIMS, job_workflow_ref })).toBeUndefined()
})

test('foreseeRefusal() names the issuer of a GitHub Enterprise server', () => {
  const iss = 'https://github.example.com/_services/token'
  expect(foreseeRefusal({ ...GITHUB_CLAIMS, iss })).toContain(iss)
})
