import { describe, expect, test } from '@jest/globals'
import { type ParsedInputs, parseInputs } from '../../src/inputs/parse-inputs.ts'
import type { Environment } from '../../src/world/runner.ts'

function parse(environment: Environment): ParsedInputs {
  return parseInputs(environment, '/workspace')
}

/** Name or URL, and where it came from. */
function destinationOf(environment: Environment): readonly [string, string] | undefined {
  const destination = parse(environment).inputs?.destination
  if (destination === undefined) return undefined
  return [destination.kind === 'url' ? destination.url.href : destination.name, destination.source]
}

const EVERYTHING = {
  'INPUT_REPOSITORY-URL': 'https://input.example/',
  INPUT_REPOSITORY: 'input',
  TWINE_REPOSITORY_URL: 'https://twine.example/',
  TWINE_REPOSITORY: 'twine',
  UV_PUBLISH_URL: 'https://uv.example/',
}

describe('parseDestination()', () => {
  test('lets each source beat all that come after it', () => {
    const { 'INPUT_REPOSITORY-URL': _url, ...withoutUrl } = EVERYTHING
    const { INPUT_REPOSITORY: _name, ...variables } = withoutUrl
    const { TWINE_REPOSITORY_URL: _twineUrl, ...withoutTwineUrl } = variables
    const { TWINE_REPOSITORY: _twineName, ...uvAlone } = withoutTwineUrl
    expect([EVERYTHING, withoutUrl, variables, withoutTwineUrl, uvAlone, {}].map(destinationOf)).toEqual([
      ['https://input.example/', 'repository-url'],
      ['input', 'repository'],
      ['https://twine.example/', 'TWINE_REPOSITORY_URL'],
      ['twine', 'TWINE_REPOSITORY'],
      ['https://uv.example/', 'UV_PUBLISH_URL'],
      ['pypi', 'default'],
    ])
  })

  test('says that repository is not used beside repository-url', () => {
    expect(parse(EVERYTHING).notices).toEqual([expect.stringContaining('`repository-url` is set too')])
  })

  test('takes an empty input as none', () => {
    const environment = { 'INPUT_REPOSITORY-URL': '', INPUT_REPOSITORY: ' ', TWINE_REPOSITORY: 'testpypi' }
    expect(destinationOf(environment)).toEqual(['testpypi', 'TWINE_REPOSITORY'])
  })

  test('keeps the case of a section name', () => {
    expect(destinationOf({ INPUT_REPOSITORY: ' Private ' })).toEqual(['Private', 'repository'])
  })

  test('takes user and password out of the URL', () => {
    const parsed = parse({ 'INPUT_REPOSITORY-URL': 'https://alice:p%40ss%2Fword@example.com/upload/' })
    expect(parsed.inputs?.destination).toEqual({
      kind: 'url',
      url: new URL('https://example.com/upload/'),
      source: 'repository-url',
    })
    expect(parsed.inputs?.credentials.username).toBe('alice')
    expect(parsed.inputs?.credentials.password?.reveal()).toBe('p@ss/word')
    expect(parsed.secrets.map(secret => secret.reveal())).toEqual(
      expect.arrayContaining(['p%40ss%2Fword', 'p@ss/word']),
    )
  })

  test('hides a user name of the URL where it stands there, and alone only where it may be a token', () => {
    const hidden = (userInfo: string) => {
      const { secrets } = parse({ 'INPUT_REPOSITORY-URL': `https://${userInfo}@example.com/` })
      return [...new Set(secrets.map(secret => secret.reveal()))]
    }
    expect(hidden('tools:hunter2')).toEqual(['tools:hunter2@', 'hunter2'])
    expect(hidden('tools')).toEqual(['tools@'])
    expect(hidden('0123456789abcdef')).toEqual(['0123456789abcdef@', '0123456789abcdef'])
    expect(hidden('__token__:hunter2')).toEqual(['hunter2'])
  })

  test('takes a lone percent sign in the password as it stands', () => {
    const parsed = parse({ 'INPUT_REPOSITORY-URL': 'https://alice:100%@example.com/' })
    expect(parsed.inputs?.credentials.password?.reveal()).toBe('100%')
  })

  test.each(['upload.example.com/legacy/', 'localhost:8080', 'ftp://example.com/', 'https://', 'file:///etc/passwd'])(
    'refuses %j, which is no web address',
    text => {
      const { problems } = parse({ 'INPUT_REPOSITORY-URL': text })
      expect(problems).toEqual([expect.objectContaining({ code: 'url-invalid' })])
      expect(problems[0]?.summary).toContain(`\`repository-url\`, \`${text}\`, is not a URL`)
    },
  )

  test('names the variable that a broken URL came in', () => {
    expect(parse({ UV_PUBLISH_URL: 'nonsense' }).problems[0]?.summary).toContain('`UV_PUBLISH_URL`')
  })

  test.each(['PyPI', 'testpypi'])('knows what to write instead of repository-url: %s', name => {
    expect(parse({ 'INPUT_REPOSITORY-URL': name }).problems[0]?.remedy).toContain(`repository: ${name.toLowerCase()}`)
  })

  test.each([
    ['upload.pypi.org/legacy/', 'Write `repository: pypi` and leave the address out.'],
    ['test.pypi.org/legacy/', 'Write `repository: testpypi` and leave the address out.'],
    ['upload.test.pypi.org/legacy', 'Write `repository: testpypi` and leave the address out.'],
    ['nexus.example.com:8081/x/', 'Write the whole address: `repository-url: https://nexus.example.com:8081/x/`.'],
    ['localhost:8080', 'Write the whole address: `repository-url: http://localhost:8080`.'],
    ['nexus', 'Write the whole address, for example `repository-url: https://example.com/legacy/`.'],
    ['ftp://nexus.example.com/', 'Write the whole address, for example `repository-url: https://example.com/legacy/`.'],
    ['a.example.com/?key=k', 'Write the whole address, for example `repository-url: https://example.com/legacy/`.'],
  ])('knows what to write instead of repository-url: %s, which lacks its scheme', (text, remedy) => {
    expect(parse({ 'INPUT_REPOSITORY-URL': text }).problems[0]?.remedy).toBe(remedy)
  })

  test('names an address to read from where index-url is none', () => {
    expect(parse({ 'INPUT_INDEX-URL': 'nexus' }).problems[0]?.remedy).toContain('https://example.com/simple/')
    expect(parse({ 'INPUT_INDEX-URL': 'pypi.org/simple/' }).problems[0]?.remedy).toContain(
      '`index-url: https://pypi.org/simple/`',
    )
  })

  test('shows nothing of a broken URL that may hold a password', () => {
    const parsed = parse({ 'INPUT_REPOSITORY-URL': 'https//alice:hunter2@example.com' })
    expect(JSON.stringify(parsed)).not.toContain('hunter2')
    expect(parsed.secrets.map(secret => secret.reveal())).toEqual(['https//alice:hunter2@example.com'])
  })

  test('knows a URL that was given as repository', () => {
    const { problems } = parse({ INPUT_REPOSITORY: 'https://example.com/legacy/' })
    expect(problems).toEqual([
      expect.objectContaining({
        code: 'repository-is-url',
        remedy: 'Write `repository-url: https://example.com/legacy/` instead.',
      }),
    ])
  })

  test('shows nothing of a URL with a password that was given as repository', () => {
    const parsed = parse({ TWINE_REPOSITORY: 'https://alice:hunter2@example.com/' })
    expect(parsed.problems[0]?.code).toBe('repository-is-url')
    expect(JSON.stringify(parsed)).not.toContain('hunter2')
  })
})

describe('parsePypircLocation()', () => {
  const HOME = '/home/runner'

  test.each([
    ['the input', { INPUT_REPOSITORY: 'private' }],
    ['the input, even to pypi,', { INPUT_REPOSITORY: 'pypi' }],
    ['TWINE_REPOSITORY', { TWINE_REPOSITORY: 'private' }],
  ])('looks into the home directory when %s names an index', (_what, environment) => {
    const { inputs } = parse({ ...environment, HOME })
    expect(inputs?.pypirc).toEqual({ path: '/home/runner/.pypirc', required: false })
  })

  test.each([
    ['by default', {}],
    ['for a URL', { 'INPUT_REPOSITORY-URL': 'https://example.com/' }],
    ['for a URL in a variable', { TWINE_REPOSITORY_URL: 'https://example.com/' }],
  ])('reads no file %s', (_what, environment) => {
    expect(parse({ ...environment, HOME }).inputs?.pypirc).toBeUndefined()
  })

  test('takes a file that the user names, which then must exist', () => {
    expect(parse({ INPUT_PYPIRC: 'ci/.pypirc' }).inputs?.pypirc).toEqual({
      path: '/workspace/ci/.pypirc',
      required: true,
    })
    expect(parse({ INPUT_PYPIRC: '~/x.ini', HOME }).inputs?.pypirc?.path).toBe('/home/runner/x.ini')
  })

  test('finds the home directory of Windows too, and does without one', () => {
    const named = { INPUT_REPOSITORY: 'private' }
    expect(parse({ ...named, USERPROFILE: '/users/runner' }).inputs?.pypirc?.path).toBe('/users/runner/.pypirc')
    expect(parse(named).inputs?.pypirc).toBeUndefined()
    expect(parse({ ...named, HOME: 'relative' }).inputs?.pypirc).toBeUndefined()
  })
})
