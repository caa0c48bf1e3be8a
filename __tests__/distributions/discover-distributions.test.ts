import { describe, expect, test } from '@jest/globals'
import { type DiscoveryRequest, discoverDistributions } from '../../src/distributions/discover-distributions.ts'
import { PublishError } from '../../src/errors/publish-error.ts'
import type { FileEntry } from '../../src/world/files.ts'
import { createMemoryFiles, type MemoryContents } from '../support/memory-files.ts'

const workspace = '/workspace'
const inDist = { packagesDirectory: '/workspace/dist', filePatterns: [], workspace }

function discover(contents: MemoryContents, request: DiscoveryRequest = inDist) {
  return discoverDistributions(request, createMemoryFiles(contents))
}

describe('discoverDistributions()', () => {
  test('finds wheels and sdists, sorted by file name, and leaves the rest alone', async () => {
    const discovery = await discover({
      '/workspace/dist/b-1.0.tar.gz': 'four',
      '/workspace/dist/a-1.0-py3-none-any.whl': '',
      '/workspace/dist/SHA256SUMS': '',
      '/workspace/dist/.gitignore': '*',
      '/workspace/other/c-1.0.tar.gz': '',
    })
    expect(discovery).toEqual({
      files: [
        {
          path: '/workspace/dist/a-1.0-py3-none-any.whl',
          filename: 'a-1.0-py3-none-any.whl',
          size: 0,
          attestationPaths: [],
        },
        { path: '/workspace/dist/b-1.0.tar.gz', filename: 'b-1.0.tar.gz', size: 4, attestationPaths: [] },
      ],
      nearMisses: [],
      foreignFilenames: ['.gitignore', 'SHA256SUMS'],
      misnamedDirectories: [],
      nestedDirectories: [],
      irregularFiles: [],
      missedPlaces: [],
      repeatedFilenames: [],
    })
  })

  test('pairs attestations with the distribution beside them; one without it is foreign', async () => {
    const discovery = await discover({
      '/workspace/dist/a-1.0.tar.gz': '',
      '/workspace/dist/a-1.0.tar.gz.publish.attestation': '',
      '/workspace/dist/a-1.0.tar.gz.slsa.attestation': '',
      '/workspace/dist/gone-1.0.tar.gz.publish.attestation': '',
    })
    expect(discovery.files[0]?.attestationPaths).toEqual([
      '/workspace/dist/a-1.0.tar.gz.publish.attestation',
      '/workspace/dist/a-1.0.tar.gz.slsa.attestation',
    ])
    expect(discovery.foreignFilenames).toEqual(['gone-1.0.tar.gz.publish.attestation'])
  })

  test('finds what was asked for beside a directory that may not be listed', async () => {
    const files = createMemoryFiles({ '/workspace/dist/a-1.0.tar.gz': '' })
    const guarded = {
      ...files,
      async glob(patterns: readonly string[]) {
        if (patterns.some(pattern => pattern.includes('/*/'))) throw new Error('EACCES: permission denied')
        return await files.glob(patterns)
      },
    }
    const request = { ...inDist, packagesDirectory: undefined, filePatterns: ['/workspace/dist/a-1.0.tar.gz'] }
    const discovery = await discoverDistributions(request, guarded)
    expect(discovery.files.map(({ filename }) => filename)).toEqual(['a-1.0.tar.gz'])
    expect(discovery.nestedDirectories).toEqual([])
  })

  test('tells near misses, with their rule', async () => {
    const { files, nearMisses, foreignFilenames } = await discover({ '/workspace/dist/a-1.0.tgz': '' })
    expect(files).toEqual([])
    expect(foreignFilenames).toEqual([])
    expect(nearMisses).toEqual([
      {
        path: '/workspace/dist/a-1.0.tgz',
        filename: 'a-1.0.tgz',
        rule: 'extension-unknown',
        detail: 'Indexes take source distributions as `.tar.gz` only, not as `.tgz`.',
      },
    ])
  })

  test('takes the packages directory literally', async () => {
    for (const name of ['di[s]t (1)', 'a*b', 'q?', 'back\\slash', '{a,b}', '[!z]', '!n']) {
      const contents = { [`/workspace/${name}/a-1.0.tar.gz`]: '', '/workspace/dist/b-1.0.tar.gz': '' }
      const discovery = await discover(contents, { ...inDist, packagesDirectory: `/workspace/${name}` })
      expect(discovery.files.map(file => file.path)).toEqual([`/workspace/${name}/a-1.0.tar.gz`])
    }
  })

  test('adds patterns to the directory, and takes away what they exclude', async () => {
    const contents = {
      '/workspace/dist/a-1.0.tar.gz': '',
      '/workspace/dist/docs.tar.gz': '',
      '/workspace/wheels/a-1.0-py3-none-any.whl': '',
      '/workspace/wheels/notes.txt': '',
    }
    const filePatterns = ['/workspace/wheels/*.whl', '!/workspace/**/docs*']
    const discovery = await discover(contents, { ...inDist, filePatterns })
    expect(discovery.files.map(file => file.filename)).toEqual(['a-1.0-py3-none-any.whl', 'a-1.0.tar.gz'])
    expect(discovery.foreignFilenames).toEqual([])
  })

  test('looks only where patterns say when no directory counts', async () => {
    const contents = { '/workspace/dist/a-1.0.tar.gz': '', '/workspace/out/b-1.0.tar.gz': '' }
    const { files } = await discover(contents, { filePatterns: ['/workspace/out/*'], workspace })
    expect(files.map(file => file.filename)).toEqual(['b-1.0.tar.gz'])
  })

  test('counts a file that two patterns match once', async () => {
    const contents = { '/workspace/dist/a-1.0.tar.gz': '' }
    const filePatterns = ['/workspace/**/*.tar.gz', '/workspace/dist/a-*']
    const discovery = await discover(contents, { ...inDist, filePatterns })
    expect(discovery.files).toHaveLength(1)
    expect(discovery.repeatedFilenames).toEqual([])
  })

  test('tells where files of one name lie, and takes the first of them', async () => {
    const contents = { '/workspace/x/a-1.0.tar.gz': 'one', '/workspace/a-1.0.tar.gz': '', '/other/a-1.0.tar.gz': '' }
    const discovery = await discover(contents, { filePatterns: ['/workspace/**', '/other/*'], workspace })
    expect(discovery.files.map(file => file.path)).toEqual(['/other/a-1.0.tar.gz'])
    const paths = ['/other/a-1.0.tar.gz', '/workspace/a-1.0.tar.gz', '/workspace/x/a-1.0.tar.gz']
    const directories = ['/other', '.', 'x']
    expect(discovery.repeatedFilenames).toEqual([{ filename: 'a-1.0.tar.gz', directories, paths }])
  })

  test('tells directories that are named like a distribution', async () => {
    const contents = { '/workspace/dist/a-1.0.tar.gz': '', '/workspace/dist/a-1.0-py3-none-any.whl/x.txt': '' }
    const { misnamedDirectories, nestedDirectories } = await discover(contents)
    expect(misnamedDirectories).toEqual(['dist/a-1.0-py3-none-any.whl'])
    expect(nestedDirectories).toEqual([])
  })

  test('tells what is named like a distribution and is neither file nor directory', async () => {
    const entries: FileEntry[] = [
      { path: '/workspace/dist/a-1.0.tar.gz', kind: 'other', size: 0 },
      { path: '/workspace/dist/socket', kind: 'other', size: 0 },
    ]
    const discovery = await discoverDistributions(inDist, { ...createMemoryFiles({}), glob: async () => entries })
    expect(discovery).toMatchObject({ files: [], foreignFilenames: [], irregularFiles: ['dist/a-1.0.tar.gz'] })
  })

  test('tells what lies one level deeper beside what was found, but not what was found or excluded', async () => {
    const contents = {
      '/workspace/dist/a-1.0.tar.gz': '',
      '/workspace/dist/wheels/a-1.0-py3-none-any.whl': '',
      '/workspace/dist/copy/a-1.0.tar.gz': '',
      '/workspace/dist/old/a-0.9.tar.gz': '',
    }
    const exclude = '!/workspace/dist/old/*'
    const nested = async (filePatterns: readonly string[]) =>
      (await discover(contents, { ...inDist, filePatterns })).nestedDirectories
    expect(await nested([])).toEqual(['dist/old', 'dist/wheels'])
    expect(await nested([exclude])).toEqual(['dist/wheels'])
    expect(await nested([exclude, '/workspace/dist/wheels/*'])).toEqual([])
    const everywhere = { filePatterns: ['/workspace/**/*.tar.gz'], workspace }
    expect((await discover(contents, everywhere)).nestedDirectories).toEqual([])
  })

  test('tells each place that the user named and that has no file', async () => {
    const contents = { '/workspace/lin/a-1.0-py3-none-any.whl': '', '/workspace/sd/a-1.0.tar.gz': '' }
    const missed = async (request: Omit<DiscoveryRequest, 'workspace'>) =>
      (await discover(contents, { ...request, workspace })).missedPlaces
    const filePatterns = ['/workspace/lin/*.whl', '/workspace/sdist/*.tar.gz', '/workspace/sd', '!/workspace/x/*']
    expect(await missed({ filePatterns })).toEqual([
      { input: 'files', place: 'sdist/*.tar.gz', found: 'nothing' },
      { input: 'files', place: 'sd', found: 'directory' },
    ])
    const inNone = { packagesDirectory: '/workspace/nope', filePatterns: ['/workspace/lin/*', '/else/*'] }
    expect(await missed(inNone)).toEqual([
      { input: 'packages-dir', place: 'nope', found: 'nothing' },
      { input: 'files', place: '/else/*', found: 'nothing' },
    ])
    expect(await missed({ packagesDirectory: '/workspace/sd/a-1.0.tar.gz', filePatterns: [] })).toEqual([
      { input: 'packages-dir', place: 'sd/a-1.0.tar.gz', found: 'file' },
    ])
    expect(await missed({ filePatterns: ['/workspace/lin/*', '!/workspace/**'] })).toEqual([])
  })

  test('looks one level deeper when nothing is found, where downloaded artifacts lie', async () => {
    const contents = {
      '/workspace/dist/wheels/a-1.0-py3-none-any.whl': '',
      '/workspace/dist/wheels/b-1.0-py3-none-any.whl': '',
      '/workspace/dist/a-1.0.tar.gz/a-1.0.tar.gz': '',
      '/workspace/dist/docs/index.html': '',
      '/workspace/dist/too/deep/c-1.0.tar.gz': '',
    }
    const discovery = await discover(contents)
    expect(discovery.files).toEqual([])
    expect(discovery.nestedDirectories).toEqual(['dist/a-1.0.tar.gz', 'dist/wheels'])
    expect(discovery.misnamedDirectories).toEqual(['dist/a-1.0.tar.gz'])
    const byPattern = await discover(contents, { filePatterns: ['/workspace/dist/*.whl'], workspace })
    expect(byPattern.nestedDirectories).toEqual(['dist/wheels'])
  })

  test('finds nothing in a directory that does not exist', async () => {
    const { files, nestedDirectories } = await discover({ '/workspace/setup.py': '' })
    expect({ files, nestedDirectories }).toEqual({ files: [], nestedDirectories: [] })
  })

  test('says so when the system refuses', async () => {
    const files = {
      ...createMemoryFiles({}),
      glob: () => Promise.reject(new Error("EACCES: permission denied, scandir '/workspace/dist'")),
    }
    const error: unknown = await discoverDistributions(inDist, files).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(PublishError)
    expect(error).toMatchObject({ problems: [{ code: 'files-unlistable', detail: expect.stringContaining('EACCES') }] })
  })
})
