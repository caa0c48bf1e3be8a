import { buffer } from 'node:stream/consumers'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type PartHead, readMultipart } from '../support/loopback-index/upload/read-multipart.ts'

async function* inPieces(body: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let start = 0; start < body.length; start += size) yield body.subarray(start, start + size)
}

async function read(body: Buffer, pieceSize = 1000): Promise<[PartHead, string][]> {
  const parts: [PartHead, string][] = []
  await readMultipart(inPieces(body, pieceSize), 'multipart/form-data; boundary="b-b"', async (head, bytes) => {
    parts.push([head, (await buffer(bytes)).toString('latin1')])
  })
  return parts
}

function formatBody(values: readonly Uint8Array[]): Buffer {
  const head = Buffer.from('--b-b\r\nContent-Disposition: form-data; name="x"\r\n\r\n')
  return Buffer.concat([...values.flatMap(value => [head, value, Buffer.from('\r\n')]), Buffer.from('--b-b--\r\n')])
}

describe('readMultipart()', () => {
  test('readMultipart() gives back any bytes, in whatever pieces they come', async () => {
    const hostile = fc
      .constantFrom('\r\n--b-', '\r\n--b', '--b-b', '\r\n', '\r', '-', 'x', '\0')
      .map(text => Buffer.from(text))
    const value = fc.array(fc.oneof(hostile, fc.uint8Array({ maxLength: 9 }))).map(pieces => Buffer.concat(pieces))
    const harmless = value.filter(
      bytes => !bytes.includes('\r\n--b-b') && !bytes.toString('latin1').startsWith('--b-b'),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(harmless, { maxLength: 5 }), fc.integer({ min: 1, max: 30 }), async (values, size) => {
        const parts = await read(formatBody(values), size)
        expect(parts.map(([, text]) => text)).toEqual(values.map(bytes => bytes.toString('latin1')))
      }),
    )
  })

  test('readMultipart() reads names, file names and types', async () => {
    const head = 'content-disposition: form-data; name="a"; filename="b \\"c\\" %22.whl"\r\nContent-Type: text/x'
    const body = Buffer.from(`preamble\r\n--b-b\r\n${head}\r\n\r\n\r\n--b-b--\r\nepilogue`)
    expect(await read(body)).toEqual([[{ name: 'a', filename: 'b "c" ".whl', contentType: 'text/x' }, '']])
  })

  test.each([
    '--b-b\r\nContent-Disposition: form-data\r\n\r\n\r\n--b-b--',
    '--b-b\r\nContent-Disposition: attachment; name="x"\r\n\r\n\r\n--b-b--',
    `--b-b\r\nX: ${'x'.repeat(20_000)}\r\n\r\n\r\n--b-b--`,
    '--b-b\r\nContent-Disposition: form-data; name="x"\r\n\r\nno end',
    'no boundary at all',
  ])('readMultipart() refuses a broken body: %#', async body => {
    await expect(read(Buffer.from(body))).rejects.toMatchObject({ name: 'InvalidForm' })
  })
})
