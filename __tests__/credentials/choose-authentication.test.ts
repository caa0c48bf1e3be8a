import { describe, expect, test } from '@jest/globals'
import { chooseAuthentication } from '../../src/credentials/choose-authentication.ts'
import type { Problem } from '../../src/errors/problem.ts'
import { PublishError } from '../../src/errors/publish-error.ts'
import type { Inputs } from '../../src/inputs/inputs.ts'
import type { PypircSection } from '../../src/inputs/pypirc.ts'
import { Secret } from '../../src/world/secret.ts'
import { anApiToken } from '../support/an-api-token.ts'
import { OTHER_INDEX, PYPI, someInputs, TESTPYPI } from '../support/trusted-publishing.ts'

const API_TOKEN = new Secret('pypi-AgEIcHlwaS5vcmcCJDAwMDAwMDAw')
const PASSWORD = new Secret('correct horse battery staple')

type Facts = Parameters<typeof chooseAuthentication>[0]

function choose(credentials: Inputs['credentials'], facts: Partial<Facts> = {}, inputs: Partial<Inputs> = {}) {
  return chooseAuthentication({
    inputs: someInputs({ credentials, ...inputs }),
    pypirc: undefined,
    index: PYPI,
    run: { isForkPullRequest: false },
    idTokensAvailable: false,
    ...facts,
  })
}

/** The one problem that choosing ends with. */
function problemOf(choosing: () => unknown): Problem {
  try {
    choosing()
  } catch (error) {
    const [problem, ...others] = error instanceof PublishError ? error.problems : []
    if (problem !== undefined && others.length === 0) return problem
    throw error
  }
  throw new Error('nothing was thrown')
}

function pypircOf(section: PypircSection) {
  return new Map([[section.name, section]])
}

describe('chooseAuthentication() with a password', () => {
  test('takes it for an API token when no user is named', () => {
    expect(choose({ password: API_TOKEN, source: 'TWINE_PASSWORD' })).toEqual({
      method: 'api-token',
      apiToken: API_TOKEN,
      source: 'TWINE_PASSWORD',
    })
  })

  test('prefers it to trusted publishing', () => {
    expect(choose({ password: API_TOKEN }, { idTokensAvailable: true }).method).toBe('api-token')
  })

  test('takes user and password to another index', () => {
    expect(choose({ username: 'alice', password: PASSWORD }, { index: OTHER_INDEX })).toEqual({
      method: 'password',
      username: 'alice',
      password: PASSWORD,
      source: 'password',
    })
  })

  test('takes an empty user name to another index, as Artifactory wants it beside a token', () => {
    const choice = choose({ username: '', password: PASSWORD }, { index: OTHER_INDEX })
    expect(choice).toMatchObject({ method: 'password', username: '' })
  })

  test('takes an empty user name on PyPI for none', () => {
    expect(choose({ username: '', password: API_TOKEN }).method).toBe('api-token')
  })

  test.each([PYPI, TESTPYPI])('refuses user and password on $name, and shows both ways out', index => {
    const problem = problemOf(() => choose({ username: 'alice', password: PASSWORD }, { index }))
    expect(problem.code).toBe('password-authentication-removed')
    expect(problem.summary).toContain(index.name)
    expect(problem.remedy).toContain('id-token: write')
    expect(problem.remedy).toContain('secrets.PYPI_API_TOKEN }}')
  })

  test('tells to drop the user name when the password is an API token', () => {
    const problem = problemOf(() => choose({ username: 'alice', password: API_TOKEN }))
    expect(problem.code).toBe('password-authentication-removed')
    expect(problem.remedy).toBe(
      'The password looks like an API token. Those have no user name of their own: remove the user name (the line ' +
        '`user:`, the variable TWINE_USERNAME, or `username` in .pypirc) and keep the password.',
    )
  })

  test.each([
    ['pypi.org', 'PyPI'],
    ['test.pypi.org', 'TestPyPI'],
  ])('gives a token of %s to no other index, not even in a dry run', (location, name) => {
    for (const dryRun of [false, true]) {
      const token = { password: anApiToken(location), source: 'TWINE_PASSWORD' }
      expect(problemOf(() => choose(token, { index: OTHER_INDEX }, { dryRun }))).toMatchObject({
        code: 'api-token-of-another-index',
        summary: expect.stringContaining(`The API token (TWINE_PASSWORD) is one of ${name}, but`),
      })
      expect(problemOf(() => choose({ username: 'a', ...token }, { index: OTHER_INDEX })).code).toBe(
        'api-token-of-another-index',
      )
    }
  })

  test('gives it to an index on this machine', () => {
    const index = { ...OTHER_INDEX, uploadUrl: new URL('http://127.0.0.1:8080/') }
    expect(choose({ password: anApiToken('pypi.org') }, { index }).method).toBe('api-token')
  })
})

describe('chooseAuthentication() with a .pypirc section', () => {
  const internal = { destination: { kind: 'repository', name: 'internal', source: 'repository' } } as const

  test('gives a token that is a whole login under no name of the file', () => {
    const pypirc = pypircOf({ name: 'internal', username: 'alice', password: PASSWORD })
    const token = { password: new Secret('canary'), isWholeLogin: true, source: 'UV_PUBLISH_TOKEN' } as const
    expect(choose(token, { pypirc, index: OTHER_INDEX }, internal)).toEqual({
      method: 'api-token',
      apiToken: token.password,
      source: 'UV_PUBLISH_TOKEN',
    })
  })

  test('takes user and password of the section that bears the name of the repository', () => {
    const pypirc = pypircOf({ name: 'internal', username: 'alice', password: PASSWORD })
    expect(choose({}, { pypirc, index: OTHER_INDEX }, internal)).toEqual({
      method: 'password',
      username: 'alice',
      password: PASSWORD,
      source: '[internal] in .pypirc',
    })
  })

  test('takes a section with the user __token__ for an API token', () => {
    const pypirc = pypircOf({ name: 'pypi', username: '__token__', password: API_TOKEN })
    expect(choose({}, { pypirc })).toEqual({
      method: 'api-token',
      apiToken: API_TOKEN,
      source: '[pypi] in .pypirc',
    })
  })

  test('lets a given password go before the one of the file', () => {
    const pypirc = pypircOf({ name: 'pypi', username: '__token__', password: PASSWORD })
    expect(choose({ password: API_TOKEN, source: 'password' }, { pypirc })).toMatchObject({
      apiToken: API_TOKEN,
      source: 'password',
    })
  })

  test('joins the user name of the file with a given password on another index', () => {
    const pypirc = pypircOf({ name: 'internal', username: 'alice' })
    const choice = choose({ password: PASSWORD }, { pypirc, index: OTHER_INDEX }, internal)
    expect(choice).toMatchObject({ method: 'password', username: 'alice', password: PASSWORD })
  })

  test('leaves the user name of the file out for a given API token on PyPI', () => {
    const pypirc = pypircOf({ name: 'pypi', username: 'alice', password: PASSWORD })
    expect(choose({ password: API_TOKEN }, { pypirc }).method).toBe('api-token')
  })

  test('never gives the password of the file to another user', () => {
    const pypirc = pypircOf({ name: 'internal', username: 'alice', password: PASSWORD })
    const problem = problemOf(() => choose({ username: 'bob' }, { pypirc, index: OTHER_INDEX }, internal))
    expect(problem.code).toBe('password-missing')
  })

  test('looks at no section when a URL was given', () => {
    const pypirc = pypircOf({ name: 'internal', username: 'alice', password: PASSWORD })
    const destination = { kind: 'url', url: OTHER_INDEX.uploadUrl, source: 'repository-url' } as const
    expect(choose({}, { pypirc, index: OTHER_INDEX, idTokensAvailable: true }, { destination }).method).toBe(
      'trusted-publishing',
    )
  })
})

describe('chooseAuthentication() without a password', () => {
  test.each([PYPI, TESTPYPI, OTHER_INDEX])('chooses trusted publishing on $name when there are ID tokens', index => {
    expect(choose({}, { index, idTokensAvailable: true })).toEqual({ method: 'trusted-publishing' })
  })

  test('never takes a user name alone for trusted publishing', () => {
    const problem = problemOf(() => choose({ username: 'alice' }, { idTokensAvailable: true }))
    expect(problem.code).toBe('password-missing')
    expect(problem.summary).toBe('There is a user name for PyPI, but no password.')
    expect(problem.remedy).toMatch(/^PyPI knows no user names\. .*id-token: write/s)
  })

  test('asks for the password of a user on another index', () => {
    const problem = problemOf(() => choose({ username: 'alice' }, { index: OTHER_INDEX }))
    expect(problem.code).toBe('password-missing')
    expect(problem.detail).toContain('a secret that does not exist')
    expect(problem.remedy).toContain('secrets.INDEX_PASSWORD }}')
  })

  test('names both causes on PyPI: an empty secret, and the missing permission', () => {
    expect(problemOf(() => choose({}))).toMatchInlineSnapshot(`
{
  "code": "id-token-permission-missing",
  "detail": "If \`password:\` is set, it arrived empty, as does a secret that does not exist, or that this job cannot read: one of an environment which the job does not name, or of an organization that does not share it with this repository.",
  "learnMore": "docs/trusted-publishing.md#id-token-permission-missing",
  "remedy": "For trusted publishing, which needs no secret, let the job ask for ID tokens:

permissions:
  id-token: write

(in a reusable workflow the calling job must allow it too). To publish with an API token, see that the secret which \`password\` names exists and that this job can read it:

with:
  password: \${{ secrets.PYPI_API_TOKEN }}",
  "summary": "There is nothing to authenticate with at PyPI: no password, and the job may not ask for an ID token.",
}
`)
  })

  test('asks for a password first on another index', () => {
    const problem = problemOf(() => choose({}, { index: OTHER_INDEX }))
    expect(problem.code).toBe('credentials-missing')
    expect(problem.summary).toContain('index.example')
    expect(problem.remedy).toMatch(/^Give a password, or a token as the password, .*password: .*id-token: write/s)
  })

  test('tells a pull request from a fork to make a dry run, even if a user name is there', () => {
    const run = { eventName: 'pull_request', isForkPullRequest: true }
    expect(problemOf(() => choose({}, { run }))).toMatchInlineSnapshot(`
{
  "code": "fork-has-no-id-token",
  "learnMore": "docs/trusted-publishing.md#fork-has-no-id-token",
  "remedy": "To check the distributions of a pull request without publishing them, set

with:
  dry-run: true

and publish on another event, such as a pushed tag or a release. Do not change to \`pull_request_target\` for this: that event gives your secrets to a run that handles the fork's code.",
  "summary": "This run was started by a pull request from a fork. GitHub gives such runs neither secrets nor ID tokens, so they cannot publish to PyPI.",
}
`)
    expect(problemOf(() => choose({ username: 'alice' }, { run })).code).toBe('fork-has-no-id-token')
  })

  test('refuses pull_request_target on PyPI before PyPI does', () => {
    const run = { eventName: 'pull_request_target', isForkPullRequest: false }
    const problem = problemOf(() => choose({}, { run, idTokensAvailable: true }))
    expect(problem.code).toBe('pull-request-target-refused')
    expect(problem.remedy).toContain('dry-run: true')
    expect(problemOf(() => choose({}, { run }))).toEqual(problem)
    expect(problem.summary).toBe('PyPI refuses trusted publishing from a workflow that `pull_request_target` started.')
    expect(problem.remedy).toMatch(/^Publish on another event.*\n\non:\n {2}release:/)
    expect(choose({}, { run, idTokensAvailable: true, index: OTHER_INDEX }).method).toBe('trusted-publishing')
  })

  test.each([
    ['another-forge', 'this forge'],
    ['github-enterprise-server', 'this GitHub Enterprise Server'],
  ] as const)('knows that no permission will help on %s', (platform, server) => {
    const problem = problemOf(() => choose({}, { run: { isForkPullRequest: false, platform } }))
    expect(problem).toMatchObject({
      code: 'issuer-unknown',
      summary: 'There is nothing to authenticate with at PyPI: no password, and the job may not ask for an ID token.',
      remedy: `PyPI knows no ID tokens of ${server}, so trusted publishing is not possible from here. Give an API token:\n\nwith:\n  password: \${{ secrets.PYPI_API_TOKEN }}`,
    })
  })
})

describe('chooseAuthentication() in a dry run', () => {
  const dryRun = { dryRun: true }

  test('does without credentials, whatever is missing', () => {
    const run = { eventName: 'pull_request', isForkPullRequest: true }
    expect(choose({}, {}, dryRun)).toEqual({ method: 'none' })
    expect(choose({ username: 'alice' }, { run }, dryRun)).toEqual({ method: 'none' })
    expect(choose({}, { idTokensAvailable: true }, dryRun)).toEqual({ method: 'none' })
  })

  test('uses those that there are, to read the index with', () => {
    expect(choose({ username: 'alice', password: PASSWORD }, { index: OTHER_INDEX }, dryRun).method).toBe('password')
  })

  test('finds out what PyPI would refuse', () => {
    const problem = problemOf(() => choose({ username: 'alice', password: PASSWORD }, {}, dryRun))
    expect(problem.code).toBe('password-authentication-removed')
  })
})
