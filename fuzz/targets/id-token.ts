import { foreseeRefusal } from '../../src/attestations/foresee-refusal.ts'
import { parseIdTokenClaims } from '../../src/credentials/parse-id-token-claims.ts'
import { buildPublisherForm, formatPublisherForm, formatPublisherValues } from '../../src/credentials/publisher-form.ts'
import { buildPublisherFormUrl } from '../../src/credentials/publishing-settings-url.ts'
import { describeRefusedExchange } from '../../src/credentials/refused-exchange/describe-refused-exchange.ts'
import { PYPI } from '../../src/package-index/known-indexes.ts'
import { Secret } from '../../src/world/secret.ts'
import type { Target } from '../engine/target.ts'
import { must, mustBePrintable, mustBePrintableLines, mustBeProblem } from '../invariants.ts'

const claims = {
  iss: 'https://token.actions.githubusercontent.com',
  sub: 'repo:o/r:environment:pypi',
  repository: 'o/r',
  repository_id: '1',
  repository_owner: 'o',
  repository_owner_id: '2',
  workflow_ref: 'o/r/.github/workflows/x.yml@refs/heads/main',
  job_workflow_ref: 'o/r/.github/workflows/y.yml@refs/heads/main',
  ref: 'refs/heads/main',
  environment: 'pypi',
  event_name: 'push',
}

const CODES = ['invalid-publisher', 'invalid-pending-publisher', 'invalid-token', 'x'] as const

/** The claims of an ID token, its payload as it is before base64: what they are told in can be shown. */
export const target: Target = {
  covers: [
    'credentials/parse-id-token-claims',
    'credentials/publisher-form',
    'credentials/refused-exchange/describe-refused-exchange',
    'credentials/refused-exchange/publisher-causes',
    'credentials/publishing-settings-url',
    'attestations/foresee-refusal',
  ],
  longestInput: 65_536,
  seeds: [
    JSON.stringify(claims),
    JSON.stringify({ ...claims, environment: undefined, job_workflow_ref: claims.workflow_ref }),
    JSON.stringify({ ...claims, iss: 'https://ghe.example/_services/token', event_name: 'pull_request_target' }),
    JSON.stringify({ ...claims, workflow_ref: 7, repository: '\x1b[31m' }),
    '[]',
  ],
  words: [
    '"repository":',
    '"workflow_ref":',
    '"environment":',
    '.github/workflows/',
    '@refs/',
    '"__proto__":',
    '\\u001b[',
    '\\u202e',
    '\\n',
  ],
  check(input) {
    const token = new Secret(`e30.${input.toString('base64url')}.c2ln`)
    const read = parseIdTokenClaims(token)
    for (const text of Object.values(read)) mustBePrintable(text, 500)
    const form = buildPublisherForm(read)
    if (form !== undefined) {
      mustBePrintableLines(formatPublisherForm(form), 3000)
      const address = buildPublisherFormUrl(PYPI, { name: 'a', existence: 'new' }, form) ?? ''
      must(
        new URL(address).origin === 'https://pypi.org' && !/[\s<>"`]/.test(address),
        'an address of PyPI that can be linked',
        address,
      )
    }
    mustBePrintableLines(formatPublisherValues(read), 3000)
    const refused = foreseeRefusal(read)
    if (refused !== undefined) mustBePrintableLines(refused, 3000)
    for (const code of CODES) {
      const refusal = { code, words: 'd' }
      const problem = describeRefusedExchange({ index: PYPI, refusal, claims: read, projects: [], lastPublishers: [] })
      mustBeProblem(problem)
      for (const row of problem.facts?.rows ?? []) for (const cell of row) mustBePrintable(cell, 500)
    }
    must(parseIdTokenClaims(new Secret(input.toString())) !== undefined, 'any token gives claims, if none')
  },
}
