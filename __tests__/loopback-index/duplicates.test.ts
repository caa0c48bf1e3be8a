import { describe, expect, test } from '@jest/globals'
import { upload, useIndexes } from './send-upload.ts'

const start = useIndexes()
const wheel = 'tstools-0.1-py3-none-any.whl'
const sdist = 'tstools-0.1.tar.gz'
const day = 24 * 3600 * 1000

describe('a file that is there already', () => {
  test('startLoopbackIndex() answers the identical file with 200 and changes nothing', async () => {
    const index = await start()
    const first = await upload(index)
    const [stored] = index.files()
    expect(await upload(index)).toMatchObject({ status: 200, text: first.text })
    expect(index.files()).toEqual([stored])
  })

  test('startLoopbackIndex() refuses other bytes under the name', async () => {
    const index = await start()
    await upload(index)
    const answer = await upload(index, { content: 'other bytes' })
    expect(answer.status).toBe(400)
    expect(answer.reason).toMatch(
      /^File already exists \('tstools-0\.1-py3-none-any\.whl', with blake2_256 hash '[0-9a-f]{64}'\)\./,
    )
  })

  test('startLoopbackIndex() refuses the same bytes under another name, of another project too', async () => {
    const index = await start()
    await upload(index)
    const filename = 'other-1.0-py3-none-any.whl'
    const answer = await upload(index, { filename, fields: { name: 'other', version: '1.0' } })
    expect(answer.status).toBe(400)
    expect(answer.reason).toMatch(/^File already exists \('other-1\.0-py3-none-any\.whl'/)
    expect(index.store.project('other')).toBeUndefined()
  })

  test('startLoopbackIndex() checks digests before it looks for duplicates', async () => {
    const index = await start()
    await upload(index)
    const answer = await upload(index, { fields: { sha256_digest: '0'.repeat(64) } })
    expect(answer.reason).toMatch(/^The digest supplied does not match/)
  })
})

describe('a name that was used', () => {
  test('startLoopbackIndex() refuses the name of a deleted file', async () => {
    const index = await start()
    await upload(index)
    index.store.deleteFile(wheel)
    const answer = await upload(index)
    expect(answer.status).toBe(400)
    expect(answer.reason).toMatch(/^This filename was previously used by a file that has since been deleted\./)
  })

  test('startLoopbackIndex() does not free names with their project', async () => {
    const index = await start()
    await upload(index)
    index.store.deleteProject('tstools')
    expect((await upload(index)).reason).toMatch(/^This filename was previously used/)
  })

  test('startLoopbackIndex() takes the bytes of a deleted file under a new name', async () => {
    const index = await start()
    await upload(index)
    index.store.deleteFile(wheel)
    expect(await upload(index, { filename: 'tstools-0.1-py2-none-any.whl' })).toMatchObject({ status: 200 })
  })
})

describe('a release', () => {
  test('startLoopbackIndex() closes it after 14 days, but for files that it has', async () => {
    let now = new Date('2026-03-01T00:00:00Z')
    const index = await start({ now: () => now })
    await upload(index)
    now = new Date(now.getTime() + 14 * day)
    expect(await upload(index, { filename: 'tstools-0.1-py2-none-any.whl', content: '2' })).toMatchObject({
      status: 200,
    })
    now = new Date(now.getTime() + 1)
    const answer = await upload(index, { filename: sdist, content: 'sdist' })
    const reason = 'Uploading new files to releases older than 14 days is not allowed.'
    expect(answer).toMatchObject({ status: 400, reason })
    expect(await upload(index)).toMatchObject({ status: 200 })
  })

  test('startLoopbackIndex() gives it one sdist', async () => {
    const index = await start()
    index.store.addProject('ts-tools', new Date(), 'alice')
    const fields = { name: 'ts-tools', version: '1.0' }
    await upload(index, { filename: 'ts_tools-1.0.tar.gz', content: '1', fields })
    const request = { filename: 'ts_tools-1.0.0.tar.gz', content: '2', fields: { ...fields, version: '1.0.0' } }
    expect(await upload(index, request)).toMatchObject({
      status: 400,
      reason: 'Only one sdist may be uploaded per release.',
    })
  })

  test('startLoopbackIndex() takes equal versions as one, in the first spelling', async () => {
    const index = await start()
    await upload(index, { fields: { version: '0.1.0' } })
    await upload(index, { filename: sdist, content: 'sdist' })
    expect(index.files().map(file => [file.filename, file.version])).toEqual([
      [wheel, '0.1.0'],
      [sdist, '0.1.0'],
    ])
  })
})
