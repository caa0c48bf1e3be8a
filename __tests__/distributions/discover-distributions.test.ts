import { describe, expect, test } from '@jest/globals'
import { type DiscoveryRequest, discoverDistributions } from '../../src/distributions/discover-distributions.ts'
import { PublishError } from '../../src/errors/publish-error.ts'
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
    expect(discovery.repeatedFilenames).toEqual([{ filename: 'a-1.0.tar.gz', directories: ['/other', '.', 'x'] }])
  })

  test('tells directories that are named like a distribution', async () => {
    const contents = { '/workspace/dist/a-1.0.tar.gz': '', '/workspace/dist/a-1.0-py3-none-any.whl/x.txt': '' }
    const { misnamedDirectories, nestedDirectories } = await discover(contents)
    expect(misnamedDirectories).toEqual(['dist/a-1.0-py3-none-any.whl'])
    expect(nestedDirectories).toEqual([])
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
