import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { formatJobSummary } from '../../src/report/format-job-summary.ts'
import { hostileText } from '../support/hostile-text.ts'
import { fakeSha256 } from '../support/some-distributions.ts'
import { anIndexAt, anUnreadResult, aProblem, aReport, aResult, someInputs, TESTPYPI } from '../support/some-reports.ts'

const WHEEL = 'tstools-0.1-py3-none-any.whl'
const SDIST = 'tstools-0.1.tar.gz'

describe('formatJobSummary()', () => {
  test('shows a published release', () => {
    const url = 'https://pypi.org/a?b=1&c=2'
    const files = [aResult(WHEEL, 'uploaded', { url, attested: true }), aResult(SDIST, 'identical')]
    expect(formatJobSummary(aReport(files))).toBe(`\
<h2>✅ <a href="https://pypi.org/project/tstools/0.1/">Published tstools 0.1 to PyPI</a></h2>
<p>1 uploaded, 1 identical.</p>
<table>
<tr><th>File</th><th>Kind</th><th>Size</th><th>sha256</th><th>Outcome</th></tr>
<tr><td><a href="https://pypi.org/a?b=1&amp;c=2"><code>${WHEEL}</code></a></td><td>wheel</td><td>1.0&nbsp;kB</td><td><code>${fakeSha256(WHEEL).slice(0, 12)}…</code></td><td>✓ uploaded, attested</td></tr>
<tr><td><a href="https://pypi.org/project/tstools/0.1/#${SDIST}"><code>${SDIST}</code></a></td><td>sdist</td><td>500&nbsp;B</td><td><code>${fakeSha256(SDIST).slice(0, 12)}…</code></td><td>= identical</td></tr>
</table>
<h3>Install</h3>
<pre><code>pip install tstools==0.1</code></pre>
<details><summary>sha256 digests</summary><pre><code>${fakeSha256(WHEEL)}  ${WHEEL}
${fakeSha256(SDIST)}  ${SDIST}</code></pre></details>
`)
  })

  test('installs from a test index without giving it a say about the dependencies', () => {
    const summary = formatJobSummary(aReport([aResult(WHEEL, 'uploaded')], { index: TESTPYPI }))
    expect(summary).toContain(`\
<pre><code>pip install --index-url https://test.pypi.org/simple/ --no-deps tstools==0.1
pip install tstools==0.1</code></pre>
<p>The second line fetches the dependencies from PyPI.</p>`)
    // The tutorial's line comes second, with what is wrong with it.
    expect(summary).toMatch(/<details><summary>In one line.*--extra-index-url https:\/\/pypi.org\/simple\/ .*equals/)
  })

  test('installs from an index of one’s own alone, and never sends anyone to PyPI for its dependencies', () => {
    const index = anIndexAt('https://index.example/legacy/')
    const summary = formatJobSummary(aReport([aResult(WHEEL, 'uploaded')], { index }))
    expect(summary).toContain(`\
<pre><code>pip install --index-url https://index.example/simple/ tstools==0.1</code></pre>
<p>pip asks this index alone, for the dependencies too: it has to serve them, or pass on PyPI’s.</p>`)
    expect(summary.split('pip install')).toHaveLength(2)
    expect(summary).not.toContain('extra-index-url')
  })

  test('makes no link of what a server, a file or a name says, but of the pages that advice names', () => {
    const evil = 'See https://pypi.org/project/evil-tool/ and https://pypi.org/manage/account/token/ GH-1'
    const problem = aProblem({ summary: evil, detail: evil, remedy: evil })
    const files = [aResult(WHEEL, 'unverified', { why: evil }), aResult(SDIST, 'failed', { problem })]
    const summary = formatJobSummary(aReport(files, { problems: [problem], notices: [evil] }))
    expect(summary).not.toContain('href="https://pypi.org/project/evil')
    expect(summary.split('<a href="https://pypi.org/manage/account/token/">')).toHaveLength(1 + 3)
    expect(summary).not.toContain('GH-1')
  })

  test('shows what a dry run found, what would be uploaded, and nothing to install', () => {
    const findings = [
      { rule: 'version-local', severity: 'refuse', filename: SDIST, summary: 'It is local.', remedy: 'Drop `+x`.' },
      { rule: 'long-summary', severity: 'warn', filename: WHEEL, summary: 'It is long.', remedy: 'Shorten it.' },
    ] as const
    const files = [aResult(WHEEL, 'would-upload'), aResult(SDIST, 'refused', { why: 'It is local.' })]
    const summary = formatJobSummary(aReport(files, { inputs: someInputs({ dryRun: true }), findings }))
    expect(summary).toContain('<h2>❌ Dry run: tstools 0.1 cannot be published to PyPI</h2>')
    expect(summary).toContain('Nothing was sent to PyPI (upload.pypi.org): this was a dry run.')
    expect(summary).toContain(`<h3>What is wrong</h3>
<ul>
<li><code>version-local</code> <code>${SDIST}</code>: It is local.<p>Drop <code>+x</code>.</p></li>
</ul>`)
    expect(summary).toContain('<td>+ would upload</td>')
    expect(summary).toContain('<h3>Warnings</h3>')
    expect(summary).not.toContain('pip install')
    expect(summary).not.toContain('pypi.org/project')
  })

  test('shows of a failure what happened, what is on the index now, and how to go on', () => {
    const problem = aProblem({ code: 'upload-refused', summary: `${SDIST} was refused.`, detail: '400 Nope <b>' })
    const files = [aResult(WHEEL, 'uploaded'), aResult(SDIST, 'failed', { problem })]
    const summary = formatJobSummary(aReport(files))
    expect(summary).toContain('Published only in part to PyPI: tstools 0.1, 1 of 2 files uploaded</a></h2>')
    expect(summary).toContain('1 of 2 files are on PyPI (upload.pypi.org) now, and stay there. Mend what is wrong')
    expect(summary).toContain(
      `<li><code>upload-refused</code> ${SDIST} was refused.<blockquote>400 Nope &lt;b&gt;</blockquote></li>`,
    )
  })

  test('shows a run that ended before it knew a file', () => {
    const problems = [aProblem({ remedy: 'Write:\n  permissions:\n    id-token: write' })]
    expect(formatJobSummary(aReport([], { problems }))).toBe(`\
<h2>❌ Nothing was published to PyPI</h2>
<p>Nothing was added to PyPI (upload.pypi.org). Mend what is wrong and run this again: what is already there is not sent twice.</p>
<h3>What is wrong</h3>
<ul>
<li><code>some-problem</code> Something went wrong.<p>Write:<br>&nbsp;&nbsp;permissions:<br>&nbsp;&nbsp;&nbsp;&nbsp;id-token: write</p></li>
</ul>
`)
  })

  test('links the name of an error to its explanation, where it is known which version this is', () => {
    const facts = { problems: [aProblem()], documentation: 'https://github.com/octo-org/pypi-publish/blob/v1/' }
    expect(formatJobSummary(aReport([], facts))).toContain(
      '<a href="https://github.com/octo-org/pypi-publish/blob/v1/docs/troubleshooting.md#some-problem"><code>some-problem</code></a>',
    )
  })

  test('tells no reason twice, and no way to install what is out only in part', () => {
    const files = [aResult(WHEEL, 'uploaded'), aResult(SDIST, 'failed', { why: 'the line was cut' })]
    const summary = formatJobSummary(aReport(files))
    expect(summary.split('the line was cut')).toHaveLength(2)
    expect(summary).not.toContain('pip install')
  })

  test('links each of several releases where it tells how to install it', () => {
    const summary = formatJobSummary(aReport([aResult(WHEEL, 'uploaded'), aResult('demo-2.0.tar.gz', 'uploaded')]))
    expect(summary).toContain('<h2>✅ Published 2 releases to PyPI</h2>')
    expect(summary).toContain(
      '<a href="https://pypi.org/project/demo/2.0/">demo 2.0</a><pre><code>pip install demo==2.0</code></pre>',
    )
  })

  test('tells whether the index lists the files', () => {
    const summary = (available: boolean) => formatJobSummary(aReport([aResult(WHEEL, 'uploaded')], { available }))
    expect(summary(true)).toContain('<p>1 file is on PyPI now. PyPI lists every file.</p>')
    expect(summary(false)).toContain('PyPI was not seen to list every file in time.')
  })

  test('tells that every file is there, and what proves where they come from', () => {
    const summary = (attested: boolean) =>
      formatJobSummary(
        aReport([aResult(WHEEL, 'uploaded', { attested: true }), aResult(SDIST, 'uploaded', { attested })]),
      )
    expect(summary(true)).toContain('<p>All 2 files are on PyPI now, each with an attestation.</p>')
    expect(summary(false)).toContain('<p>All 2 files are on PyPI now.</p>')
  })

  test('stays below what GitHub takes, however much there is to show', () => {
    const name = '&'.repeat(250)
    const files = Array.from({ length: 3000 }, (_, n) =>
      anUnreadResult(`${n}${name}`, 'refused', { why: '<'.repeat(300) }),
    )
    const warnings = Array.from({ length: 3000 }, (_, n) => `${n} ${'"'.repeat(3000)}`)
    const notices = Array.from({ length: 3000 }, (_, n) => `${n} ${'日'.repeat(3000)}`)
    const summary = formatJobSummary(aReport(files, { warnings, notices }))
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024)
    expect(summary).toMatch(/… and \d+ more, in the log of this step/)
  })

  test('holds no markup but its own, whatever names and answers hold', () => {
    fc.assert(
      fc.property(hostileText, text => {
        const files = [
          anUnreadResult(text, 'refused', { why: text, url: text }),
          aResult(WHEEL, 'failed', { why: text, url: `https://files.example/${text}`, problem: hostileProblem(text) }),
        ]
        const report = aReport(files, { problems: [hostileProblem(text)], warnings: [text], notices: [text] })
        const summary = formatJobSummary(report)
        expect(summary).toMatch(/^<h2>/)
        expect(summary).not.toMatch(/\n\s*\n/)
        expect(summary.replaceAll('\n', '')).toMatch(/^[^\p{C}\p{Zl}\p{Zp}]*$/u)
        for (const { tag, attributes } of elementsOf(summary)) {
          expect(OUR_TAGS).toContain(tag)
          expect(Object.keys(attributes).filter(name => name !== 'href' && name !== 'colspan')).toEqual([])
          expect(attributes['href'] ?? 'https://').toMatch(/^https?:\/\//)
        }
      }),
    )
  })
})

const OUR_TAGS = [
  ...[
    'h2',
    'h3',
    'p',
    'a',
    'code',
    'pre',
    'table',
    'tr',
    'th',
    'td',
    'ul',
    'li',
    'blockquote',
    'br',
    'details',
    'summary',
  ],
  'tbody',
]

function hostileProblem(text: string) {
  return aProblem({ code: 'some-problem', summary: text, detail: text, remedy: text, filename: text })
}

function elementsOf(summary: string) {
  const elements: { tag: string; attributes: Record<string, string> }[] = []
  const parser = new Parser({ onopentag: (tag, attributes) => elements.push({ tag, attributes }) })
  parser.end(summary)
  return elements
}
