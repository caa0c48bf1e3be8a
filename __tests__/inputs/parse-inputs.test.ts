import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Inputs } from '../../src/inputs/inputs.ts'
import { INPUT_NAMES } from '../../src/inputs/names.ts'
import { type ParsedInputs, parseInputs } from '../../src/inputs/parse-inputs.ts'
import type { Environment } from '../../src/world/runner.ts'

/** The inputs as a workflow writes them, in the variables of the runner. */
function parse(inputs: Readonly<Record<string, string>>, variables: Environment = {}): ParsedInputs {
  const passed = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  return parseInputs({ ...variables, ...Object.fromEntries(passed) }, '/workspace')
}

function inputsOf(inputs: Readonly<Record<string, string>>, variables: Environment = {}): Inputs {
  const parsed = parse(inputs, variables)
  if (parsed.inputs === undefined) throw new Error(`unexpected: ${JSON.stringify(parsed.problems)}`)
  return parsed.inputs
}

function codesOf(parsed: ParsedInputs): readonly string[] {
  return parsed.problems.map(problem => problem.code)
}

describe('parseInputs() without any input', () => {
  test('has the documented defaults', () => {
    expect(parse({})).toEqual({
      inputs: {
        destination: { kind: 'repository', name: 'pypi', source: 'default' },
        credentials: {},
        packagesDirectory: '/workspace/dist',
        filePatterns: [],
        verifyMetadata: true,
        ignoredRules: new Set(),
        skipExisting: false,
        ifNothingNew: 'notice',
        dryRun: false,
        checkTag: 'auto',
        wait: 0,
        attestations: 'when-possible',
        attestationsRequested: false,
        concurrency: 4,
        retries: 4,
        timeout: 600,
        verbose: false,
        printHash: false,
        comment: false,
      },
      comment: { comment: false },
      problems: [],
      warnings: [],
      notices: [],
      secrets: [],
    })
  })

  test('takes empty and blank inputs as absent', () => {
    const blank = Object.fromEntries(INPUT_NAMES.map(name => [name, name.length % 2 === 0 ? '' : ' \n']))
    expect(inputsOf(blank)).toEqual(inputsOf({}))
  })
})

test('parseInputs() tells whether a comment is wanted also where another input is wrong', () => {
  const { inputs, comment } = parse({ 'dry-run': 'maybe', comment: 'true', 'github-token': 'ghs_canary0123456789' })
  expect(inputs).toBeUndefined()
  expect(comment.comment).toBe(true)
  expect(comment.githubToken?.reveal()).toBe('ghs_canary0123456789')
})

describe('parseInputs() of booleans', () => {
  test.each(['true', 'True', 'TRUE', 'tRuE', ' true\n'])('reads %j as true', text => {
    expect(inputsOf({ 'skip-existing': text }).skipExisting).toBe(true)
  })

  test.each(['false', 'False', 'FALSE'])('reads %j as false', text => {
    expect(inputsOf({ 'verify-metadata': text }).verifyMetadata).toBe(false)
  })

  test.each(['yes', 'no', 'on', '1', '0', 'truee', 'null', '"true"'])('refuses %j', text => {
    const parsed = parse({ 'dry-run': text })
    expect(codesOf(parsed)).toEqual(['input-invalid'])
    expect(parsed.inputs).toBeUndefined()
    expect(parsed.problems[0]?.summary).toContain('`dry-run`')
    expect(parsed.problems[0]?.remedy).toContain('`dry-run: false`')
  })
})

describe('parseInputs() of words', () => {
  test.each([
    ['auto', 'auto'],
    ['TRUE', 'always'],
    ['False', 'never'],
  ])('reads check-tag %s as %s', (text, mode) => {
    expect(inputsOf({ 'check-tag': text }).checkTag).toBe(mode)
  })

  test.each(['ignore', 'notice', 'warning', 'error'])('takes if-nothing-new: %s', text => {
    expect(inputsOf({ 'if-nothing-new': text.toUpperCase() }).ifNothingNew).toBe(text)
  })

  test('names the words that there are', () => {
    const [problem] = parse({ 'if-nothing-new': 'warn' }).problems
    expect(problem?.summary).toBe(
      'The input `if-nothing-new` is `warn`, but must be `ignore`, `notice`, `warning` or `error`.',
    )
  })

  test.each([
    ['false', 'never'],
    ['True', 'when-possible'],
    ['Force', 'force'],
  ])('reads attestations: %s, and knows that it was asked for', (text, attestations) => {
    expect(inputsOf({ attestations: text })).toMatchObject({ attestations, attestationsRequested: true })
  })

  test('takes attestations-dir as a path in the workspace', () => {
    expect(inputsOf({ 'attestations-dir': 'evidence/' }).attestationsDirectory).toBe('/workspace/evidence')
  })

  test('shows a hostile value as one bounded line', () => {
    const [problem] = parse({ 'check-tag': `::error::\u001b[31m\`\n${'x'.repeat(5000)}` }).problems
    expect(problem?.summary.length).toBeLessThan(250)
    expect(problem?.summary).not.toMatch(/\p{Cc}/u)
  })
})

describe('parseInputs() of numbers', () => {
  test('reads them in decimal', () => {
    expect(inputsOf({ wait: '300', concurrency: '8', retries: '0', timeout: '0.5' })).toMatchObject({
      wait: 300,
      concurrency: 8,
      retries: 0,
      timeout: 0.5,
    })
  })

  test.each([
    ['wait', '-1'],
    ['wait', '10m'],
    ['wait', 'Infinity'],
    ['concurrency', '0'],
    ['concurrency', '1.5'],
    ['concurrency', '0x4'],
    ['retries', '-1'],
    ['retries', '1e2'],
    ['timeout', '0'],
    ['timeout', '0.0'],
    ['timeout', '１０'],
  ])('refuses %s: %s', (name, text) => {
    const parsed = parse({ [name]: text })
    expect(codesOf(parsed)).toEqual(['input-invalid'])
    expect(parsed.problems[0]?.summary).toContain(`\`${name}\` is \`${text}\``)
  })

  test.each([
    ['concurrency', '1000', 32],
    ['retries', '1000', 100],
    ['timeout', '99999999999', 86_400],
    ['wait', '99999999999', 86_400],
  ] as const)('caps %s: %s with a notice', (name, text, maximum) => {
    const parsed = parse({ [name]: text })
    expect(parsed.inputs?.[name]).toBe(maximum)
    expect(parsed.notices).toEqual([expect.stringContaining(`\`${name}\``)])
  })
})

describe('parseInputs() of ignore-rules', () => {
  test('splits at commas and line breaks', () => {
    const { ignoredRules } = inputsOf({ 'ignore-rules': 'version-local, md5-non-ascii,\r\n\nsummary-too-long\n' })
    expect(ignoredRules).toEqual(new Set(['version-local', 'md5-non-ascii', 'summary-too-long']))
  })

  test.each(['Version_Local', 'a b', '-a', 'a--b', '*'])('refuses %j, which is no id', id => {
    expect(codesOf(parse({ 'ignore-rules': `version-local,${id}` }))).toEqual(['input-invalid'])
  })
})

describe('parseInputs() of old names', () => {
  test.each([
    ['packages_dir', 'packages-dir', { packagesDirectory: '/workspace/wheels' }, 'wheels'],
    ['verify_metadata', 'verify-metadata', { verifyMetadata: false }, 'false'],
    ['skip_existing', 'skip-existing', { skipExisting: true }, 'true'],
    ['print_hash', 'print-hash', { printHash: true }, 'true'],
    [
      'repository_url',
      'repository-url',
      { destination: { kind: 'url', url: new URL('https://example.com/'), source: 'repository-url' } },
      'https://example.com/',
    ],
  ])('reads %s as %s, with one notice', (oldName, newName, expected, value) => {
    const parsed = parse({ [oldName]: value })
    expect(parsed.inputs).toMatchObject(expected)
    expect(parsed.notices).toEqual([expect.stringMatching(`\`${oldName}\`.*\`${newName}\``)])
    expect(parsed.warnings).toEqual([])
  })

  test('prefers the new name', () => {
    const parsed = parse({ packages_dir: 'old', 'packages-dir': 'new' })
    expect(parsed.inputs?.packagesDirectory).toBe('/workspace/new')
    expect(parsed.notices).toHaveLength(1)
  })

  test('reads every name with underscores, and says how it is written', () => {
    const { inputs, notices, problems, warnings } = parse({
      dry_run: 'true',
      check_tag: 'false',
      if_nothing_new: 'error',
    })
    expect(inputs).toMatchObject({ dryRun: true, checkTag: 'never', ifNothingNew: 'error' })
    expect({ problems, warnings }).toEqual({ problems: [], warnings: [] })
    expect(notices).toHaveLength(3)
    expect(notices).toContainEqual(expect.stringContaining('The input `dry_run` is read as `dry-run`'))
  })

  test('reads github_token even though its own name always arrives', () => {
    const { inputs } = parse({ github_token: 'given', 'github-token': 'declared' })
    expect(inputs?.githubToken?.reveal()).toBe('given')
  })

  test('says nothing of an old name that is empty, as a runner passes it when it is not set', () => {
    expect(parse({ packages_dir: '' }).notices).toEqual([])
  })
})

const NEARLY_DRY_RUN = ['dryrun', 'dry-runs', 'dry', 'DRYRUN', 'is-dry-run']

describe('parseInputs() of unknown names', () => {
  test('warns of a likely typing mistake', () => {
    const { inputs, warnings } = parse({ packages: 'wheels' })
    expect(inputs?.packagesDirectory).toBe('/workspace/dist')
    expect(warnings).toEqual(['There is no input `packages`: did you mean `packages-dir`? It has no effect as it is.'])
  })

  test('knows what others call the secret', () => {
    for (const name of ['token', 'api-token', 'API_TOKEN', 'pypi-token']) {
      expect(parse({ [name]: 'x' }).warnings).toEqual([expect.stringContaining('did you mean `password`?')])
    }
  })

  test.each(NEARLY_DRY_RUN)('refuses %s, as it would publish', name => {
    for (const value of ['true', 'false']) {
      expect(parse({ [name]: value }).problems).toEqual([
        {
          code: 'input-invalid',
          summary: `There is no input \`${name.toLowerCase()}\`, and what is meant to be a dry run would publish.`,
          remedy: expect.stringContaining('`dry-run: true`'),
        },
      ])
    }
    expect(parse({ [name]: '' }).problems).toEqual([])
  })

  test('leaves variables of other programs alone', () => {
    expect(parse({ 'fetch-depth': '0', 'python-version': '3.14', NAME: 'x' }).warnings).toEqual([])
  })
})

describe('parseInputs()', () => {
  test('reports all problems at once', () => {
    const parsed = parse({
      'repository-url': 'nowhere',
      'index-url': 'ftp://example.com/',
      password: '"secret"',
      'dry-run': 'maybe',
      wait: 'long',
      attestations: 'perhaps',
    })
    expect(codesOf(parsed)).toEqual([
      'url-invalid',
      'url-invalid',
      'secret-in-quotes',
      'input-invalid',
      'input-invalid',
      'input-invalid',
    ])
  })

  test('takes user and password out of index-url', () => {
    const parsed = parse({ 'index-url': 'https://alice:hunter2@example.com/simple/' })
    expect(parsed.inputs?.indexUrl?.href).toBe('https://example.com/simple/')
    expect(parsed.inputs?.credentials).toEqual({})
    expect(parsed.notices).toEqual([
      expect.stringMatching(/`index-url` are left out: .* where scheme, host and port are the same/),
    ])
    expect(parsed.secrets.map(secret => secret.reveal())).toContain('hunter2')
    expect(parsed.notices).toHaveLength(1)
  })

  test('keeps the token for the comment as a secret', () => {
    const parsed = parse({ 'github-token': 'ghs_0123456789' })
    expect(parsed.inputs?.githubToken?.reveal()).toBe('ghs_0123456789')
    expect(JSON.stringify(parsed)).not.toContain('ghs_')
  })

  test('never throws, and never shows a secret, whatever the inputs are', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('true', 'pypi', 'https://a:b@c/', '!*', '%zz@'),
    )
    const environment = fc.dictionary(
      fc.oneof(fc.constantFrom(...INPUT_NAMES.map(name => `INPUT_${name.toUpperCase()}`)), fc.string()),
      value,
    )
    const marker = 'correct-horse-battery'
    fc.assert(
      fc.property(environment, fc.string(), (others, noise) => {
        const secrets = { INPUT_PASSWORD: `${noise}${marker}`, TWINE_PASSWORD: marker, UV_PUBLISH_TOKEN: marker }
        const url = { TWINE_REPOSITORY_URL: `https://alice:${marker}@example.com:${noise}` }
        const parsed = parseInputs({ ...others, ...secrets, ...url }, '/workspace')
        expect(JSON.stringify(parsed)).not.toContain(marker)
        expect(parsed.secrets.length).toBeGreaterThan(0)
        expect(parsed.inputs === undefined).toBe(parsed.problems.length > 0)
      }),
      { numRuns: 300 },
    )
  })
})
