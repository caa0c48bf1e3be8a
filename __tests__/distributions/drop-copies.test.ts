import { describe, expect, test } from '@jest/globals'
import { discoverDistributions } from '../../src/distributions/discover-distributions.ts'
import { dropCopies } from '../../src/distributions/drop-copies.ts'
import { createMemoryFiles, type MemoryContents } from '../support/memory-files.ts'

async function discoverAndDrop(contents: MemoryContents, change: (contents: MemoryContents) => void = () => undefined) {
  const files = createMemoryFiles(contents)
  const request = { filePatterns: ['/workspace/*/*'], workspace: '/workspace' }
  const found = await discoverDistributions(request, files)
  change(contents)
  const { discovery, notices } = await dropCopies(found, files)
  return { ...discovery, repeated: discovery.repeatedFilenames.map(({ filename }) => filename), notices }
}

describe('dropCopies()', () => {
  test('takes copies for one file, and says where they lie', async () => {
    const { files, repeated, notices } = await discoverAndDrop({
      '/workspace/linux/a-1.0-py3-none-any.whl': 'same',
      '/workspace/linux/a-1.0-py3-none-any.whl.publish.attestation': '{}',
      '/workspace/mac/a-1.0-py3-none-any.whl': 'same',
      '/workspace/mac/a-1.0-py3-none-any.whl.slsa.attestation': '{}',
      '/workspace/win/a-1.0-py3-none-any.whl': 'same',
    })
    expect(files).toMatchObject([
      {
        path: '/workspace/linux/a-1.0-py3-none-any.whl',
        attestationPaths: ['/workspace/linux/a-1.0-py3-none-any.whl.publish.attestation'],
      },
    ])
    expect(repeated).toEqual([])
    expect(notices).toEqual([
      'a-1.0-py3-none-any.whl has the same bytes in linux and mac and win: it is published once, from linux.',
    ])
  })

  test.each([
    ['of another size', 'same again'],
    ['of the same size', 'some'],
  ])('leaves files of one name to the rule where one is different, %s', async (_, other) => {
    const { repeated, notices } = await discoverAndDrop({
      '/workspace/linux/a-1.0.tar.gz': 'same',
      '/workspace/mac/a-1.0.tar.gz': 'same',
      '/workspace/win/a-1.0.tar.gz': other,
      '/workspace/linux/b-1.0.tar.gz': 'b',
      '/workspace/mac/b-1.0.tar.gz': 'b',
    })
    expect(repeated).toEqual(['a-1.0.tar.gz'])
    expect(notices).toEqual([expect.stringMatching(/^b-1\.0\.tar\.gz .* linux and mac:/)])
  })

  test('leaves a file to the rule that cannot be read', async () => {
    const contents = { '/workspace/linux/a-1.0.tar.gz': 'same', '/workspace/mac/a-1.0.tar.gz': 'same' }
    const vanish = (all: MemoryContents) => void delete all['/workspace/mac/a-1.0.tar.gz']
    expect(await discoverAndDrop(contents, vanish)).toMatchObject({ repeated: ['a-1.0.tar.gz'], notices: [] })
  })
})
