import { describe, expect, test } from '@jest/globals'
import { adviseOnAuthentication } from '../../src/credentials/advise-on-authentication.ts'
import type { Authentication } from '../../src/credentials/authentication.ts'
import type { GitHubRun } from '../../src/inputs/github-run.ts'
import { Secret } from '../../src/world/secret.ts'
import { anApiToken } from '../support/an-api-token.ts'
import { OTHER_INDEX, PYPI, TESTPYPI } from '../support/trusted-publishing.ts'

const RUN: GitHubRun = {
  eventName: 'push',
  repository: 'octo-org/tstools',
  workflowRef: 'octo-org/tstools/.github/workflows/release.yml@refs/tags/v0.1',
  isForkPullRequest: false,
}
const TSTOOLS = { name: 'tstools', existence: 'exists' } as const

function withToken(apiToken: Secret): Authentication {
  return { method: 'api-token', apiToken, source: 'password' }
}

function notices(apiToken: Secret, index = PYPI, run = RUN, projects: readonly (typeof TSTOOLS)[] = [TSTOOLS]) {
  return adviseOnAuthentication(withToken(apiToken), index, run, projects).notices
}

describe('adviseOnAuthentication()', () => {
  test('leads from an API token on PyPI to trusted publishing, once, with a form that is filled in', () => {
    expect(notices(anApiToken('pypi.org'))).toEqual([
      'This run publishes to PyPI with a long-lived API token. Trusted publishing needs no secret that could leak: ' +
        'register this workflow at https://pypi.org/manage/project/tstools/settings/publishing/?provider=github&' +
        'owner=octo-org&repository=tstools&workflow_filename=release.yml, remove `password`, and give the job ' +
        '`permissions: id-token: write`.',
    ])
  })

  test('names the page of the account where there is no one form to fill in', () => {
    const account = 'https://test.pypi.org/manage/account/publishing/,'
    expect(notices(anApiToken('test.pypi.org'), TESTPYPI, RUN, [TSTOOLS, TSTOOLS])[0]).toContain(account)
    expect(notices(anApiToken('test.pypi.org'), TESTPYPI, { isForkPullRequest: false })[0]).toContain(account)
    expect(notices(anApiToken('test.pypi.org'), TESTPYPI, RUN, [])[0]).toContain(account)
  })

  test('does not lead where no way leads: on another server, or with a token that is short-lived already', () => {
    expect(notices(anApiToken('pypi.org'), PYPI, { ...RUN, platform: 'another-forge' })).toEqual([])
    expect(notices(anApiToken('pypi.org', [4, 'publisher']))).toEqual([])
  })

  test('doubts an API token that does not begin as those of PyPI do, without showing it', () => {
    const [doubt] = notices(new Secret('ghp_canary'), TESTPYPI)
    expect(doubt).toBe(
      'What was given as password (password) does not begin with `pypi-`, as every API token of TestPyPI does: ' +
        'TestPyPI will probably refuse it.',
    )
  })

  test('warns of pull_request_target when there is something to steal', () => {
    const run = { ...RUN, eventName: 'pull_request_target' }
    const { warnings } = adviseOnAuthentication(withToken(new Secret('x')), OTHER_INDEX, run, [])
    expect(warnings).toEqual([
      'This run was started by `pull_request_target`, and has credentials to publish with. That event gives the secrets ' +
        'of the repository to a run that may handle code of anyone who opens a pull request: if the job checks that code ' +
        'out, builds it or takes its artifacts, they can publish in your name. Publish on a pushed tag or a release instead.',
    ])
    expect(adviseOnAuthentication({ method: 'none' }, PYPI, run, []).warnings).toEqual([])
  })

  test('has nothing to say about other indexes and other methods', () => {
    const nothing = { warnings: [], notices: [] }
    expect(adviseOnAuthentication(withToken(new Secret('anything')), OTHER_INDEX, RUN, [])).toEqual(nothing)
    expect(adviseOnAuthentication({ method: 'trusted-publishing' }, PYPI, RUN, [TSTOOLS])).toEqual(nothing)
    expect(adviseOnAuthentication({ method: 'none' }, PYPI, RUN, [])).toEqual(nothing)
  })
})
