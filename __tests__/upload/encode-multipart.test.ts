import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { encodeMultipart } from '../../src/upload/encode-multipart.ts'

const BOUNDARY = '00112233445566778899aabbccddeeff'

function encode(fields: readonly (readonly [string, string])[], filename: string, content = 'bytes'): Buffer {
  const { before, after } = encodeMultipart(fields, filename, BOUNDARY)
  return Buffer.concat([before, Buffer.from(content), after])
}

describe('encodeMultipart()', () => {
  test('encodeMultipart() writes a body as RFC 7578 shows it', () => {
    const body = encode(
      [
        [':action', 'file_upload'],
        ['name', 'Zeitreihen-ä'],
      ],
      'tstools-0.1.tar.gz',
    )
    expect(body.toString()).toBe(
      [
        `--${BOUNDARY}`,
        'Content-Disposition: form-data; name=":action"',
        '',
        'file_upload',
        `--${BOUNDARY}`,
        'Content-Disposition: form-data; name="name"',
        '',
        'Zeitreihen-ä',
        `--${BOUNDARY}`,
        'Content-Disposition: form-data; name="content"; filename="tstools-0.1.tar.gz"',
        'Content-Type: application/octet-stream',
        '',
        'bytes',
        `--${BOUNDARY}--`,
        '',
      ].join('\r\n'),
    )
  })

  test('encodeMultipart() names the boundary in the content type', () => {
    expect(encodeMultipart([], 'a.whl', BOUNDARY).contentType).toBe(`multipart/form-data; boundary=${BOUNDARY}`)
  })

  test('encodeMultipart() keeps line breaks of values as they are', () => {
    expect(encode([['description', 'a\nb\r\nc\rd']], 'a.whl').toString()).toContain('\r\n\r\na\nb\r\nc\rd\r\n--')
  })

  test('encodeMultipart() lets no file name leave its quotes', () => {
    const body = encode([], 'a"; name="x\r\nEvil: 1\r\n\r\n.whl').toString()
    expect(body).toContain('filename="a%22; name=%22x%0D%0AEvil: 1%0D%0A%0D%0A.whl"')
  })

  test('encodeMultipart() gives back every field to whoever parses the body', async () => {
    const value = fc.string({
      unit: fc.constantFrom('a', 'ä', '😀', '\n', '\r', '"', '-', '--', ' ', ':', ';', '\u0000'),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom('name', 'classifiers'), value)),
        value,
        async (fields, content) => {
          const { contentType, before, after } = encodeMultipart(fields, 'a.whl', BOUNDARY)
          const body = Buffer.concat([before, Buffer.from(content), after])
          const parsed = await new Response(body, { headers: { 'content-type': contentType } }).formData()
          for (const name of ['name', 'classifiers']) {
            expect(parsed.getAll(name)).toEqual(fields.filter(field => field[0] === name).map(field => field[1]))
          }
          const file = parsed.get('content')
          expect(file instanceof File ? await file.text() : file).toBe(content)
        },
      ),
    )
  })
})
