import { describe, expect, test } from '@jest/globals'
import type { IdTokenClaims } from '../../../src/credentials/parse-id-token-claims.ts'
import type { PublishedProject } from '../../../src/credentials/published-project.ts'
import { diagnoseRefusal } from '../../../src/credentials/refused-exchange/diagnose-refusal.ts'
import type { RefusedExchange } from '../../../src/credentials/refused-exchange/refused-exchange.ts'
import { GITHUB_CLAIMS, OTHER_INDEX, PYPI } from '../../support/trusted-publishing.ts'

const CALLED = 'octo-org/shared/.github/workflows/publish.yml@refs/heads/main'

/** What a user reads, but for the address of a form that is filled in. */
function message(code: string, description: string, claims: IdTokenClaims = GITHUB_CLAIMS): string {
  const refusal = { code, words: description }
  const { summary, remedy } = diagnoseRefusal({ index: PYPI, refusal, claims, projects: [], lastPublishers: [] })
  return `${summary}\n\n${remedy}`
}

describe('diagnoseRefusal() says', () => {
  test('which issuer is not known', () => {
    const claims = { ...GITHUB_CLAIMS, iss: 'https://forge.example' }
    expect(message('invalid-payload', 'unknown trusted publishing issuer', claims)).toMatchInlineSnapshot(`
"PyPI does not know the issuer of this job's ID token.

The ID token is from https://forge.example, which is not GitHub; a Forgejo or Gitea server, for example, has an issuer of its own. Publish from a repository on github.com, or with an API token:

with:
  password: \${{ secrets.PYPI_API_TOKEN }}"
`)
  })

  test('that the ID token could not be verified', () => {
    expect(message('invalid-token', 'malformed or invalid token')).toMatchInlineSnapshot(`
"PyPI refused to exchange the job's ID token for an upload token.

PyPI could not verify the ID token, or it was over. The ID token is from GitHub. Run the job again: it then gets a fresh one. If that does not help, see that the clock of a self-hosted runner is right."
`)
  })

  test('that the ID token could not be read', () => {
    expect(message('invalid-payload', 'malformed JWT')).toMatchInlineSnapshot(`
"PyPI refused to exchange the job's ID token for an upload token.

The ID token is from GitHub. Run the job again, or publish with an API token:

with:
  password: \${{ secrets.PYPI_API_TOKEN }}"
`)
  })

  test('that the ID token was used before', () => {
    expect(message('invalid-reuse-token', 'invalid token: already used')).toMatchInlineSnapshot(`
"PyPI refused to exchange the job's ID token for an upload token.

Each ID token counts once. Run the job again: it then gets one that was not used before."
`)
  })

  test('that trusted publishing is switched off', () => {
    expect(message('not-enabled', 'not enabled')).toMatchInlineSnapshot(`
"PyPI has trusted publishing switched off for now.

Run the job again later, or publish with an API token:

with:
  password: \${{ secrets.PYPI_API_TOKEN }}"
`)
  })

  test('that the event is refused', () => {
    const claims = { ...GITHUB_CLAIMS, event_name: 'pull_request_target' }
    expect(message('invalid-publisher', 'no', claims)).toMatchInlineSnapshot(`
"PyPI takes no trusted publishing from a workflow that \`pull_request_target\` started.

Publish on another event than \`pull_request_target\`, such as a pushed tag or a release."
`)
  })

  test('that the ID token lacks a claim', () => {
    expect(message('invalid-publisher', "Missing claim 'ref'")).toMatchInlineSnapshot(`
"The ID token lacks what PyPI compares with its trusted publishers.

The ID token is from GitHub. Publish with an API token:

with:
  password: \${{ secrets.PYPI_API_TOKEN }}"
`)
  })

  test('that a reusable workflow does not fit', () => {
    const claims = { ...GITHUB_CLAIMS, job_workflow_ref: CALLED }
    expect(message('invalid-publisher', 'no', claims)).toMatchInlineSnapshot(`
"This job stands in a reusable workflow, and PyPI fits no trusted publisher to it.

The job is defined in octo-org/shared/.github/workflows/publish.yml@refs/heads/main, the workflow that was started is octo-org/tstools/.github/workflows/release.yml@refs/tags/v0.1. Move the publishing job into the workflow that is started; the reusable one may build, and pass the files on as an artifact. Then register that workflow."
`)
  })

  test('that the workflow file is expected elsewhere, also where the claims do not tell the place', () => {
    expect(message('invalid-publisher', 'The job_workflow_ref claim does not match', {})).toMatchInlineSnapshot(`
"PyPI expects this job's workflow file at another place than the ID token says.

The job is defined in (unknown), the workflow that was started is (unknown). Move the publishing job into the workflow that is started; the reusable one may build, and pass the files on as an artifact. Then register that workflow."
`)
  })

  test('that the environment is another', () => {
    const words = "Check failed for optional claim 'environment'"
    expect(message('invalid-publisher', words)).toMatchInlineSnapshot(`
"The trusted publisher on PyPI is for another environment than this job's.

The job's environment is pypi. Register the publisher for it, or give the job the publisher's:

environment: …"
`)
    const { environment: _, ...claims } = GITHUB_CLAIMS
    expect(message('invalid-publisher', words, claims)).toMatchInlineSnapshot(`
"The trusted publisher on PyPI is for another environment than this job's.

The job names no environment. Give it the one of the publisher:

environment: …

or register a publisher without one."
`)
  })

  test('that the repository has changed', () => {
    expect(message('invalid-publisher', "Check failed for required claim 'repository'")).toMatchInlineSnapshot(`
"The repository is not any more what the trusted publisher on PyPI was registered for: renamed, moved, or its owner is another account.

Register the publisher anew with the values of today, and remove the old one:

  Owner: octo-org
  Repository name: tstools
  Workflow name: release.yml
  Environment name: pypi"
`)
  })

  test('that no publisher fits', () => {
    expect(message('invalid-publisher', 'no')).toMatchInlineSnapshot(`
"PyPI knows no trusted publisher that fits this job.

If this is the job that shall publish, register it, or compare what is registered letter by letter:

  Owner: octo-org
  Repository name: tstools
  Workflow name: release.yml
  Environment name: pypi

The place for it: https://pypi.org/manage/account/publishing/

- This job's environment is pypi: the publisher must have the same, or none.
- Upper and lower case count. After the repository or its owner was renamed or moved, the publisher has to be registered anew."
`)
  })

  test('that no publisher fits a job of a reusable workflow', () => {
    const workflow_ref = 'octo-org/tstools/.github/workflows/main.yml@refs/tags/v0.1'
    expect(message('invalid-publisher', 'no', { ...GITHUB_CLAIMS, workflow_ref })).toMatchInlineSnapshot(`
"PyPI knows no trusted publisher that fits this job.

If this is the job that shall publish, register it, or compare what is registered letter by letter:

  Owner: octo-org
  Repository name: tstools
  Workflow name: release.yml
  Environment name: pypi

The place for it: https://pypi.org/manage/account/publishing/

- This job's environment is pypi: the publisher must have the same, or none.
- Upper and lower case count. After the repository or its owner was renamed or moved, the publisher has to be registered anew.
- This job stands in a reusable workflow (octo-org/tstools/.github/workflows/release.yml@refs/tags/v0.1), called by octo-org/tstools/.github/workflows/main.yml@refs/tags/v0.1. If registering the former does not help, move the publishing job into the latter, and register that one."
`)
  })

  test('that a pending publisher waits for a project that exists', () => {
    expect(message('invalid-pending-publisher', 'project already exists').split('\n\n', 2)).toMatchInlineSnapshot(`
[
  "The publisher on PyPI waits for a project to be made, but that project exists by now.",
  "If the project is yours, its own settings are the place for the publisher.",
]
`)
  })

  test('that the name of the new project is refused', () => {
    expect(message('invalid-payload', "The name 'x' is too similar")).toMatchInlineSnapshot(`
"PyPI did not make the project that the pending publisher is for.

Choose another name in \`[project] name\` of pyproject.toml, and register a pending publisher for that name."
`)
  })

  test('that it does not know the cause', () => {
    expect(message('something-new', 'x')).toMatchInlineSnapshot(`
"PyPI refused to exchange the job's ID token for an upload token.

Read what PyPI says above. The job has what it needs on this side:

permissions:
  id-token: write

Run it again, or publish with an API token:

with:
  password: \${{ secrets.PYPI_API_TOKEN }}"
`)
  })
})

describe('diagnoseRefusal() of a publisher that was not found', () => {
  function remedy(facts: Partial<RefusedExchange>): string {
    const refusal = { code: 'invalid-publisher', words: 'no' }
    return diagnoseRefusal({ index: PYPI, refusal, claims: GITHUB_CLAIMS, projects: [], lastPublishers: [], ...facts })
      .remedy
  }
  const named = (name: string, existence: PublishedProject['existence']) => ({ name, existence })

  test('names the form of an existing project, and of a new one with its name filled in', () => {
    const lines = remedy({ projects: [named('old', 'exists'), named('young', 'new')] }).split('\n')
    expect(lines).toContain(
      'old is on PyPI: an owner adds the publisher here, in a form that is filled in already: https://pypi.org/manage/' +
        'project/old/settings/publishing/?provider=github&owner=octo-org&repository=tstools&' +
        'workflow_filename=release.yml&environment=pypi',
    )
    expect(lines).toContain(
      'young is not on PyPI yet: register a pending publisher, with the project name young: https://pypi.org/manage/' +
        'account/publishing/?provider=github&project_name=young&owner=octo-org&repository=tstools&' +
        'workflow_filename=release.yml&environment=pypi',
    )
  })

  test('names both forms where it is not known whether the project exists', () => {
    expect(remedy({ projects: [named('tstools', 'unknown')] })).toMatch(
      /If tstools is on PyPI, an owner .*\/project\/tstools\/settings\/.*\nIf not, register .*\/account\/publishing\//,
    )
  })

  test('names five projects and counts the rest', () => {
    const projects = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(name => named(name, 'exists'))
    expect(remedy({ projects })).toMatch(
      /\na is on PyPI.*\n(.*\n){3}e is on PyPI.*\nand likewise for 2 more projects\n/,
    )
    expect(remedy({ projects: projects.slice(0, 5) })).not.toContain('likewise')
  })

  test('names the page of the account where nothing can be filled in', () => {
    const page = '\n\nThe place for it: https://pypi.org/manage/account/publishing/\n\n'
    expect(remedy({})).toContain(page)
    expect(remedy({ claims: { iss: 'https://x.example' }, projects: [named('tstools', 'exists')] })).toContain(page)
  })

  test('names no place for an index whose pages are not known', () => {
    expect(remedy({ index: OTHER_INDEX, projects: [named('tstools', 'exists')] })).toMatchInlineSnapshot(`
"If this is the job that shall publish, register it, or compare what is registered letter by letter:

  Owner: octo-org
  Repository name: tstools
  Workflow name: release.yml
  Environment name: pypi

- This job's environment is pypi: the publisher must have the same, or none.
- Upper and lower case count. After the repository or its owner was renamed or moved, the publisher has to be registered anew."
`)
  })

  test('does not compare the last publisher with claims that are of no workflow', () => {
    const publisher = { owner: 'octo-org', repository: 'tstools', workflow: 'release.yml' }
    const lastPublishers = [{ project: 'tstools', filename: 'tstools-0.1.tar.gz', publisher }]
    expect(remedy({ claims: {}, lastPublishers })).toMatchInlineSnapshot(`
"If this is the job that shall publish, register it, or compare what is registered letter by letter:

  (the claims of its ID token cannot be read)

The place for it: https://pypi.org/manage/account/publishing/

- This job names no environment. A publisher that has one does not fit it: name that one in the job (\`environment: …\`), or leave the field empty.
- Upper and lower case count. After the repository or its owner was renamed or moved, the publisher has to be registered anew."
`)
  })
})
