import { aWheel } from '../../__tests__/support/some-distributions.ts'
import { PYPI } from '../../__tests__/support/some-reports.ts'
import { explainRefusal } from '../../src/upload/explain-refusal.ts'
import { interpretUploadAnswer } from '../../src/upload/interpret-upload-answer.ts'
import { jsonAnswer, parseAnswer } from '../answers.ts'
import type { Target } from '../engine/target.ts'
import { must, mustBePrintable, mustBeProblem } from '../invariants.ts'

const NOW = new Date('2026-11-22T12:00:00Z')

/** An index's answer to an upload. Credentials go to no other origin, and words of the index are one harmless line. */
export const target: Target = {
  covers: [
    'upload/interpret-upload-answer',
    'upload/server-words',
    'upload/html-text',
    'upload/already-exists',
    'upload/explain-refusal',
    'retry/parse-retry-after',
  ],
  longestInput: 65_536,
  seeds: [
    '200 OK\n\n',
    jsonAnswer({ message: 'x', code: '400 File already exists', title: 'Bad Request' }, '400 Bad Request'),
    jsonAnswer({ detail: [{ msg: 'x' }], errors: [{ message: 'y' }] }, '422 Unprocessable Entity'),
    '403 Invalid or non-existent authentication information\ncontent-type: text/html\n\n<html><head><title>403</title></head><body>x<br>y</body></html>',
    '429 x\nretry-after: Sun, 22 Nov 2026 12:00:10 GMT\n\n',
    '503 x\nretry-after: 5\n\n<!doctype html><script>x</script>&#x1b;&amp;#58;',
    '308 x\nlocation: /elsewhere\n\n',
    '307 x\nlocation: https://evil.example/legacy/\n\n',
  ],
  words: [
    '<!--',
    '-->',
    '<script',
    '</script',
    '<style>',
    '<title',
    '<svg',
    '&#27;',
    '&#x1b;',
    '&nbsp;',
    '<!doctype html>',
    'retry-after: ',
    'location: ',
    '"code":"400 ',
  ],
  check(input) {
    const answer = interpretUploadAnswer(parseAnswer(input), PYPI.uploadUrl, NOW)
    if ('says' in answer) mustBePrintable(answer.says, 600)
    if (answer.meaning === 'moved')
      must(answer.to.origin === PYPI.uploadUrl.origin && answer.to.username === '', 'the same origin', answer)
    if (answer.meaning === 'try-again') must((answer.retryAfter ?? 0) >= 0, 'no wait into the past', answer)
    if (answer.meaning !== 'refused') return
    mustBeProblem(explainRefusal(answer, { index: PYPI, distribution: aWheel() }))
  },
}
