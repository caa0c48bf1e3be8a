import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { locateDocumentation, parseGitHubRun } from '../../src/inputs/github-run.ts'
import type { Environment } from '../../src/world/runner.ts'

function parse(environment: Environment, payload?: unknown) {
  return parseGitHubRun(environment, payload === undefined ? undefined : JSON.stringify(payload))
}

/** The payload of a pull request from `head` into `base`. */
function pullRequest(head: string | null, base = 'octo/demo') {
  return {
    pull_request: { number: 7, head: { repo: head && { full_name: head } }, base: { repo: { full_name: base } } },
  }
}

describe('parseGitHubRun()', () => {
  test('knows nothing outside of GitHub', () => {
    expect(parse({})).toEqual({ isForkPullRequest: false })
    expect(parse({ GITHUB_EVENT_NAME: '', GITHUB_REPOSITORY: '', GITHUB_REF: '' })).toEqual({
      isForkPullRequest: false,
    })
  })

  test('reads event and repository', () => {
    expect(parse({ GITHUB_EVENT_NAME: 'push', GITHUB_REPOSITORY: 'octo/demo' })).toEqual({
      eventName: 'push',
      repository: 'octo/demo',
      isForkPullRequest: false,
    })
  })

  test('reads the workflow that was started', () => {
    const workflowRef = 'octo/demo/.github/workflows/release.yml@refs/tags/v1'
    expect(parse({ GITHUB_WORKFLOW_REF: workflowRef }).workflowRef).toBe(workflowRef)
  })

  test.each([
    [{ GITHUB_SERVER_URL: 'https://github.com' }, undefined],
    [{ GITHUB_SERVER_URL: 'https://octo.ghe.com' }, undefined],
    [{ GITHUB_SERVER_URL: 'https://github.corp.example' }, 'github-enterprise-server'],
    [{ GITHUB_SERVER_URL: 'https://forge.example', FORGEJO_ACTIONS: 'true' }, 'another-forge'],
    [{ GITHUB_SERVER_URL: 'https://gitea.example', GITEA_ACTIONS: 'true' }, 'another-forge'],
  ])('knows the platform of %j', (environment, platform) => {
    expect(parse(environment).platform).toBe(platform)
  })

  test('reads the tag that was pushed, slashes and all', () => {
    expect(parse({ GITHUB_REF_TYPE: 'tag', GITHUB_REF: 'refs/tags/core/v1.2' }).tag).toBe('core/v1.2')
    expect(parse({ GITHUB_REF: 'refs/tags/v1.0' }).tag).toBe('v1.0')
  })

  test.each([
    { GITHUB_REF_TYPE: 'branch', GITHUB_REF: 'refs/heads/main' },
    { GITHUB_REF_TYPE: 'branch', GITHUB_REF: 'refs/heads/refs/tags/v1' },
    { GITHUB_REF: 'refs/pull/7/merge' },
    { GITHUB_REF_TYPE: 'tag', GITHUB_REF: 'refs/tags/' },
  ])('finds no tag in %j', environment => {
    expect(parse(environment).tag).toBeUndefined()
  })

  test('reads the tag of a GitHub release', () => {
    const release = { release: { tag_name: 'v2.0' } }
    expect(parse({ GITHUB_EVENT_NAME: 'release' }, release).tag).toBe('v2.0')
    expect(parse({ GITHUB_EVENT_NAME: 'push' }, release).tag).toBeUndefined()
  })

  test('reads a pull request of the same repository', () => {
    expect(parse({ GITHUB_EVENT_NAME: 'pull_request' }, pullRequest('Octo/Demo'))).toEqual({
      eventName: 'pull_request',
      isForkPullRequest: false,
      pullRequest: 7,
    })
  })

  test('knows a pull request from a fork, also from one that was deleted', () => {
    const environment = { GITHUB_EVENT_NAME: 'pull_request' }
    expect(parse(environment, pullRequest('mallory/demo')).isForkPullRequest).toBe(true)
    expect(parse(environment, pullRequest(null)).isForkPullRequest).toBe(true)
  })

  test('compares with the repository of the run where the payload does not tell the base', () => {
    const payload = { pull_request: { head: { repo: { full_name: 'mallory/demo' } } } }
    expect(parse({ GITHUB_REPOSITORY: 'octo/demo' }, payload).isForkPullRequest).toBe(true)
    expect(parse({ GITHUB_REPOSITORY: 'mallory/demo' }, payload).isForkPullRequest).toBe(false)
  })

  test('takes pull_request_target for what it is: a run with the rights of the base', () => {
    expect(parse({ GITHUB_EVENT_NAME: 'pull_request_target' }, pullRequest('mallory/demo'))).toEqual({
      eventName: 'pull_request_target',
      isForkPullRequest: false,
      pullRequest: 7,
    })
  })

  test.each([
    '',
    'null',
    '[]',
    '1',
    '{',
    '{"pull_request":null}',
    '{"pull_request":{"number":"7","head":[]}}',
    '\u0000',
  ])('takes the payload %j as none', payload => {
    expect(parseGitHubRun({}, payload)).toEqual({ isForkPullRequest: false })
  })

  test('never throws', () => {
    const repo = fc.record({ full_name: fc.anything() }, { requiredKeys: [] })
    const side = fc.oneof(fc.anything(), fc.record({ repo: fc.oneof(repo, fc.anything()) }))
    const pull = fc.record({ number: fc.anything(), head: side, base: side }, { requiredKeys: [] })
    const payload = fc.record({ pull_request: fc.oneof(pull, fc.anything()), release: fc.anything() })
    fc.assert(
      fc.property(
        fc.oneof(
          payload.map(value => stringify(value)),
          fc.json(),
          fc.string(),
        ),
        text => {
          const run = parseGitHubRun({ GITHUB_EVENT_NAME: 'release' }, text)
          expect(['string', 'undefined']).toContain(typeof run.tag)
          expect(typeof run.isForkPullRequest).toBe('boolean')
        },
      ),
    )
  })
})

/** JSON of whatever fast-check made up, big integers included. */
function stringify(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => (typeof inner === 'bigint' ? Number(inner) : inner))
}

test('locateDocumentation() gives the address of the version that runs, and none for an action in the workspace', () => {
  const environment = { GITHUB_ACTION_REPOSITORY: 'octo/pypi-publish', GITHUB_ACTION_REF: 'v1' }
  expect(locateDocumentation(environment)).toBe('https://github.com/octo/pypi-publish/blob/v1/')
  expect(locateDocumentation({ ...environment, GITHUB_ACTION_REF: 'a b"' })).toBeUndefined()
  expect(locateDocumentation({ GITHUB_ACTION_REPOSITORY: '', GITHUB_ACTION_REF: '' })).toBeUndefined()
  expect(locateDocumentation({ ...environment, GITHUB_SERVER_URL: 'file:///x' })).toBeUndefined()
})
