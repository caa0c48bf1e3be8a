import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { blake2b } from 'hash-wasm'
import { upload, useIndexes } from './send-upload.ts'

const start = useIndexes()
const content = 'some bytes'
const sha256 = createHash('sha256').update(content).digest('hex')
const sdist = 'tstools-0.1.tar.gz'

describe('what every form is cleaned of', () => {
  test('startLoopbackIndex() refuses a text field that comes as a file, before it looks at the token', async () => {
    const extraPart = 'Content-Disposition: form-data; name="summary"; filename="x"\r\n\r\ntext'
    const answer = await upload(await start(), { extraPart, authorization: null })
    expect(answer).toMatchObject({ status: 400, reason: 'summary: Should not be a tuple.' })
  })

  test('startLoopbackIndex() ignores a signature, file or not', async () => {
    const extraPart = 'Content-Disposition: form-data; name="gpg_signature"; filename="x.asc"\r\n\r\ntext'
    expect(await upload(await start(), { extraPart })).toMatchObject({ status: 200 })
  })

  test('startLoopbackIndex() drops a field whose last value is UNKNOWN, and spells out NUL', async () => {
    const index = await start()
    await upload(index, { fields: { author: ' UNKNOWN ', platform: ['any', 'UNKNOWN'], summary: 'a\0b' } })
    const form = index.files()[0]?.form
    expect([form?.has('author'), form?.has('platform'), form?.get('summary')]).toEqual([false, false, ['a\\x00b']])
  })

  test('startLoopbackIndex() keeps fields as they came: order, repetition, line breaks', async () => {
    const index = await start()
    const fields = { classifiers: ['B :: 1', 'A :: 2'], description: 'one\ntwo\r\nthree\n' }
    await upload(index, { fields })
    const form = index.files()[0]?.form
    expect(form?.get('classifiers')).toEqual(fields.classifiers)
    expect(form?.get('description')).toEqual([fields.description])
  })

  test('startLoopbackIndex() takes no offence at fields it does not know, nor at single empty ones', async () => {
    const fields = { import_names: 'x', 'project-url': 'x', requires_python: '', license_expression: '' }
    expect(await upload(await start(), { fields: { metadata_version: '1.0', ...fields } })).toMatchObject({
      status: 200,
    })
  })
})

describe('the fields of an upload', () => {
  test.each([
    [{ protocol_version: '2' }, 'Unknown protocol version.'],
    [{ name: [] }, "'' is an invalid value for Name. Error: This field is required."],
    [{ name: '-tstools' }, "'-tstools' is an invalid value for Name. Error: Start and end with a letter or numeral"],
    [{ filetype: [] }, 'Invalid value for filetype. Error: This field is required.'],
    [{ filetype: 'bdist_egg' }, 'Invalid value for filetype. Error: Use a known file type.'],
    [{ pyversion: '' }, 'Invalid value for pyversion. Error: Python version is required for binary'],
    [{ filetype: 'sdist', pyversion: 'py3' }, "Invalid value for pyversion. Error: Use 'source' as Python version"],
    [{ sha256_digest: [] }, 'Error: Include at least one message digest.'],
    [{ sha256_digest: 'abc' }, 'Invalid value for sha256_digest. Error: Use a valid, hex-encoded, SHA256'],
    [{ blake2_256_digest: 'abc' }, 'Invalid value for blake2_256_digest. Error: Use a valid, hex-encoded, BLAKE2'],
  ] as const)('startLoopbackIndex() refuses %j', async (fields, reason) => {
    const answer = await upload(await start(), { fields })
    expect(answer.status).toBe(400)
    expect(answer.reason.slice(0, reason.length)).toBe(reason)
  })

  test('startLoopbackIndex() takes an sdist without pyversion, and a form without protocol_version', async () => {
    const fields = { pyversion: '', protocol_version: [] }
    expect(await upload(await start(), { filename: sdist, fields })).toMatchObject({ status: 200 })
  })

  test('startLoopbackIndex() wants a file, once the form is right', async () => {
    const answer = await upload(await start(), { withoutContent: true })
    expect(answer).toMatchObject({ status: 400, reason: 'Upload payload does not have a file.' })
  })

  test('startLoopbackIndex() crashes on a content that is no file', async () => {
    const answer = await upload(await start(), { withoutContent: true, fields: { content: 'text' } })
    expect(answer.status).toBe(500)
  })

  test.each(['', 'image/png'])('startLoopbackIndex() refuses a file of the type %j', async partType => {
    const answer = await upload(await start(), { partType })
    expect(answer).toMatchObject({ status: 400, reason: 'Invalid distribution file.' })
  })

  test('startLoopbackIndex() takes the last of several files', async () => {
    const index = await start()
    const extraPart = `Content-Disposition: form-data; name="content"; filename="tstools-0.1-py2-none-any.whl"\r\nContent-Type: application/zip\r\n\r\n${content}`
    await upload(index, { content: 'other', fields: { sha256_digest: sha256 }, extraPart })
    expect(index.files().map(file => file.filename)).toEqual(['tstools-0.1-py2-none-any.whl'])
  })
})

describe('digests', () => {
  test('startLoopbackIndex() takes any one digest, in any case', async () => {
    const digests = [
      { md5_digest: createHash('md5').update(content).digest('hex') },
      { sha256_digest: sha256.toUpperCase() },
      { blake2_256_digest: await blake2b(content, 256) },
    ]
    for (const digest of digests) {
      const index = await start()
      expect(await upload(index, { fields: { sha256_digest: [], ...digest } })).toMatchObject({ status: 200 })
      expect(index.files()[0]?.digests).toMatchObject({ sha256, blake2b_256: await blake2b(content, 256) })
    }
  })

  test.each([{ md5_digest: '0'.repeat(32) }, { sha256_digest: '0'.repeat(64) }, { blake2_256_digest: '0'.repeat(64) }])(
    'startLoopbackIndex() refuses %j for a file that has another',
    async fields => {
      const index = await start()
      const answer = await upload(index, { fields })
      expect(answer.reason).toBe('The digest supplied does not match a digest calculated from the uploaded file.')
      expect(index.store.projects.size).toBe(0)
    },
  )
})

describe('core metadata', () => {
  test.each([
    [{ metadata_version: [] }, 'None is not a valid metadata version.'],
    [{ metadata_version: '2.0' }, "'2.0' is not a valid metadata version."],
    [{ metadata_version: '2.6' }, "'2.6' is not a valid metadata version."],
    [{ version: [] }, "'version' is a required field."],
    [{ version: '1.0-final-2' }, "'1.0-final-2' is invalid for 'version'."],
    [{ version: '0.1+abc' }, "The use of local versions in '0.1+abc' is not allowed."],
    [{ name: ['tstools', 'tstools'] }, "'name' has invalid data."],
    [{ summary: ['a', 'b'] }, "'summary' has invalid data."],
    [{ summary: 'a\nb' }, "'summary' must be a single line."],
    [{ summary: 'a'.repeat(513) }, "'summary' field must be 512 characters or less."],
    [{ dynamic: 'Version' }, "'Version' is not allowed as a dynamic field."],
    [{ license: 'MIT', license_expression: 'MIT' }, 'License is deprecated when License-Expression is present.'],
    [{ home_page: 'ftp://x' }, "'ftp://x' is not a valid url."],
    [{ project_urls: ', https://x' }, 'Must have a label'],
    [{ project_urls: `${'l'.repeat(33)}, https://x` }, `'${'l'.repeat(33)}' must be 32 characters or less.`],
    [{ project_urls: 'Docs' }, 'Must have a URL'],
    [{ project_urls: 'Docs, mailto:x' }, "'mailto:x' is not a valid url"],
    [{ classifiers: 'Private :: Do Not Upload' }, "'Private :: Do Not Upload' is not a valid classifier."],
    [{ requires_dist: 'x @ https://x' }, "Can't have direct dependency: x @ https://x"],
  ])('startLoopbackIndex() refuses %j', async (fields, reason) => {
    const answer = await upload(await start(), { fields })
    expect(answer.status).toBe(400)
    expect(answer.reason.slice(0, reason.length)).toBe(reason)
  })

  test.each([
    ['1.0', { download_url: 'https://x' }, 'download-url introduced in metadata version 1.1, not 1.0.'],
    ['1.1', { requires_dist: 'numpy' }, 'requires-dist introduced in metadata version 1.2, not 1.1.'],
    ['1.2', { provides_extra: 'x' }, 'provides-extra introduced in metadata version 2.1, not 1.2.'],
    ['2.1', { dynamic: 'Summary' }, 'dynamic introduced in metadata version 2.2, not 2.1.'],
    ['2.3', { license_file: 'LICENSE' }, 'license-file introduced in metadata version 2.4, not 2.3.'],
    ['2.4', { import_name: 'tstools' }, 'import-name introduced in metadata version 2.5, not 2.4.'],
  ])('startLoopbackIndex() refuses, in metadata %s, %j', async (metadataVersion, fields, reason) => {
    const answer = await upload(await start(), { fields: { metadata_version: metadataVersion, ...fields } })
    expect(answer.reason.slice(0, reason.length)).toBe(reason)
  })

  test('startLoopbackIndex() tells one error: metadata version, name, version, then by alphabet', async () => {
    const index = await start()
    const wrong = { metadata_version: '9', version: 'x', summary: 'a\nb', dynamic: 'name' }
    expect((await upload(index, { fields: wrong })).reason).toMatch(/^'9' is not a valid metadata version/)
    const rest = { ...wrong, metadata_version: '2.4' }
    expect((await upload(index, { fields: rest })).reason).toMatch(/^'x' is invalid for 'version'/)
    expect((await upload(index, { fields: { ...rest, version: '0.1' } })).reason).toMatch(/dynamic field/)
  })
})
