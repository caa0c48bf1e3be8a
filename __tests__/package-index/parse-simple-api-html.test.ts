import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseSimpleApiHtml } from '../../src/package-index/parse-simple-api-html.ts'
import { measureGrowth } from '../support/growth.ts'

const pageUrl = new URL('https://index.example/simple/demo/')
const sha256 = 'A1'.repeat(32)

describe('parseSimpleApiHtml()', () => {
  test('parseSimpleApiHtml() reads file names, addresses, digests and yanks', () => {
    const page = parseSimpleApiHtml(
      `<!DOCTYPE html><html><head><meta name="pypi:repository-version" content="1.4">
        <meta name="pypi:project-status" content="quarantined">
        <meta name="pypi:project-status-reason" content="the maintainer&#39;s account">
        </head><body><h1>Links for demo</h1>
        <a href="../../files/demo-1.0.tar.gz#sha256=${sha256}" data-requires-python="&gt;=3.8">demo-1.0.tar.gz</a><br/>
        <A HREF='https://user:secret@files.example/a/demo-1.0%2Blocal-py3-none-any.whl?x=1&amp;y=2' data-yanked>any text</A>
        <a href="demo-0.9.zip#md5=${'0'.repeat(32)}&egg=demo" data-yanked="broken">demo-0.9.zip
        </body></html>`,
      pageUrl,
    )
    expect(page).toEqual({
      status: 'quarantined',
      statusReason: "the maintainer's account",
      files: [
        {
          filename: 'demo-1.0.tar.gz',
          url: 'https://index.example/files/demo-1.0.tar.gz',
          digests: { sha256: sha256.toLowerCase() },
          yanked: false,
        },
        {
          filename: 'demo-1.0+local-py3-none-any.whl',
          url: 'https://files.example/a/demo-1.0%2Blocal-py3-none-any.whl?x=1&y=2',
          digests: {},
          yanked: true,
        },
        {
          filename: 'demo-0.9.zip',
          url: 'https://index.example/simple/demo/demo-0.9.zip',
          digests: { md5: '0'.repeat(32) },
          yanked: true,
        },
      ],
    })
  })

  test('parseSimpleApiHtml() starts relative addresses from <base>', () => {
    const page = parseSimpleApiHtml('<base href="/elsewhere/"><base href="/later/"><a href="d-1.zip">x</a>', pageUrl)
    expect(page).toMatchObject({ files: [{ url: 'https://index.example/elsewhere/d-1.zip' }] })
  })

  test('parseSimpleApiHtml() leaves out anchors that lead to no file', () => {
    const text =
      '<a>x</a><a href="">x</a><a href="../">up</a><a href="mailto:a@b.example">x</a><a href="https://[">x</a>'
    expect(parseSimpleApiHtml(text, pageUrl)).toEqual({ files: [] })
  })

  test('parseSimpleApiHtml() does not read comments', () => {
    expect(parseSimpleApiHtml('<!-- <a href="demo-1.0.tar.gz">x</a> -->', pageUrl)).toEqual({ files: [] })
  })

  test('parseSimpleApiHtml() refuses a page to log in at', () => {
    const text = '<title>Sign in</title><form action="/login"><input type="password"></form><a href="/help">Help</a>'
    expect(parseSimpleApiHtml(text, pageUrl)).toHaveProperty('noPage')
  })

  test('parseSimpleApiHtml() reads a page that has a form beside its files', () => {
    const text = '<form action="/search"></form><a href="demo-1.0.tar.gz">x</a>'
    expect(parseSimpleApiHtml(text, pageUrl)).toMatchObject({ files: [{ filename: 'demo-1.0.tar.gz' }] })
  })

  test('parseSimpleApiHtml() refuses another major version of the API', () => {
    expect(parseSimpleApiHtml('<meta name="pypi:repository-version" content="2.0">', pageUrl)).toHaveProperty('noPage')
  })

  test('parseSimpleApiHtml() never throws, and gives only digests and addresses that are ones', () => {
    const attribute = fc.tuple(
      fc.constantFrom('href', 'data-yanked', 'name', 'content', '__proto__'),
      fc.oneof(fc.string(), fc.webUrl()),
    )
    const element = fc
      .tuple(fc.constantFrom('a', 'base', 'meta', 'form', 'script', '!--'), fc.array(attribute))
      .map(([name, attributes]) => `<${name} ${attributes.map(([key, value]) => `${key}="${value}"`).join(' ')}>`)
    fc.assert(
      fc.property(fc.array(fc.oneof(element, fc.string())), pieces => {
        const page = parseSimpleApiHtml(pieces.join(''), pageUrl)
        if ('noPage' in page) return
        for (const file of page.files) {
          expect(URL.parse(file.url)?.protocol).toMatch(/^https?:$/)
          expect(file.filename).not.toBe('')
          for (const digest of Object.values(file.digests)) expect(digest).toMatch(/^[0-9a-f]{16,128}$/)
        }
      }),
    )
  })

  test('parseSimpleApiHtml() reads ten thousand files, in time in proportion to their number', () => {
    const links = Array.from({ length: 10_000 }, (_, number) => `<a href="d-${number}.zip#sha256=${sha256}">x</a>`)
    expect(parseSimpleApiHtml(links.join(''), pageUrl)).toMatchObject({ files: { length: 10_000 } })
    const read = (count: number) => parseSimpleApiHtml(links.slice(0, count).join(''), pageUrl)
    expect(measureGrowth(read, 600)).toBeLessThan(1.6)
  })

  test('parseSimpleApiHtml() gives up on elements that are not closed, however many', () => {
    const deep = (count: number) => parseSimpleApiHtml('<a><form><b>'.repeat(count), pageUrl)
    expect(deep(100)).toEqual({ noPage: 'it is a page with a form, perhaps to log in' })
    expect(deep(1_000_000)).toEqual({ noPage: 'it has more than 1000 elements that are not closed' })
  })
})
