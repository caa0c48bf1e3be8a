import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { extractHtmlText } from '../../src/upload/html-text.ts'

test('extractHtmlText() separates what the page separates, and reads entities', () => {
  expect(extractHtmlText('<h1>No</h1><p>a&amp;b<br>c</p>', 100)).toBe('No a&b c')
})

test('extractHtmlText() prefers the body to the title', () => {
  expect(extractHtmlText('<title>Oops</title><p>File exists</p>', 100)).toBe('File exists')
})

test('extractHtmlText() takes the title where the body says nothing, or too much', () => {
  expect(extractHtmlText('<title>Oops</title><body> </body>', 100)).toBe('Oops')
  expect(extractHtmlText(`<title>Oops</title><p>${'long '.repeat(50)}</p>`, 100)).toBe('Oops')
})

test('extractHtmlText() takes a long body where there is no title', () => {
  expect(extractHtmlText(`<p>${'long '.repeat(50)}</p>`, 100)).toMatch(/^long long/)
})

test('extractHtmlText() reads no scripts, and recovers from a page that is cut off', () => {
  expect(extractHtmlText('<p>seen</p><script>var hidden = "<p>";</script><p>and seen', 100)).toBe('seen and seen')
  expect(extractHtmlText('<p>seen</p><script>never closed', 100)).toBe('seen')
})

test('extractHtmlText() reads numeric entities, and leaves what is none', () => {
  expect(extractHtmlText('&#39;a&#x27; &lt;b&gt; &unknown; &#99999999; &#x110000; & c', 100)).toBe(
    "'a' <b> &unknown; &#99999999; &#x110000; & c",
  )
})

test('extractHtmlText() leaves out comments and attributes', () => {
  expect(extractHtmlText('<p class="x">a<!-- <p>no</p> -->b <img alt="no">1 < 2', 100)).toBe('a b 1 < 2')
})

test('extractHtmlText() takes time in proportion to a hostile page', () => {
  const start = performance.now()
  for (const piece of ['<', '<!--', '<script>', '<title>', '&#', '<a ', '</title'])
    extractHtmlText(piece.repeat(1e6), 500)
  expect(performance.now() - start).toBeLessThan(2000)
})

test('extractHtmlText() never throws', () => {
  fc.assert(fc.property(fc.string(), html => void extractHtmlText(html, 100)))
})
