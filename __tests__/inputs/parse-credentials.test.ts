import { describe, expect, test } from '@jest/globals'
import { type ParsedInputs, parseInputs } from '../../src/inputs/parse-inputs.ts'
import type { Environment } from '../../src/world/runner.ts'
import { listSecretForms } from '../../src/world/secret-forms.ts'

function parse(environment: Environment): ParsedInputs {
  // A runner always passes what action.yml declares.
  return parseInputs({ INPUT_USER: '__token__', INPUT_PASSWORD: '', ...environment }, '/workspace')
}

/** User name, password and source. */
function credentialsOf(environment: Environment): readonly (string | undefined)[] {
  const { inputs, problems } = parse(environment)
  if (inputs === undefined) throw new Error(`unexpected: ${JSON.stringify(problems)}`)
  const { username, password, source } = inputs.credentials
  return [username, password?.reveal(), source]
}

const urlWith = (userinfo: string) => `https://${userinfo}@example.com/`

describe('parseCredentials()', () => {
  test('finds none where none are given, or all are empty, as secrets that do not exist', () => {
    const empty = { TWINE_USERNAME: '', TWINE_PASSWORD: '', UV_PUBLISH_TOKEN: '', INPUT_PASSWORD: '' }
    expect(parse({}).inputs?.credentials).toEqual({})
    expect(parse(empty).inputs?.credentials).toEqual({})
    expect(parseInputs({}, '/workspace').inputs?.credentials).toEqual({})
  })

  test('takes __token__ as no user name, wherever it stands', () => {
    expect(credentialsOf({ INPUT_PASSWORD: 'pypi-x' })).toEqual([undefined, 'pypi-x', 'password'])
    expect(credentialsOf({ TWINE_USERNAME: '__token__', TWINE_PASSWORD: 'x' })).toEqual([
      undefined,
      'x',
      'TWINE_PASSWORD',
    ])
    expect(credentialsOf({ 'INPUT_REPOSITORY-URL': urlWith('__token__:x'), TWINE_USERNAME: 'bob' })).toEqual([
      undefined,
      'x',
      'repository-url',
    ])
  })

  test('keeps a user without a password', () => {
    expect(credentialsOf({ INPUT_USER: 'alice' })).toEqual(['alice', undefined, 'user'])
  })

  test('lets inputs win over the URL, the URL over TWINE_*, and TWINE_* over UV_*', () => {
    const everything = {
      INPUT_USER: 'alice',
      INPUT_PASSWORD: 'a',
      'INPUT_REPOSITORY-URL': urlWith('bob:b'),
      TWINE_USERNAME: 'carol',
      TWINE_PASSWORD: 'c',
      UV_PUBLISH_TOKEN: 'd',
    }
    expect(credentialsOf(everything)).toEqual(['alice', 'a', 'password'])
    const none = { INPUT_USER: '', INPUT_PASSWORD: '' }
    expect(credentialsOf({ ...everything, ...none })).toEqual(['bob', 'b', 'repository-url'])
    const plainUrl = { 'INPUT_REPOSITORY-URL': 'https://example.com/' }
    expect(credentialsOf({ ...everything, ...none, ...plainUrl })).toEqual(['carol', 'c', 'TWINE_PASSWORD'])
    expect(credentialsOf({ UV_PUBLISH_TOKEN: 'd' })).toEqual([undefined, 'd', 'UV_PUBLISH_TOKEN'])
  })

  test('ranks user and password of a URL in a variable below the variables for them', () => {
    const url = { TWINE_REPOSITORY_URL: urlWith('bob:b') }
    expect(credentialsOf(url)).toEqual(['bob', 'b', 'TWINE_REPOSITORY_URL'])
    expect(credentialsOf({ ...url, TWINE_USERNAME: 'carol', TWINE_PASSWORD: 'c' })).toEqual([
      'carol',
      'c',
      'TWINE_PASSWORD',
    ])
  })

  test('takes each of the two from where it stands', () => {
    expect(credentialsOf({ INPUT_USER: 'alice', TWINE_PASSWORD: 'c' })).toEqual(['alice', 'c', 'TWINE_PASSWORD'])
    expect(credentialsOf({ INPUT_PASSWORD: 'a', TWINE_USERNAME: 'carol' })).toEqual(['carol', 'a', 'password'])
  })

  test('sends no API token of PyPI under the name of a variable', () => {
    expect(credentialsOf({ INPUT_PASSWORD: 'pypi-x', TWINE_USERNAME: 'carol' })).toEqual([
      undefined,
      'pypi-x',
      'password',
    ])
    expect(credentialsOf({ INPUT_PASSWORD: 'pypi-x', INPUT_USER: 'alice' })).toEqual(['alice', 'pypi-x', 'password'])
  })

  test("takes uv's token for nobody else's password", () => {
    expect(credentialsOf({ INPUT_USER: 'alice', UV_PUBLISH_TOKEN: 'd' })).toEqual(['alice', undefined, 'user'])
    expect(credentialsOf({ TWINE_USERNAME: '__token__', UV_PUBLISH_TOKEN: 'd' })).toEqual([
      undefined,
      'd',
      'UV_PUBLISH_TOKEN',
    ])
  })

  test('knows an empty user name in a URL from none', () => {
    expect(credentialsOf({ 'INPUT_REPOSITORY-URL': urlWith(':jwt') })).toEqual(['', 'jwt', 'repository-url'])
  })

  test.each(['a:b', 'a\nb'])('refuses the user name %j, which HTTP cannot send', name => {
    expect(parse({ INPUT_USER: name }).problems.map(problem => problem.code)).toEqual(['user-invalid'])
  })

  test('knows an API token that was given as user, and does not show it', () => {
    const apiToken = `pypi-${'AgEIcHlwaS5vcmc'.repeat(8)}`
    const parsed = parse({ INPUT_USER: apiToken })
    expect(parsed.problems.map(problem => problem.code)).toEqual(['user-is-api-token'])
    expect(JSON.stringify(parsed)).not.toContain(apiToken)
    expect(parsed.secrets.map(secret => secret.reveal())).toContain(apiToken)
  })
})

describe('parseSecret()', () => {
  test.each([' pypi-x', 'pypi-x\n', '\r\n\tpypi-x \n', '\u{FEFF}pypi-x'])(
    'removes the white space of %j, and says so',
    text => {
      const parsed = parse({ INPUT_PASSWORD: text })
      expect(parsed.inputs?.credentials.password?.reveal()).toBe('pypi-x')
      expect(parsed.notices).toEqual(['White space around the value of `password` was removed.'])
    },
  )

  test('says nothing of a secret in order', () => {
    expect(parse({ INPUT_PASSWORD: `it's "my" pass word` })).toMatchObject({ problems: [], notices: [] })
  })

  test.each([`'pypi-x'`, `"pypi-x"`, '`pypi-x`', ` "pypi-x"\n`])('refuses the quotes of %j', text => {
    const parsed = parse({ TWINE_PASSWORD: text })
    expect(parsed.problems.map(problem => problem.code)).toEqual(['secret-in-quotes'])
    expect(parsed.problems[0]?.summary).toContain('`TWINE_PASSWORD`')
    expect(JSON.stringify(parsed)).not.toContain('pypi-x')
    expect(parsed.secrets.map(secret => secret.reveal())).toEqual(expect.arrayContaining([text.trim(), 'pypi-x']))
  })

  test('refuses a line break inside, and hides both halves', () => {
    const parsed = parse({ INPUT_PASSWORD: 'pypi-first\nsecond' })
    expect(parsed.problems.map(problem => problem.code)).toEqual(['secret-with-line-break'])
    expect(parsed.secrets.flatMap(secret => listSecretForms(secret.reveal()))).toEqual(
      expect.arrayContaining(['pypi-first\nsecond', 'pypi-first', 'second']),
    )
  })

  test('hides passwords that lose against another', () => {
    const { secrets, problems } = parse({
      INPUT_PASSWORD: 'first',
      TWINE_PASSWORD: '"second"',
      UV_PUBLISH_TOKEN: 'third',
    })
    expect(secrets.map(secret => secret.reveal())).toEqual(expect.arrayContaining(['first', 'second', 'third']))
    expect(problems).toEqual([])
  })
})
