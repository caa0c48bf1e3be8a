import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseSimpleApiJson } from '../../src/package-index/parse-simple-api-json.ts'

const pageUrl = new URL('https://index.example/simple/demo/')
const sha256 = 'A1'.repeat(32)

function parse(page: unknown) {
  return parseSimpleApiJson(typeof page === 'string' ? page : JSON.stringify(page), pageUrl)
}

describe('parseSimpleApiJson()', () => {
  test('parseSimpleApiJson() reads files with digests, size, time of upload and yank', () => {
    const page = parse({
      meta: { 'api-version': '1.4' },
      name: 'demo',
      'project-status': { status: 'archived', reason: 'moved' },
      files: [
        {
          filename: 'demo-1.0.tar.gz',
          url: 'https://user:secret@files.example/a/demo-1.0.tar.gz#frag',
          hashes: { sha256, md5: 'not hexadecimal' },
          size: 123,
          'upload-time': '2026-11-22T12:00:00.000000Z',
          yanked: 'broken',
        },
        { filename: 'demo-1.0-py3-none-any.whl', url: '../../files/demo.whl', hashes: {}, yanked: false },
      ],
    })
    expect(page).toEqual({
      status: 'archived',
      statusReason: 'moved',
      files: [
        {
          filename: 'demo-1.0.tar.gz',
          url: 'https://files.example/a/demo-1.0.tar.gz',
          digests: { sha256: sha256.toLowerCase() },
          size: 123,
          uploadTime: '2026-11-22T12:00:00.000000Z',
          yanked: true,
        },
        {
          filename: 'demo-1.0-py3-none-any.whl',
          url: 'https://index.example/files/demo.whl',
          digests: {},
          yanked: false,
        },
      ],
    })
  })

  test('parseSimpleApiJson() leaves out a file whose address no server would take', () => {
    const file = (length: number) => ({ filename: 'demo-1.0.tar.gz', url: `/${'a'.repeat(length)}`, hashes: {} })
    expect(parse({ files: [file(8191)] })).toMatchObject({ files: [{ filename: 'demo-1.0.tar.gz' }] })
    expect(parse({ files: [file(8192)] })).toEqual({ files: [] })
  })

  test('parseSimpleApiJson() reads a page without files', () => {
    expect(parse({ meta: { 'api-version': '1.0' }, files: [] })).toEqual({ files: [] })
  })

  test.each([
    ['no JSON', '<html>'],
    ['an array', []],
    ['null', null],
    ['another document', { info: {}, releases: {} }],
    ['a project list', { meta: { 'api-version': '1.0' }, projects: [] }],
    ['version 2 of the API', { meta: { 'api-version': '2.0' }, files: [] }],
    ['a version that is a number', { meta: { 'api-version': 1 }, files: [] }],
  ])('parseSimpleApiJson() refuses %s', (_what, page) => {
    expect(parse(page)).toHaveProperty('noPage')
  })

  test('parseSimpleApiJson() leaves out entries that make no sense', () => {
    const url = 'https://files.example/f'
    const files = [null, 1, 'x', {}, { filename: 'a' }, { url }, { filename: '', url }, { filename: 7, url }]
    const bad = [
      { filename: 'a', url: 'javascript:alert(1)' },
      { filename: 'a', url: 'https://[' },
    ]
    expect(parse({ files: [...files, ...bad, { filename: 'good', url }] })).toMatchObject({
      files: [{ filename: 'good' }],
    })
  })

  test('parseSimpleApiJson() never throws, and gives only digests, sizes and addresses that are ones', () => {
    const entry = fc.record(
      {
        filename: fc.oneof(fc.string(), fc.anything()),
        url: fc.oneof(fc.webUrl(), fc.string(), fc.anything()),
        hashes: fc.oneof(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.constant(sha256))), fc.anything()),
        size: fc.oneof(fc.double(), fc.anything()),
        yanked: fc.anything(),
      },
      { requiredKeys: [] },
    )
    const pages = fc.oneof(
      fc.json(),
      fc.string(),
      fc
        .record({ files: fc.array(entry), meta: fc.anything(), 'project-status': fc.anything() })
        .map(page => JSON.stringify(page)),
    )
    fc.assert(
      fc.property(pages, text => {
        const page = parse(text)
        if ('noPage' in page) return
        for (const file of page.files) {
          expect(URL.parse(file.url)?.protocol).toMatch(/^https?:$/)
          expect(file.filename).not.toBe('')
          for (const digest of Object.values(file.digests)) expect(digest).toMatch(/^[0-9a-f]{16,128}$/)
          expect(file.size === undefined || file.size >= 0).toBe(true)
        }
      }),
    )
  })
})
