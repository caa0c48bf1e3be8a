import { describe, expect, test } from '@jest/globals'
import { readPypirc } from '../../src/inputs/read-pypirc.ts'
import { createMemoryFiles } from '../support/memory-files.ts'

const path = '/workspace/ci/.pypirc'

describe('readPypirc()', () => {
  test('says so when the .pypirc that was asked for is missing', async () => {
    await expect(readPypirc({ path, required: true }, createMemoryFiles({}))).rejects.toMatchObject({
      problems: [{ code: 'pypirc-missing', summary: `The .pypirc file ${path} does not exist.` }],
    })
  })

  test('says so when the .pypirc cannot be read', async () => {
    const files = createMemoryFiles({ [path]: new Uint8Array(2 * 1024 * 1024) })
    await expect(readPypirc({ path, required: false }, files)).rejects.toMatchObject({
      problems: [{ code: 'pypirc-unreadable', summary: expect.stringContaining(`${path} cannot be read`) }],
    })
  })

  test('refuses text of another encoding, of which a part would be lost', async () => {
    const text = Buffer.from('[mine]\npassword = caf\u00e9\n', 'latin1')
    await expect(readPypirc({ path, required: false }, createMemoryFiles({ [path]: text }))).rejects.toMatchObject({
      problems: [
        { code: 'pypirc-invalid', summary: expect.stringContaining('line 2: the password is not written in UTF-8.') },
      ],
    })
  })

  test('does without one that nobody asked for', async () => {
    expect(await readPypirc({ path, required: false }, createMemoryFiles({}))).toBeUndefined()
  })
})
