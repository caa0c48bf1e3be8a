import { describe, expect, test } from '@jest/globals'
import { PYPI, TESTPYPI } from '../../src/package-index/known-indexes.ts'
import { explainRefusal } from '../../src/upload/explain-refusal.ts'
import type { Refusal } from '../../src/upload/interpret-upload-answer.ts'
import { aWheel } from '../support/some-distributions.ts'

const WHEEL = aWheel('tstools-0.1-py3-none-any.whl')
const OTHER = { kind: 'other', name: 'pypi.example', uploadUrl: new URL('https://pypi.example/up?key=1') } as const

function explain(status: number, says: string, concerns: Refusal['concerns'] = 'file', index: typeof PYPI = PYPI) {
  return explainRefusal({ meaning: 'refused', status, says, concerns }, { distribution: WHEEL, index })
}

describe('explainRefusal()', () => {
  test('explainRefusal() names the file, the index, its words, and what to do', () => {
    expect(explain(400, 'Only one sdist may be uploaded per release.')).toEqual({
      code: 'upload-refused',
      filename: 'tstools-0.1-py3-none-any.whl',
      summary: 'PyPI (upload.pypi.org) refused tstools-0.1-py3-none-any.whl.',
      detail: '400: Only one sdist may be uploaded per release.',
      remedy: expect.stringContaining('`files: dist/*.whl`'),
    })
  })

  test.each([
    ["File too large. Limit for project 'tstools' is 100 MB.", /smaller/],
    ["Project size too large. Limit for project 'tstools' total size is 10 GB.", /Delete releases of tstools/],
    ["The use of local versions in '0.1+abc' is not allowed.", /local_scheme = "no-local-version"/],
    ['This filename was previously used by a file that has since been deleted. Use a different version.', /post1/],
    ['Uploading new files to releases older than 14 days is not allowed.', /Raise the version/],
    ["The name 'tstools' is too similar to an existing project.", /another name/],
    ["The name 'test' isn't allowed (conflict with Python Standard Library module name)", /another name/],
    ["The description failed to render for 'text/x-rst'.", /README/],
    ["'Framework :: Tstools' is not a valid classifier.", /classifiers\//],
    ["The classifier 'License :: X' has been deprecated, use one of [] instead.", /classifiers\//],
    ["Binary wheel 'a.whl' has an unsupported platform tag 'linux_x86_64'.", /auditwheel/],
    ["Filename 'A-1.tar.gz' is invalid, should be 'a-1.tar.gz'.", /Do not rename/],
    ["Start filename for 'a' with 'a'.", /Do not rename/],
    ['The digest supplied does not match a digest calculated from the uploaded file.', /Run the job again/],
    ['Invalid attestations supplied during upload: Malformed attestations: x', /`attestations: false`/],
    [
      "Invalid attestations supplied during upload: Verification failed: Certificate's OIDCSourceRepositoryURI does not match (got https://github.com/A/b, expected https://github.com/a/b)",
      /letter case/,
    ],
    [
      "Invalid attestations supplied during upload: Verification failed: Certificate's Build Config URI (x) does not match expected Trusted Publisher (release.yml @ a/b)",
      /reusable workflow/,
    ],
    ['Invalid distribution file. File is not a zipfile', /damaged/],
    ['ZIP archive not accepted: Trailing data. See docs.pypi.org/archives', /damaged/],
    ["'x' is invalid for 'requires-dist'.", /pyproject\.toml/],
    ["'name' has invalid data.", /pyproject\.toml/],
    ['license-file introduced in metadata version 2.4, not 2.1.', /pyproject\.toml/],
    ["'nonsense' is not a valid url.", /pyproject\.toml/],
    ['Organization account owning this project is inactive', /activated/],
    ['New uploads are disabled. See https://pypi.org/help/', /later/],
    ['New user registration temporarily disabled.', /later/],
    ['New project registration is temporarily disabled.', /later/],
    ['SSL is required.', /`https:\/\/`/],
    ['Too many new projects created', /in an hour/],
    ['File is too large, it has 413 bytes too many.', /smaller/],
    ['Uploading new files to a release older than 14 days is not allowed.', /Raise the version/],
    ["The name 'x' conflicts with an existing project.", /another name/],
    ['The description could not be rendered: bad markup.', /README/],
  ])('explainRefusal() knows a remedy for: %s', (says, remedy) => {
    expect(explain(400, says)).toMatchObject({ code: 'upload-refused', remedy: expect.stringMatching(remedy) })
  })

  test.each([
    [
      'Username/Password authentication is no longer supported; use API tokens or Trusted Publishers',
      /`password: \$\{\{ secrets\.PYPI_API_TOKEN \}\}`/,
    ],
    ["Invalid API Token: project-scoped token is not valid for project: 'tstools'", /Create one for tstools/],
    ["Invalid API Token: OIDC scoped token is not valid for project 'tstools'", /trusted publisher of tstools/],
    ["The given token isn't allowed to upload to project 'tstools'.", /trusted publisher of tstools/],
    [
      "The user 'x' isn't allowed to upload to project 'tstools'. See https://pypi.org/help/#project-name",
      /owner or maintainer/,
    ],
    ['Invalid API Token: token is expired', /Run the job again/],
    ['Invalid API Token: signatures do not match', /cut off/],
    [
      'Invalid or non-existent authentication information. See https://pypi.org/help/#invalid-auth',
      /does not know this token/,
    ],
    ['User x does not have a verified primary email address.', /https:\/\/pypi\.org\/manage\/account\//],
    ['User x does not have two-factor authentication enabled.', /two-factor/],
    ['Non-user identities cannot create new projects. Both must match', /pending publisher/],
  ])('explainRefusal() knows a remedy for: %s', (says, remedy) => {
    expect(explain(403, says)).toMatchObject({ code: 'credentials-refused', remedy: expect.stringMatching(remedy) })
  })

  test('explainRefusal() knows a file that is too large by the status, and by nothing that looks like it', () => {
    expect(explain(413, '').remedy).toMatch(/smaller/)
    expect(explain(400, 'Line 413 is wrong.').remedy).toMatch(/^Correct what the index names/)
  })

  test('explainRefusal() says what can be said about a refusal of the file in words that it does not know', () => {
    expect(explain(400, 'Something new.')).toMatchObject({
      code: 'upload-refused',
      remedy: 'Correct what the index names, build anew, and run the job again.',
    })
  })

  test('explainRefusal() does not blame credentials for an index that takes no uploads', () => {
    const problem = explain(403, 'Read-only mode: Uploads are temporarily disabled.', 'credentials')
    expect(problem).toMatchObject({ code: 'upload-refused', remedy: expect.stringMatching(/later/) })
  })

  test('explainRefusal() sends people to the website of TestPyPI for TestPyPI', () => {
    const says = 'User x does not have a verified primary email address.'
    const problem = explain(403, says, 'file', TESTPYPI)
    expect(problem.remedy).toContain('https://test.pypi.org/manage/account/')
  })

  test.each([
    'Username/Password authentication is no longer supported; use API tokens or Trusted Publishers',
    "Invalid API Token: project-scoped token is not valid for project: 'tstools'",
    "The given token isn't allowed to upload to project 'tstools'.",
    'Invalid API token',
    'Invalid or non-existent authentication information.',
    'User x does not have a verified primary email address.',
    'User x does not have two-factor authentication enabled.',
    "'Framework :: Tstools' is not a valid classifier.",
  ])('explainRefusal() sends no one to PyPI for what another index refuses: %s', says => {
    for (const status of [400, 401, 403]) {
      expect(explain(status, says, 'credentials', OTHER).remedy).not.toMatch(/pypi\.org|PyPI|PYPI/)
    }
  })

  test('explainRefusal() names the index itself where it knows no page of it', () => {
    expect(explain(401, 'Invalid API token', 'credentials', OTHER).remedy).toBe(
      'The token is cut off, altered, or made for another index. Create one at pypi.example and store it whole as the ' +
        'secret that `password:` names.',
    )
    expect(explain(400, "'X' is not a valid classifier.", 'file', OTHER).remedy).toBe(
      'Correct or remove the classifier in pyproject.toml and build anew.',
    )
  })

  test('explainRefusal() says what to look at when an index refuses credentials without a word', () => {
    const problem = explain(401, '', 'credentials', OTHER)
    expect(problem).toMatchObject({
      code: 'credentials-refused',
      detail: '401',
      remedy:
        'See that the secret which `password:` names exists in this repository and is complete, that `user:` is right where ' +
        'the index has user names, and that this account may upload to the project.',
    })
    // An index that has no name of its own is named once.
    expect(problem.summary).toBe(
      'pypi.example refused the credentials that tstools-0.1-py3-none-any.whl was sent with.',
    )
  })

  test('explainRefusal() explains a wrong address, without the query that may hold a secret', () => {
    const problem = explain(405, 'Method Not Allowed', 'address', OTHER)
    expect(problem).toMatchObject({
      code: 'upload-address-wrong',
      remedy: expect.stringMatching(/address of the Simple API\b.*\?.*`repository-url:`/),
    })
    expect(problem.summary).toContain('https://pypi.example/up,')
  })

  test('explainRefusal() is certain when the address looks like that of a Simple API', () => {
    const index = { ...OTHER, uploadUrl: new URL('https://pypi.example/simple/') }
    expect(explain(405, '', 'address', index).remedy).toMatch(/^This looks like the address of the Simple API/)
  })

  test('explainRefusal() names the target of a redirect as the line to write', () => {
    const target = (status: number, says: string) => explain(status, says, 'address', OTHER).remedy
    const line = '`repository-url: https://new.example/up/`'
    expect(target(300, 'redirects to https://new.example/up/')).toContain(line)
    expect(target(399, 'redirects to https://new.example/up/')).toContain(line)
    expect(target(301, 'redirects, but does not say where to')).toContain(
      '`repository-url: the address that the index documents for uploads`',
    )
    for (const status of [299, 400]) expect(target(status, 'redirects to https://new.example/')).not.toContain('new.')
  })
})
