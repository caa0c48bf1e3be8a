import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createGitHubRunner } from '../../src/runtime/github-runner.ts'

const VARIABLES = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY', 'GITHUB_WORKSPACE'] as const
const before = { ...process.env }
const write = process.stdout.write
let printed = ''
let directory = ''

// The toolkit writes to the process: what a runner would read is caught there.
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'runner-'))
  for (const name of VARIABLES) delete process.env[name]
  printed = ''
  process.stdout.write = (chunk: string | Uint8Array) => {
    printed += String(chunk)
    return true
  }
})

afterEach(async () => {
  process.stdout.write = write
  for (const name of VARIABLES) {
    if (before[name] === undefined) delete process.env[name]
    else process.env[name] = before[name]
  }
  await rm(directory, { recursive: true })
})

const lines = () => printed.split(/\r?\n/).slice(0, -1)

async function commandFile(name: (typeof VARIABLES)[number]): Promise<string> {
  const path = join(directory, name)
  await writeFile(path, '')
  process.env[name] = path
  return path
}

describe('createGitHubRunner()', () => {
  test('takes the current directory for the workspace where the runner names none', () => {
    expect(createGitHubRunner({ GITHUB_WORKSPACE: '/workspace' }, '/cwd').workspace).toBe('/workspace')
    expect(createGitHubRunner({ GITHUB_WORKSPACE: '' }, '/cwd').workspace).toBe('/cwd')
    expect(createGitHubRunner({}, '/cwd').workspace).toBe('/cwd')
  })

  test('logs lines, and lets none of them command the runner', () => {
    const { log } = createGitHubRunner({}, '/')
    log.startGroup('Checked\n::error::x')
    log.info('one\n::error::two\r##[group]three')
    log.endGroup()
    log.debug('four\n::error::five')
    expect(lines()).toEqual([
      '::group::Checked : :error::x',
      'one',
      ': :error::two',
      '# #[group]three',
      '::endgroup::',
      '::debug::four%0A: :error::five',
    ])
  })

  test.each([
    [{}, '\u001b[32m✓ uploaded\u001b[0m x'],
    [{ NO_COLOR: '1' }, '✓ uploaded x'],
  ])('colours lines of the log with %j, and never a command', (environment, line) => {
    const runner = createGitHubRunner(environment, '/')
    runner.log.startGroup('✓ uploaded x')
    runner.log.info('✓ uploaded \u001b[35mx')
    runner.log.debug('✓ uploaded x')
    runner.annotate({ level: 'notice', title: '✓ uploaded x', message: '✓ uploaded x' })
    expect(lines()).toEqual([
      '::group::✓ uploaded x',
      line,
      '::debug::✓ uploaded x',
      '::notice title=✓ uploaded x::✓ uploaded x',
    ])
  })

  test('masks a secret, or each line of it that is no mere word, and nothing for an empty one', () => {
    const runner = createGitHubRunner({}, '/')
    runner.maskSecret('')
    runner.maskSecret(' \n')
    runner.maskSecret('one')
    runner.maskSecret('four\n\nx')
    expect(lines()).toEqual(['::add-mask::one', '::add-mask::four'])
  })

  test('hands a runner, which masks each line of what it gets, no short line', () => {
    createGitHubRunner({}, '/').maskSecret('a\nan-otherwise-long-secret\r\nb&c-and-"more"')
    expect(lines()).toContain('::add-mask::an-otherwise-long-secret')
    const masked = lines().map(line => line.replace('::add-mask::', '').replace(/%0[AD]/g, '\n'))
    expect(masked.flatMap(text => text.split('\n')).filter(line => line.length < 4)).toEqual([])
  })

  test('writes no secret that it was told of, whatever else a text holds', async () => {
    const outputs = await commandFile('GITHUB_OUTPUT')
    const state = await commandFile('GITHUB_STATE')
    const runner = createGitHubRunner(process.env, '/')
    runner.maskSecret('pypi-canary/canary@1')
    printed = ''
    const echo = 'pypi-canary/canary@1 pypi-canary%2Fcanary%401 cHlwaS1jYW5hcnkvY2FuYXJ5QDE='
    runner.log.info(echo)
    runner.log.debug(echo)
    runner.log.startGroup(echo)
    runner.annotate({ level: 'error', title: echo, message: echo, file: 'dist/pypi-canary/canary@1' })
    runner.setOutput('name', echo)
    runner.saveState('name', echo)
    const written = await Promise.all([outputs, state].map(path => readFile(path, 'utf8')))
    for (const text of [printed, ...written]) {
      expect(text).toContain('***')
      expect(text).not.toMatch(/canary|Y2FuYXJ5/)
    }
  })

  test('annotates, and a hostile title or message stays inside its command', () => {
    const runner = createGitHubRunner({}, '/')
    runner.annotate({
      level: 'error',
      title: 'a,b::c\n::d',
      message: 'one\n::error::two',
      file: 'dist/x,y.whl',
      line: 3,
    })
    runner.annotate({ level: 'warning', title: 'w', message: '100%' })
    runner.annotate({ level: 'notice', title: 'n', message: '\u001b[31mred' })
    expect(lines()).toEqual([
      '::error title=a%2Cb%3A%3Ac %3A %3Ad,file=dist/x%2Cy.whl,line=3::one%0A: :error::two',
      '::warning title=w::100%25',
      '::notice title=n::red',
    ])
  })

  test('sets outputs, and a hostile value stays one value', async () => {
    const path = await commandFile('GITHUB_OUTPUT')
    createGitHubRunner(process.env, '/').setOutput('name', 'a\nEOF\noutcome=published')
    const [first, ...rest] = (await readFile(path, 'utf8')).trimEnd().split(/\r?\n/)
    const [, delimiter] = (first ?? '').split('<<')
    expect(first).toMatch(/^name<<ghadelimiter_/)
    expect(rest).toEqual(['a', 'EOF', 'outcome=published', delimiter])
    expect(printed).toBe('')
  })

  test('adds to the job summary, and no secret', async () => {
    const path = await commandFile('GITHUB_STEP_SUMMARY')
    const runner = createGitHubRunner(process.env, '/')
    await runner.writeJobSummary('<p>one</p>')
    runner.maskSecret('canary@canary')
    await runner.writeJobSummary('<p>canary@&#8288;canary</p>')
    expect((await readFile(path, 'utf8')).split(/\r?\n/)).toEqual(['<p>one</p>', '<p>***</p>', ''])
  })

  test('goes on without files for outputs and summary, and prints nothing instead', async () => {
    const runner = createGitHubRunner({ GITHUB_OUTPUT: '' }, '/')
    runner.setOutput('name', 'tstools')
    await runner.writeJobSummary('<p>one</p>')
    expect(printed).toBe('')
  })

  test('says so when the file for the summary is not there', async () => {
    process.env['GITHUB_STEP_SUMMARY'] = join(directory, 'missing', 'file')
    const runner = createGitHubRunner(process.env, '/')
    await expect(runner.writeJobSummary('<p>lost</p>')).rejects.toThrow()
  })
})
