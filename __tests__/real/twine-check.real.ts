import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { expect, test } from '@jest/globals'
import { readDistributions } from '../../src/distributions/read-distributions.ts'
import { PYPI } from '../../src/package-index/known-indexes.ts'
import { chooseRenderedDescriptions } from '../../src/rendering/choose-rendered-descriptions.ts'
import { renderDescriptions } from '../../src/rendering/render-descriptions.ts'
import { checkDistributions } from '../../src/rules/check-distributions.ts'
import { createNodeFiles } from '../../src/runtime/node-files.ts'
import { createNodePython } from '../../src/runtime/node-python.ts'
import { buildSdist } from '../support/archives/build-sdist.ts'
import { WRITTEN_DESCRIPTIONS } from './support/some-descriptions.ts'
import { makeTemporaryDirectory } from './support/temporary-directory.ts'
import { locateTool, projectRoot, runTool } from './support/tools.ts'

/** An sdist for each description. */
async function writeSdists(directory: string): Promise<void> {
  await mkdir(directory)
  for (const [at, description] of WRITTEN_DESCRIPTIONS.entries()) {
    const fields = [
      ['Summary', 'A tool'],
      ['Description-Content-Type', 'text/x-rst'],
    ] as const
    const { filename, bytes } = buildSdist({ name: `tool${at}`, version: '0.1', fields, description })
    await writeFile(join(directory, filename), bytes)
  }
}

/** The names of the files that twine fails. */
async function twineFails(directory: string): Promise<readonly string[]> {
  const files = (await readdir(directory)).map(filename => join(directory, filename))
  const environment = { COLUMNS: '300' }
  const { output } = await runTool('python/twine', ['check', '--strict', ...files], { cwd: directory, environment })
  const verdicts = [...stripVTControlCharacters(output).matchAll(/Checking \S*?([^/\s]+\.tar\.gz): (PASSED|FAILED)/g)]
  expect(verdicts).toHaveLength(files.length)
  return verdicts.filter(verdict => verdict[2] === 'FAILED').map(verdict => verdict[1] ?? '')
}

/** The names of the files that we refuse. */
async function weRefuse(directory: string): Promise<readonly string[]> {
  const files = (await readdir(directory)).map(filename => {
    return { path: join(directory, filename), filename, size: 0, attestationPaths: [] }
  })
  const candidates = await readDistributions(files, { md5: false, blake2b256: false }, createNodeFiles())
  const python = createNodePython({
    programs: join(projectRoot, 'python'),
    path: dirname(await locateTool('python/python3')),
    workspace: '/nowhere',
    cancelled: new AbortController().signal,
  })
  const { renderings } = await renderDescriptions(chooseRenderedDescriptions(candidates, PYPI, true), python)
  const findings = checkDistributions({
    discovery: {
      files,
      nearMisses: [],
      foreignFilenames: [],
      misnamedDirectories: [],
      nestedDirectories: [],
      irregularFiles: [],
      missedPlaces: [],
      repeatedFilenames: [],
    },
    candidates,
    listings: new Map(),
    index: PYPI,
    renderings,
    now: new Date(),
    ignoredRules: new Set(),
    verifyMetadata: true,
  })
  return findings.filter(({ severity }) => severity === 'refuse').flatMap(({ filename }) => filename ?? [])
}

test('`twine check --strict` fails the sdists that we refuse for their description, and no others', async () => {
  await using temporary = await makeTemporaryDirectory()
  const directory = join(temporary.path, 'dist')
  await writeSdists(directory)
  const [failed, refused] = await Promise.all([twineFails(directory), weRefuse(directory)])
  const describe = (filename: string) => WRITTEN_DESCRIPTIONS[Number(/\d+/.exec(filename)?.[0])]
  expect(failed.length).toBeGreaterThan(30)
  expect(refused.filter(filename => !failed.includes(filename)).map(describe)).toEqual([])
  expect(failed.filter(filename => !refused.includes(filename)).map(describe)).toEqual([])
})

const HEAD = 'Metadata-Version: 2.1\nName: tool\nVersion: 0.1\nSummary: A tool\nDescription-Content-Type: text/plain\n'

/** How core metadata can be broken as a message, and whether a release is stopped by it. PyPI never reads the file. */
const WRITTEN_METADATA: readonly (readonly [about: string, pkgInfo: string | Uint8Array, isRefused: boolean])[] = [
  ['headers and a body', `${HEAD}\nbody\n`, false],
  ['a licence that is not indented', `${HEAD}License: MIT\nCopyright (c) Jane Doe\nPlatform: any\n\nbody\n`, false],
  ['keywords that are not indented', `${HEAD}Keywords: a\nb\nc\n\nbody\n`, false],
  ['a folded line first', ` folded\n${HEAD}\nbody\n`, false],
  ['a header without a name', `${HEAD}: x\n\nbody\n`, false],
  ['two Description headers', `${HEAD}Description: a\nDescription: b\n`, true],
  ['two Description headers that are equal', `${HEAD}Description: a\nDescription: a\n`, true],
  ['a Description header and a body', `${HEAD}Description: a\n\nbody\n`, true],
  ['an empty Description header and a body', `${HEAD}Description:\n\nbody\n`, true],
  ['a Description header and a line that is none', `${HEAD}Description: a\nbody\n`, true],
  ['a header that is not UTF-8', Buffer.from(`${HEAD}Author: J\u00f6rg\n\nbody\n`, 'latin1'), true],
  ['a body that is not UTF-8', Buffer.from(`${HEAD}\nGr\u00fc\u00dfe\n`, 'latin1'), true],
]

test.each(WRITTEN_METADATA)(
  '`twine check` stops at the core metadata that we refuse, and at no other: %s',
  async (...[, pkgInfo, isRefused]) => {
    await using temporary = await makeTemporaryDirectory()
    const { filename, bytes } = buildSdist({ name: 'tool', version: '0.1' }, { pkgInfo })
    await writeFile(join(temporary.path, filename), bytes)
    const check = runTool('python/twine', ['check', filename], { cwd: temporary.path })
    const [{ exitCode }, refused] = await Promise.all([check, weRefuse(temporary.path)])
    expect([exitCode !== 0, refused.length > 0]).toEqual([isRefused, isRefused])
  },
)
