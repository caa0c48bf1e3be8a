import { describe, expect, test } from '@jest/globals'
import { upload, useIndexes } from './send-upload.ts'

const start = useIndexes()

describe('the name of a file', () => {
  test.each([
    ['tstools\t-0.1-py3-none-any.whl', 'Cannot upload a file with non-printable characters'],
    ['a/tstools-0.1-py3-none-any.whl', "Cannot upload a file with '/' or '\\' in the name."],
    ['tstools-0.1.egg', 'Invalid file extension: Use .tar.gz, .whl or .zip extension.'],
    ['tstools-0.1-py3-none-any.WHL', 'Invalid file extension: Extension .WHL is invalid for filetype bdist_wheel.'],
    ['tstools-0.1.zip', 'Invalid file extension: Extension .zip is invalid for filetype bdist_wheel.'],
    [`tstools-0.1-py3-none-${'a'.repeat(230)}.whl`, 'Filename is too long'],
    ['tstools-0.1-any.whl', 'Invalid wheel filename (wrong number of parts)'],
    ['ts__tools-0.1-py3-none-any.whl', 'Invalid project name'],
    ['tstools-x-py3-none-any.whl', 'Invalid wheel filename (invalid version)'],
    ['tstools-0.1-b1-py3-none-any.whl', 'Invalid build number'],
    ['other-0.1-py3-none-any.whl', "Start filename for 'tstools' with 'tstools'."],
    ['TStools-0.1-py3-none-any.whl', "Filename 'TStools-0.1-py3-none-any.whl' should contain the normalized project"],
    ['tstools-0.2-py3-none-any.whl', "Version in filename should be '0.1' not '0.2'."],
    [
      'tstools-0.1-py3-none-linux_x86_64.whl',
      "Binary wheel 'tstools-0.1-py3-none-linux_x86_64.whl' has an unsupported",
    ],
    ['tstools-0.1-py3-none-any.macosx_11_1_arm64.whl', "Binary wheel 'tstools-0.1-py3-none-any.macosx_11_1_arm64.whl'"],
  ])('startLoopbackIndex() refuses the wheel %j', async (filename, reason) => {
    const answer = await upload(await start(), { filename })
    expect(answer.status).toBe(400)
    expect(answer.reason.slice(0, reason.length)).toBe(reason)
  })

  test.each([
    ['tstools.tar.gz', 'Invalid source distribution filename'],
    ['other-0.1.tar.gz', "Start filename for 'tstools' with 'tstools'."],
    ['tstools-0.1.0.tar.gz', "Filename 'tstools-0.1.0.tar.gz' is invalid, should be 'tstools-0.1.tar.gz'."],
    ['TSTools-0.1.tar.gz', "Filename 'TSTools-0.1.tar.gz' is invalid, should be 'tstools-0.1.tar.gz'."],
  ])('startLoopbackIndex() refuses the sdist %j', async (filename, reason) => {
    const answer = await upload(await start(), { filename })
    expect(answer.status).toBe(400)
    expect(answer.reason.slice(0, reason.length)).toBe(reason)
  })

  test('startLoopbackIndex() crashes on a name that no file system takes', async () => {
    expect((await upload(await start(), { filename: `tstools-0.1-py3-none-${'a'.repeat(240)}.whl` })).status).toBe(500)
  })

  test('startLoopbackIndex() lets no .zip pass as an sdist', async () => {
    const request = { filename: 'tstools-0.1.zip', fields: { filetype: 'sdist', pyversion: 'source' } }
    const reason = "Filename 'tstools-0.1.zip' is invalid, should be 'tstools-0.1.tar.gz'."
    expect(await upload(await start(), request)).toMatchObject({ status: 400, reason })
  })

  test.each([
    'tstools-0.1-1-py2.py3-none-any.whl',
    'tstools-0.1-cp313-cp313-manylinux_2_17_x86_64.manylinux2014_x86_64.whl',
    'tstools-0.1-cp313-cp313-macosx_11_0_arm64.whl',
    'tstools-0.1-cp313-cp313-Win_AMD64.whl',
    'tstools-0.1.0-py3-none-any.whl',
  ])('startLoopbackIndex() takes the wheel %j', async filename => {
    expect(await upload(await start(), { filename })).toMatchObject({ status: 200 })
  })

  test('startLoopbackIndex() looks for duplicates before it judges the grammar', async () => {
    const index = await start()
    await upload(index)
    const answer = await upload(index, { filename: 'tstools-0.1-any.whl' })
    expect(answer.reason).toMatch(/^File already exists/)
  })
})

describe('the size of a file', () => {
  test('startLoopbackIndex() takes a file of the limit, and none beyond it', async () => {
    const index = await start({ fileSizeLimit: 1024 * 1024 })
    expect(await upload(index, { content: Buffer.alloc(1024 * 1024) })).toMatchObject({ status: 200 })
    const answer = await upload(index, { content: Buffer.alloc(1024 * 1024 + 1) })
    expect(answer).toMatchObject({ status: 400, reason: "File too large. Limit for project 'tstools' is 1 MB." })
  })

  test('startLoopbackIndex() takes more for a project whose limit was raised', async () => {
    const index = await start({ fileSizeLimit: 10 })
    index.store.addProject('tstools', new Date(), 'alice').uploadLimit = 20
    expect(await upload(index, { content: Buffer.alloc(20) })).toMatchObject({ status: 200 })
    expect(index.files()[0]?.path).toBeDefined()
    expect((await upload(index, { content: Buffer.alloc(21) })).reason).toMatch(/^File too large/)
  })
})

describe('the size of a project', () => {
  test('startLoopbackIndex() counts all files of a project', async () => {
    const index = await start({ projectSizeLimit: 3 * 1024 * 1024 })
    expect(await upload(index, { content: Buffer.alloc(2 * 1024 * 1024) })).toMatchObject({ status: 200 })
    const request = { filename: 'tstools-0.1.tar.gz', content: Buffer.alloc(1024 * 1024 + 1) }
    const reason = "Project size too large. Limit for project 'tstools' total size is 3 MB."
    expect(await upload(index, request)).toMatchObject({ status: 400, reason })
  })
})

describe('the name of a new project', () => {
  test.each([
    ['json', "The name 'json' isn't allowed (conflict with Python Standard Library module name)."],
    ['Requirements.txt', "The name 'Requirements.txt' isn't allowed."],
    ['tstoo1s', "The name 'tstoo1s' is too similar to an existing project."],
  ])('startLoopbackIndex() refuses %j', async (name, reason) => {
    const index = await start()
    index.store.addProject('tstools', new Date(), 'alice')
    const answer = await upload(index, { fields: { name } })
    expect(answer.status).toBe(400)
    expect(answer.reason.slice(0, reason.length)).toBe(reason)
  })

  test('startLoopbackIndex() creates none while registration is disabled', async () => {
    const index = await start()
    index.flags.registrationDisabled = true
    const answer = await upload(index)
    expect(answer.status).toBe(403)
    expect(answer.reason).toMatch(/^New project registration temporarily disabled\./)
  })

  test('startLoopbackIndex() creates so many in an hour', async () => {
    const index = await start({ newProjectsPerHour: 1 })
    index.store.addProject('one', new Date(), 'alice')
    expect(await upload(index)).toMatchObject({ status: 429, reason: 'Too many new projects created' })
  })

  test('startLoopbackIndex() shows a project as its latest upload writes it', async () => {
    const index = await start()
    await upload(index)
    await upload(index, { filename: 'tstools-0.1-py2-none-any.whl', content: '2', fields: { name: 'TSTools' } })
    expect(index.store.project('tstools')?.name).toBe('TSTools')
  })
})
