import { describe, expect, test } from '@jest/globals'
import { code, codeBlock, html, link, plain, prose, quoted } from '../../src/report/html.ts'

describe('plain()', () => {
  test('escapes markup', () => {
    expect(plain(`<a href="x">'&amp;'</a>`)).toBe('&lt;a href=&quot;x&quot;&gt;&#39;&amp;amp;&#39;&lt;/a&gt;')
  })

  test('keeps GitHub from linking people and issues, and from drawing pictures', () => {
    expect(plain('@octocat #1 :tada: 12:30')).toBe('@&#8288;octocat #&#8288;1 :&#8288;tada: 12:30')
    expect(plain('GH-12 gh-1 high-5 GH-x')).toBe('GH-&#8288;12 gh-&#8288;1 high-5 GH-x')
  })

  test('keeps GitHub from linking commits, and digests and versions as they are', () => {
    const commit = 'a5c3785ed8d6a35868bc169f07e40e889087fd2e'
    expect(plain(`user@${commit}`)).toBe('user@&#8288;a5c3785ed8d6a35868bc&#8288;169f07e40e889087fd2e')
    for (const text of ['0.1.dev20250101', 'a'.repeat(64), 'deadbeef']) expect(plain(text)).toBe(text)
  })
})

describe('code()', () => {
  test('keeps everything on one line', () => {
    expect(code('a\n\n<b>')).toBe('<code>a &lt;b&gt;</code>')
  })
})

describe('codeBlock()', () => {
  test('has no empty line, which would end the HTML', () => {
    expect(codeBlock(['one', '', ' \n ', '<two>'])).toBe('<pre><code>one\n&lt;two&gt;</code></pre>')
  })
})

describe('prose()', () => {
  test('links pages of PyPI, which advice sends people to, and no other address', () => {
    const others = 'https://pypi.org.evil.example/manage/ https://pypi.org/project/evil/ https://pypi.org/manager/'
    expect(prose(`Go to https://test.pypi.org/manage/?a=1&b=%20x. Not to ${others}`)).toBe(
      'Go to <a href="https://test.pypi.org/manage/?a=1&amp;b=%20x">https://test.pypi.org/manage/?a=1&amp;b=%20x</a>. ' +
        `Not to ${others}`,
    )
    expect(prose('https://pypi.org/classifiers/ lists them.')).toMatch(/^<a href="https:\/\/pypi.org\/classifiers\/">/)
  })

  test('keeps lines and indentation, and marks code', () => {
    expect(prose('Set `a: <b>`:\n  x\n\n`unpaired')).toBe(
      'Set <code>a: &lt;b&gt;</code>:<br>&nbsp;&nbsp;x<br><br>`unpaired',
    )
  })
})

describe('quoted()', () => {
  test('is as prose, without a link', () => {
    expect(quoted('See `a`\n  https://pypi.org/manage/ @x')).toBe(
      'See <code>a</code><br>&nbsp;&nbsp;https://pypi.org/manage/ @&#8288;x',
    )
  })
})

describe('link()', () => {
  test.each([
    ['javascript:alert(1)'],
    ['data:text/html,x'],
    ['//evil.example'],
    ['https://user:secret@files.example/'],
    [`https://files.example/${'a'.repeat(2000)}`],
    ['not an address'],
    [undefined],
  ])('does not lead to %s', address => {
    expect(link(html`x`, address)).toBe('x')
  })

  test('cannot be left by a quotation mark', () => {
    expect(link(html`x`, `https://files.example/?"'><b>`)).toBe(
      '<a href="https://files.example/?%22%27%3E%3Cb%3E">x</a>',
    )
  })
})
