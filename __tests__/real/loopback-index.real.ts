import { cp, mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { ArrivingRequest, Interception, LoopbackIndex } from '../support/loopback-index/loopback-index.ts'
import { startLoopbackIndex } from '../support/loopback-index/start-loopback-index.ts'
import { runAction } from '../support/run-action.ts'
import { writeGreeter } from './support/greeter.ts'
import { installGreeter } from './support/install-greeter.ts'
import { makeTemporaryDirectory } from './support/temporary-directory.ts'
import { realDistributions } from './support/tools.ts'
import { uploadWithTwine } from './support/upload-with-twine.ts'

const PAGE_TYPES = { JSON: 'application/vnd.pypi.simple.v1+json', HTML: 'text/html' } as const

let directory: Awaited<ReturnType<typeof makeTemporaryDirectory>>
let index: LoopbackIndex
let pages: keyof typeof PAGE_TYPES

beforeEach(async () => {
  directory = await makeTemporaryDirectory()
  pages = 'JSON'
  index = await startLoopbackIndex({ intercept: answerWithHtml, newProjectsPerHour: 100 })
})

afterEach(async () => {
  await index.close()
  await directory[Symbol.asyncDispose]()
})

/** pip takes HTML only where an index has nothing else: then this asks the index itself, as such a client would. */
async function answerWithHtml({ path, headers }: ArrivingRequest): Promise<Interception> {
  if (pages !== 'HTML' || !path.startsWith('/simple/') || headers['accept'] === PAGE_TYPES.HTML) return 'pass'
  const page = await fetch(index.url + path, { headers: { accept: PAGE_TYPES.HTML } })
  return { status: page.status, headers: { 'content-type': PAGE_TYPES.HTML }, body: await page.text() }
}

async function upload(greeting: string, password = index.apiToken) {
  const dist = join(directory.path, 'dist')
  await mkdir(dist, { recursive: true })
  const filenames = await writeGreeter(dist, greeting)
  return await uploadWithTwine(index.uploadUrl, { user: '__token__', password }, dist, filenames)
}

describe('the loopback index', () => {
  test('takes an upload from real twine, and refuses what PyPI refuses', async () => {
    expect(await upload('hello')).toMatchObject({ exitCode: 0 })
    expect(index.files().map(file => file.filename)).toEqual(['greeter-0.1-py3-none-any.whl', 'greeter-0.1.tar.gz'])
    expect(await upload('hello')).toMatchObject({ exitCode: 0 })
    const changed = await upload('goodbye')
    expect(changed.exitCode).toBe(1)
    expect(changed.output).toMatch(/File already exists/)
    const stranger = await upload('hello', 'pypi-unknown')
    expect(stranger.exitCode).toBe(1)
    expect(stranger.output).toMatch(/403/)
  })

  test.each([
    ['wheel', 'JSON'],
    ['sdist', 'JSON'],
    ['wheel', 'HTML'],
    ['sdist', 'HTML'],
  ] as const)('gives the %s to real pip by its %s pages', async (kind, type) => {
    await upload('hello')
    pages = type
    const { pip, greeting } = await installGreeter(index.simpleUrl, directory.path, kind)
    expect(pip).toMatchObject({ exitCode: 0 })
    expect(pip.output).toContain(`greeter/ as ${PAGE_TYPES[type]}`)
    expect(greeting).toBe('hello')
  })

  test('takes what real build tools made from the bundle, but for names that PyPI no longer takes', async () => {
    await cp(realDistributions, join(directory.path, 'dist'), { recursive: true })
    const addresses = { 'repository-url': index.uploadUrl, 'index-url': index.simpleUrl }
    const inputs = { ...addresses, password: index.apiToken, files: 'dist/*\n!dist/MarkupSafe-*\n!dist/PyYAML-*' }
    const run = await runAction({ workspace: directory.path, inputs })
    expect(run).toMatchObject({ exitCode: 0, outputs: { outcome: 'published' } })
    const taken = (await readdir(realDistributions)).filter(filename => !/^(MarkupSafe|PyYAML)-/.test(filename))
    expect(
      index
        .files()
        .map(file => file.filename)
        .sort(),
    ).toEqual(taken.sort())
  })
})
