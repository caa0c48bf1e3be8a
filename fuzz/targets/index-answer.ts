import { interpretProjectAnswer } from '../../src/package-index/interpret-project-answer.ts'
import { jsonAnswer, parseAnswer } from '../answers.ts'
import type { Target } from '../engine/target.ts'
import { must, mustBePrintable } from '../invariants.ts'
import { mustBeProjectPage, PAGE_URL } from '../project-pages.ts'

/** Whatever an index answers to the question for a project. Only a page that can be read is a listing. */
export const target: Target = {
  covers: ['package-index/interpret-project-answer'],
  seeds: [
    jsonAnswer({ meta: { 'api-version': '1.0' }, files: [] }),
    '404 Not Found\n\n',
    '200 OK\ncontent-type: text/html; charset=utf-8\n\n<a href="a-1.tar.gz">',
    '200 OK\ncontent-type: application/vnd.pypi.simple.v1+html\n\n',
    '200\ncontent-type: \x1b[31mred\n\n',
    '503 \x1b]0;title\x07\nserver: x\n\n',
    'redirect\n302 Found\nlocation: https://elsewhere.example/simple/a/\n\n',
  ],
  async check(input) {
    const response = parseAnswer(input)
    const elsewhere = input.includes('redirect') ? { redirectedTo: new URL('https://elsewhere.example/simple/a/') } : {}
    const listing = await interpretProjectAnswer(
      { url: PAGE_URL, response, ...elsewhere },
      'a',
      input.includes('server'),
    )
    if (listing.state === 'unknown') mustBePrintable(listing.why, 1000)
    if (listing.state !== 'listed') return
    must(response.status === 200, 'a listing comes with status 200', listing)
    mustBeProjectPage(listing)
  },
}
