import { describe, expect, test } from '@jest/globals'
import type { IdTokenClaims } from '../../../src/credentials/parse-id-token-claims.ts'
import type { PublishedProject } from '../../../src/credentials/published-project.ts'
import { describeRefusedExchange } from '../../../src/credentials/refused-exchange/describe-refused-exchange.ts'
import { GITHUB_CLAIMS, OTHER_INDEX, PYPI, TESTPYPI } from '../../support/trusted-publishing.ts'

const CLAIMS: IdTokenClaims = GITHUB_CLAIMS
const NOT_FOUND = 'valid token, but no corresponding publisher (Publisher with matching claims was not found)'

function describeRefusal(code: string, description: string, overrides: Partial<IdTokenClaims> = {}, index = PYPI) {
  const projects: readonly PublishedProject[] = [{ name: 'tstools', existence: 'exists' }]
  return describeRefusedExchange({
    index,
    refusal: { code, words: description },
    claims: { ...CLAIMS, ...overrides },
    projects,
    lastPublishers: [],
  })
}

function adviceFor(projects: readonly PublishedProject[], index = PYPI, claims = CLAIMS): string {
  const refusal = { code: 'invalid-publisher', words: NOT_FOUND }
  return describeRefusedExchange({ index, refusal, claims, projects, lastPublishers: [] }).remedy ?? ''
}

describe('describeRefusedExchange()', () => {
  test.each<[string, string, Partial<IdTokenClaims>, string]>([
    ['invalid-publisher', NOT_FOUND, {}, 'invalid-publisher'],
    ['invalid-publisher', 'no', { event_name: 'pull_request_target' }, 'pull-request-target-refused'],
    ['invalid-publisher', "(Check failed for required claim 'repository')", {}, 'repository-changed'],
    ['invalid-publisher', "(Check failed for required claim 'repository_owner')", {}, 'repository-changed'],
    ['invalid-publisher', "(Check failed for required claim 'repository_owner_id')", {}, 'repository-changed'],
    ['invalid-publisher', "(Check failed for optional claim 'environment')", {}, 'environment-differs'],
    [
      'invalid-publisher',
      'The job_workflow_ref claim does not match, expecting one of []',
      {},
      'reusable-workflow-refused',
    ],
    [
      'invalid-publisher',
      NOT_FOUND,
      { job_workflow_ref: 'a/b/.github/workflows/c.yml@x' },
      'reusable-workflow-refused',
    ],
    ['invalid-publisher', "(Missing claim 'job_workflow_ref')", {}, 'id-token-incomplete'],
    ['invalid-publisher', 'Could not job extract workflow filename from OIDC claims', {}, 'id-token-incomplete'],
    ['invalid-publisher', '(JWT issuer x does not match expected issuer y)', {}, 'issuer-unknown'],
    ['invalid-payload', 'unknown trusted publishing issuer', {}, 'issuer-unknown'],
    ['invalid-payload', "The name 'x' is too similar to an existing project.", {}, 'project-name-refused'],
    ['invalid-payload', 'malformed JWT', {}, 'invalid-payload'],
    ['invalid-publisher', 'no', { workflow_ref: 'somewhere' }, 'invalid-publisher'],
    ['invalid-publisher', 'no', { job_workflow_ref: 'somewhere' }, 'invalid-publisher'],
    ['invalid-pending-publisher', 'valid token, but project already exists', {}, 'invalid-pending-publisher'],
    ['invalid-pending-publisher', 'no', { event_name: 'pull_request_target' }, 'invalid-pending-publisher'],
    [
      'invalid-pending-publisher',
      'no',
      { job_workflow_ref: 'a/b/.github/workflows/c.yml@x' },
      'invalid-pending-publisher',
    ],
    ['invalid-token', 'malformed or invalid token', {}, 'invalid-token'],
    ['invalid-reuse-token', 'invalid token: already used', {}, 'invalid-reuse-token'],
    ['not-enabled', 'GitHub-based trusted publishing functionality not enabled', {}, 'not-enabled'],
    ['something-new', 'x', {}, 'trusted-publishing-refused'],
  ])('finds the cause of %s: %s %j', (code, description, claims, expected) => {
    const problem = describeRefusal(code, description, claims)
    expect(problem).toMatchObject({
      code: expected,
      detail: `PyPI says: ${code}: ${description}`,
      remedy: expect.stringMatching(/\S/),
      learnMore: `docs/trusted-publishing.md#${expected}`,
    })
  })

  test('shows the claims that decide, and which of them are not there', () => {
    const { environment: _, ...claims } = CLAIMS
    const refusal = { code: 'invalid-publisher', words: NOT_FOUND }
    const { facts } = describeRefusedExchange({ index: PYPI, refusal, claims, projects: [], lastPublishers: [] })
    expect(facts?.title).toBe('What the ID token of this job says:')
    expect(facts?.rows).toContainEqual(['repository_owner_id', '65'])
    expect(facts?.rows).toContainEqual(['environment', '(nothing)'])
  })

  test('gives for a project that exists the values, and the form that is filled in with them', () => {
    expect(adviceFor([{ name: 'tstools', existence: 'exists' }])).toMatchInlineSnapshot(`
"If this is the job that shall publish, register it, or compare what is registered letter by letter:

  Owner: octo-org
  Repository name: tstools
  Workflow name: release.yml
  Environment name: pypi

tstools is on PyPI: an owner adds the publisher here, in a form that is filled in already: https://pypi.org/manage/project/tstools/settings/publishing/?provider=github&owner=octo-org&repository=tstools&workflow_filename=release.yml&environment=pypi

- This job's environment is pypi: the publisher must have the same, or none.
- Upper and lower case count. After the repository or its owner was renamed or moved, the publisher has to be registered anew."
`)
  })

  test('sends a new project to the page of pending publishers, one for each', () => {
    const advice = adviceFor([
      { name: 'tstools', existence: 'new' },
      { name: 'greeter', existence: 'new' },
    ])
    expect(advice).toContain(
      'with the project name tstools: https://pypi.org/manage/account/publishing/?provider=github&',
    )
    expect(advice).toContain('with the project name greeter: https://pypi.org/manage/account/publishing/')
  })

  test('tells both ways for a project of which it is not known whether it exists', () => {
    const advice = adviceFor([{ name: 'tstools', existence: 'unknown' }])
    expect(advice).toMatch(/If tstools is on PyPI,.*\nIf not, register a pending publisher/)
  })

  test('tells that TestPyPI has publishers of its own', () => {
    const advice = adviceFor([{ name: 'tstools', existence: 'exists' }], TESTPYPI)
    expect(advice).toContain('one that is registered on PyPI does not count here')
    expect(advice).toContain('https://test.pypi.org/manage/project/tstools/settings/publishing/?')
  })

  test('tells a job without an environment that a publisher may have one', () => {
    const { environment: _, ...claims } = CLAIMS
    const advice = adviceFor([{ name: 'tstools', existence: 'exists' }], PYPI, claims)
    expect(advice).toContain('This job names no environment.')
    expect(advice).not.toContain('&environment=')
  })

  test('tells of a reusable workflow in the same repository that another file is looked for', () => {
    const claims = { ...CLAIMS, workflow_ref: CLAIMS.workflow_ref?.replace('release.yml', 'main.yml') ?? '' }
    const advice = adviceFor([], PYPI, claims)
    expect(advice).toContain('Workflow name: release.yml')
    expect(advice).toContain('called by octo-org/tstools/.github/workflows/main.yml')
  })

  test('links no page of PyPI for another index, and shows the claims of another issuer', () => {
    const advice = adviceFor([{ name: 'tstools', existence: 'exists' }], OTHER_INDEX, {
      iss: 'https://forge.example',
      sub: 'project_path:a/b',
    })
    expect(advice).toContain('sub: project_path:a/b')
    expect(advice).not.toContain('pypi.org')
  })

  test.each([
    ['https://github.corp.example/_services/token', 'a GitHub Enterprise Server'],
    ['https://token.actions.githubusercontent.com/octo-inc', 'an issuer of its own that your enterprise'],
    ['https://token.actions.octo.ghe.com', 'data residency'],
    ['https://forge.example/api/actions', 'Forgejo or Gitea'],
  ])('knows whose issuer %s is', (iss, words) => {
    expect(describeRefusal('invalid-payload', 'unknown trusted publishing issuer', { iss }).remedy).toContain(words)
  })
})

describe('describeRefusedExchange() with the publisher of the last release', () => {
  const publisher = { owner: 'octo-org', repository: 'tstools', workflow: 'release.yml', environment: 'pypi' }

  function adviceAfter(last: typeof publisher): string {
    const lastPublishers = [{ project: 'tstools', filename: 'tstools-0.1.tar.gz', publisher: last }]
    const refusal = { code: 'invalid-publisher', words: NOT_FOUND }
    return describeRefusedExchange({ index: PYPI, refusal, claims: CLAIMS, projects: [], lastPublishers }).remedy ?? ''
  }

  test('names the fields that differ, and no other', () => {
    const advice = adviceAfter({ ...publisher, workflow: 'publish.yml', environment: 'Release' })
    expect(advice).toContain(
      'tstools-0.1.tar.gz was published by a publisher that differs from this job:\n\n' +
        '  Workflow name: publish.yml there, release.yml here\n  Environment name: Release there, pypi here\n\n',
    )
  })

  test('knows that an environment may be written in another case', () => {
    expect(adviceAfter({ ...publisher, environment: 'PyPI' })).toContain('by this very workflow')
  })
})
