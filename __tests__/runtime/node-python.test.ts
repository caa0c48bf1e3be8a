import { existsSync } from 'node:fs'
import { mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { createNodePython, type PythonOptions } from '../../src/runtime/node-python.ts'
import { writeExecutable } from '../support/fake-executable.ts'
import { findRealPython } from '../support/find-real-python.ts'

const programs = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'python')
const request = JSON.stringify({ descriptions: ['Hello'] })
/** Milliseconds for what no test waits for: no machine is that slow. */
const NEVER = 120_000
let root: string
let fakes = 0

beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'pypi-publish-python-')))
})

afterAll(() => rm(root, { recursive: true, force: true }))

function python(directories: readonly string[], options: Partial<PythonOptions> = {}) {
  const path = directories.join(delimiter)
  const cancelled = new AbortController().signal
  return createNodePython({
    programs,
    path,
    workspace: join(root, 'workspace'),
    cancelled,
    timeLimit: NEVER,
    ...options,
  })
}

/** The directory of a program that calls itself `python3`. */
async function fake(script: string): Promise<string> {
  fakes += 1
  return dirname(await writeExecutable(join(root, `fake-${fakes}`), 'python3', script))
}

describe('createNodePython()', () => {
  afterEach(() => {
    delete process.env['INPUT_PASSWORD']
  })

  test('shows the program nothing but its request: no variable, no file, no other input', async () => {
    process.env['INPUT_PASSWORD'] = 'canary'
    const seen = join(root, 'seen')
    const directory = await fake(`{ env; echo "cwd $(pwd)"; ls -A; echo "args $*"; } >${seen}; cat`)
    expect(await python([directory]).renderDescriptions(request)).toBe(request)
    const lines = (await readFile(seen, 'utf8')).trim().split('\n')
    const workingDirectory = lines.find(line => line.startsWith('cwd '))?.slice(4) ?? ''
    // The shell itself sets PWD and the like; whatever is ours would have another name.
    const variables = lines.filter(line => line.includes('=')).map(line => line.split('=')[0])
    expect(variables.filter(name => !['PWD', 'OLDPWD', 'SHLVL', '_'].includes(name ?? ''))).toEqual([])
    expect(lines.at(-1)).toBe(`args -I -S -B ${join(programs, 'render_descriptions.py')}`)
    expect(lines.at(-2)).toBe(`cwd ${workingDirectory}`)
    expect(workingDirectory).not.toBe(process.cwd())
    expect(existsSync(workingDirectory)).toBe(false)
  })

  test('tries the next where one is too old, broken, or not what it says', async () => {
    const old = await fake('exit 3')
    const killed = await fake('kill -9 $$')
    const shim = await fake('')
    await writeFile(join(shim, 'python3'), '#!/nowhere/python\n')
    const works = await fake('cat')
    expect(await python([old, killed, shim, works]).renderDescriptions(request)).toBe(request)
  })

  test('has no answer where no Python is, or none ends well', async () => {
    expect(await python([]).renderDescriptions(request)).toBeUndefined()
    expect(await python([await fake('exit 3')]).renderDescriptions(request)).toBeUndefined()
  })

  // The programs would sleep for longer than jest waits for a test.
  test('kills a program that takes too long, and tries no other', async () => {
    const tried = join(root, 'tried')
    const works = await fake(`touch ${tried}; cat`)
    const answer = python([await fake('exec sleep 1000'), works], { timeLimit: 200 }).renderDescriptions(request)
    expect(await answer).toBeUndefined()
    expect(existsSync(tried)).toBe(false)
  })

  test('does not wait for what a program that it kills has started', async () => {
    const pid = join(root, 'pid')
    const cancellation = new AbortController()
    const slow = await fake(`sleep 1000 & echo $! >${pid}.new; mv ${pid}.new ${pid}; exec sleep 1000`)
    const answer = python([slow], { cancelled: cancellation.signal }).renderDescriptions(request)
    while (!existsSync(pid)) await pause(5)
    cancellation.abort()
    expect(await answer).toBeUndefined()
    process.kill(Number(await readFile(pid, 'utf8')))
  })

  test('kills a program when the job is cancelled', async () => {
    const cancellation = new AbortController()
    const slow = await fake('exec sleep 1000')
    const answer = python([slow], { cancelled: cancellation.signal }).renderDescriptions(request)
    cancellation.abort()
    expect(await answer).toBeUndefined()
  })

  test('kills a program that writes without end', async () => {
    expect(await python([await fake('exec yes')]).renderDescriptions(request)).toBeUndefined()
  })

  test('does not mind a program that never reads', async () => {
    const long = JSON.stringify({ descriptions: ['a'.repeat(1_000_000)] })
    expect(await python([await fake('echo read nothing')]).renderDescriptions(long)).toBe('read nothing\n')
  })
})

const realPython = findRealPython()
const withPython = realPython === undefined ? describe.skip : describe

withPython('python/render_descriptions.py (skipped where no python3 of version 3.10 or later is on the PATH)', () => {
  async function render(...descriptions: readonly string[]): Promise<readonly unknown[]> {
    const answer = await python([realPython ?? '']).renderDescriptions(JSON.stringify({ descriptions }))
    return (JSON.parse(answer ?? '{}') as { renderings: readonly unknown[] }).renderings
  }

  test('tells what can be shown, what is empty, and where docutils stops', async () => {
    expect(
      await render(
        'Hello *world*, “naïve” 🙂\n',
        'Title\n=====\n',
        '.. a comment\n',
        'Title\n=====\n\nSee :func:`greet`.\n',
        '.. include:: /etc/passwd\n',
        '.. raw:: html\n\n   <b>\n',
      ),
    ).toEqual([
      { outcome: 'rendered' },
      { outcome: 'empty' },
      { outcome: 'empty' },
      {
        outcome: 'failed',
        message: 'Unknown interpreted text role "func".',
        line: 4,
        source: 'See :func:`greet`.',
      },
      { outcome: 'failed', message: '"include" directive disabled.', line: 1, source: '.. include:: /etc/passwd' },
      { outcome: 'failed', message: '"raw" directive disabled.', line: 1, source: '.. raw:: html' },
    ])
  })

  test('lets no description know what another defined', async () => {
    const [defined, used] = await render('.. role:: shout\n\n:shout:`a`\n', ':shout:`a`\n')
    expect(defined).toEqual({ outcome: 'rendered' })
    expect(used).toMatchObject({ outcome: 'failed', message: 'Unknown interpreted text role "shout".' })
  })

  test('judges neither images of unknown size nor code of unknown languages, as PyPI does not', async () => {
    expect(
      await render('.. image:: a.png\n   :scale: 50\n', '.. code:: nosuchlanguage\n\n   a\n', ':math:`a^2`\n'),
    ).toEqual(Array.from({ length: 3 }, () => ({ outcome: 'rendered' })))
  })

  test('says of a text at which docutils itself breaks down that it does not know', async () => {
    expect(await render(`${'- '.repeat(2000)}a`, 'Hello')).toEqual([{ outcome: 'unknown' }, { outcome: 'rendered' }])
  })

  test('fails at half a character, which no page can hold', async () => {
    expect(await render('.. |x| unicode:: 0xD800\n\n|x|\n')).toMatchObject([{ outcome: 'failed' }])
  })

  test('leaves nothing beside itself', async () => {
    await render('Hello')
    expect(existsSync(join(programs, 'docutils', '__pycache__'))).toBe(false)
  })
})
