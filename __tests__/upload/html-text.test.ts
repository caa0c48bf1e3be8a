import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { extractHtmlText } from '../../src/upload/html-text.ts'
import { measureGrowth } from '../support/growth.ts'

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

test('extractHtmlText() reads the named entities of text', () => {
  expect(extractHtmlText('&quot;a&quot; &apos;b&apos; c&nbsp;d &amp;lt; &lt;&gt; &copy; &#x10ffff;', 100)).toBe(
    '"a" \'b\' c d &lt; <> &copy; \u{10ffff}',
  )
})

test('extractHtmlText() takes a body of just the length that is allowed', () => {
  expect(extractHtmlText('<title>Oops</title>12345', 5)).toBe('12345')
  expect(extractHtmlText('<title>Oops</title>123456', 5)).toBe('Oops')
})

test('extractHtmlText() reads a page that is cut off in a comment, a title or a tag', () => {
  expect(extractHtmlText('seen<!-- not', 100)).toBe('seen')
  expect(extractHtmlText('<title lang="en">Oops', 100)).toBe('Oops')
  expect(extractHtmlText('<title>Oops</title ><p>seen</p', 100)).toBe('seen')
  expect(extractHtmlText('seen<p class="x', 100)).toBe('seen')
})

test('extractHtmlText() takes a title for a break between words', () => {
  expect(extractHtmlText('a<title>Oops</title>b', 100)).toBe('a b')
})

test('extractHtmlText() reads the first 64 kB', () => {
  expect(extractHtmlText(`${' '.repeat(64 * 1024 - 4)}seenhidden`, 100)).toBe('seen')
})

test('extractHtmlText() leaves out comments and attributes', () => {
  expect(extractHtmlText('<p class="x">a<!-- <p>no</p> -->b <img alt="no">1 < 2', 100)).toBe('a b 1 < 2')
})

test('extractHtmlText() takes time in proportion to a hostile page', () => {
  for (const piece of ['<', '<!--', '<script>', '<title>', '&#', '<a ', '</title'])
    expect(measureGrowth(length => extractHtmlText(piece.repeat(length), 500), 20_000)).toBeLessThan(1.6)
})

test('extractHtmlText() never throws', () => {
  fc.assert(fc.property(fc.string(), html => void extractHtmlText(html, 100)))
})
