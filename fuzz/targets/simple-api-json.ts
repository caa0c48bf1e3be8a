import { compareWithIndex } from '../../src/package-index/compare-with-index.ts'
import { parseSimpleApiHtml } from '../../src/package-index/parse-simple-api-html.ts'
import { parseSimpleApiJson } from '../../src/package-index/parse-simple-api-json.ts'
import type { Target } from '../engine/target.ts'
import { mustAgree } from '../invariants.ts'
import { canBeWritten, comparable, mustBeProjectPage, PAGE_URL, writeHtml } from '../project-pages.ts'

const file = {
  filename: 'a-1-py3-none-any.whl',
  url: '../../files/a-1-py3-none-any.whl',
  hashes: { sha256: 'ab'.repeat(32) },
}
const page = { meta: { 'api-version': '1.4' }, name: 'a', files: [file] }

/** A project's page in JSON. The same page in HTML says the same. */
export const target: Target = {
  covers: ['package-index/parse-simple-api-json', 'package-index/page-values', 'package-index/compare-with-index'],
  seeds: [
    JSON.stringify(page),
    JSON.stringify({ ...page, 'project-status': { status: 'archived', reason: 'old' } }),
    JSON.stringify({
      ...page,
      files: [{ ...file, size: 1, 'upload-time': '2026-11-22T00:00:00Z', yanked: 'bad', url: 'https://u:p@h/x#y' }],
    }),
    JSON.stringify({ ...page, meta: { 'api-version': '2.0' } }),
    '[]',
    '{"files":{}}',
  ],
  words: [
    '"files"',
    '"hashes"',
    '"sha256"',
    '"yanked"',
    '"__proto__"',
    '"constructor"',
    'null',
    '[]',
    '{}',
    'https://',
    'javascript:',
  ],
  check(input) {
    const read = parseSimpleApiJson(input.toString(), PAGE_URL)
    if ('noPage' in read) return
    mustBeProjectPage(read)
    for (const { filename } of read.files) {
      compareWithIndex({ filename, digests: { sha256: 'ab'.repeat(32) } }, { state: 'listed', ...read })
    }
    if (!canBeWritten(read)) return
    const inHtml = parseSimpleApiHtml(writeHtml(read), PAGE_URL)
    mustAgree(comparable(inHtml), comparable(read), 'the page in HTML says the same as the one in JSON')
  },
}
