import { describe, expect, test } from '@jest/globals'
import { PYPI } from '../../../src/package-index/known-indexes.ts'
import type { FailedRendering } from '../../../src/rendering/rendering.ts'
import { applyRunRule } from '../../../src/rules/apply-rule.ts'
import { rstRenderFailure } from '../../../src/rules/description/rst-render-failure.ts'
import { anSdist, aWheel, someCoreMetadata } from '../../support/some-distributions.ts'

function findings(failure: Omit<FailedRendering, 'outcome'>, description = 'text', contentType = 'text/x-rst') {
  const fields = contentType === '' ? [] : ([['Description-Content-Type', contentType]] as const)
  const metadata = someCoreMetadata('tstools', '0.1', fields, description)
  const run = {
    distributions: [aWheel(undefined, { metadata }), anSdist(undefined, { metadata })],
    listings: new Map(),
    index: PYPI,
    now: new Date(0),
    renderings: new Map([[description, { outcome: 'failed', ...failure } as const]]),
  }
  return applyRunRule(rstRenderFailure, run, PYPI)
}

const remedyOf = (...failure: Parameters<typeof findings>) => findings(...failure)[0]?.remedy

describe('rstRenderFailure', () => {
  test('names the line, what is written there, and what docutils says, for each file', () => {
    expect(findings({ message: 'Unknown target name: "a".', line: 3, source: '  See a_.' })).toMatchObject([
      {
        rule: 'rst-render-failure',
        severity: 'refuse',
        filename: 'tstools-0.1-py3-none-any.whl',
        summary:
          'tstools-0.1-py3-none-any.whl: Line 3 of the description cannot be rendered: Unknown target name: "a". The line reads: See a_.',
        indexSays: "The description failed to render for 'text/x-rst'.",
      },
      { filename: 'tstools-0.1.tar.gz' },
    ])
  })

  test('says what docutils says where it names no line, without what only programs understand', () => {
    const summary = (failure: Omit<FailedRendering, 'outcome'>) =>
      findings(failure)[0]?.summary.slice('tstools-0.1-py3-none-any.whl: '.length)
    expect(summary({ message: 'Unknown target name: "a".' })).toBe(
      'The description cannot be rendered: Unknown target name: "a".',
    )
    expect(summary({ message: 'Duplicate target.  See "backrefs" attribute for IDs.', line: 2, source: ' ' })).toBe(
      'Line 2 of the description cannot be rendered: Duplicate target.',
    )
  })

  test('has no advice of its own where there is none to give', () => {
    expect(remedyOf({ message: 'no' })).toBe(rstRenderFailure.remedy)
  })

  test('says how PyPI read a description without a type', () => {
    expect(findings({ message: 'no' }, 'text', '')[0]?.indexSays).toBe(
      'The description failed to render in the default format of reStructuredText.',
    )
  })

  test('advises to declare Markdown that was taken for reStructuredText', () => {
    const message = 'Inline interpreted text or phrase reference start-string without end-string.'
    expect(remedyOf({ message }, '# Tools\n\n```\nx\n```\n', '')).toContain('readme = "README.md"')
    expect(remedyOf({ message }, 'See [x](http://example.org).', '')).toBe(
      'The description reads like Markdown, but its type is not declared, and then it counts as reStructuredText. Write ' +
        '`readme = "README.md"` under `[project]` in pyproject.toml, or ' +
        '`long_description_content_type="text/markdown"` in setup.py, and build again.',
    )
    expect(remedyOf({ message }, 'Tools\n\n###### Use\n', '')).toContain('README.md')
    expect(remedyOf({ message }, 'C# is\n', '')).not.toContain('README.md')
    expect(remedyOf({ message }, 'write ``` here\n', '')).not.toContain('README.md')
    expect(remedyOf({ message }, '# Tools\n', 'text/x-rst')).not.toContain('README.md')
    expect(remedyOf({ message }, 'Tools\n=====\n', '')).not.toContain('README.md')
  })

  test.each([
    'Unknown interpreted text role "ref".',
    'Unknown directive type "toctree".',
    'Error in "code-block" directive:\nunknown option: "caption".',
    'unknown option: linenos',
  ])('tells what only Sphinx knows: %s', message => {
    expect(remedyOf({ message })).toContain('Sphinx')
  })

  test('tells that neither files nor HTML are inserted', () => {
    expect(remedyOf({ message: '"include" directive disabled.' })).toBe(
      'PyPI neither inserts files (`include`, `csv-table` with `:file:`) nor raw HTML. Write the text itself, for example ' +
        'by a build backend that puts the README together, and build again.',
    )
  })

  test('shows docutils and the description as harmless lines of bounded length', () => {
    const [finding] = findings({
      message: 'a\u001b[31mb\n'.repeat(500),
      line: 1,
      source: '\u202e::error::'.repeat(500),
    })
    expect(finding?.summary).not.toMatch(/[\p{Cc}\u202e]/u)
    expect(finding?.summary.length).toBeLessThan(600)
  })
})
