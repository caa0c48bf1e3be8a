import { parseSimpleApiHtml } from '../../src/package-index/parse-simple-api-html.ts'
import type { Target } from '../engine/target.ts'
import { mustAgree } from '../invariants.ts'
import { canBeWritten, comparable, mustBeProjectPage, PAGE_URL, writeHtml } from '../project-pages.ts'

const link = `<a href="../../files/a-1.tar.gz#sha256=${'ab'.repeat(32)}" data-yanked="">a-1.tar.gz</a>`

/** A project's page in HTML. Written anew, it is read the same. */
export const target: Target = {
  covers: ['package-index/parse-simple-api-html', 'package-index/page-values'],
  longestInput: 65_536,
  seeds: [
    `<!DOCTYPE html><html><head><meta name="pypi:repository-version" content="1.4"></head><body>${link}</body></html>`,
    `<base href="https://files.example/x/">${link}${link}<meta name="pypi:project-status" content="archived">`,
    '<form><a href="login">x</a></form>',
    '<a href="%ff/%zz?x=&amp;y">a</a><a>b</a><!-- <a href="c"> -->',
  ],
  words: [
    '<a href="',
    '">',
    '</a>',
    '<base href="',
    '<meta name="',
    'content="',
    '#sha256=',
    '&quot;',
    '&#x2f;',
    '<!--',
    '-->',
    '<script>',
    '<![CDATA[',
  ],
  check(input) {
    const read = parseSimpleApiHtml(input.toString(), PAGE_URL)
    if ('noPage' in read) return
    mustBeProjectPage(read)
    if (!canBeWritten(read)) return
    mustAgree(comparable(parseSimpleApiHtml(writeHtml(read), PAGE_URL)), comparable(read), 'the page written anew')
  },
}
