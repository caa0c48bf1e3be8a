import type { Rendering } from '../../../src/rendering/rendering.ts'
import { buildSdist } from '../../support/archives/build-sdist.ts'
import type { ConformanceCase, Scenario } from './conformance-case.ts'

/** An sdist with a description, and what docutils is found to say of that. */
function described(description: string, contentType: string | undefined, rendering?: Rendering): Scenario {
  const fields = contentType === undefined ? [] : ([['Description-Content-Type', contentType]] as const)
  return {
    files: [buildSdist({ name: 'tstools', version: '0.1', fields, description })],
    facts: { renderings: new Map(rendering === undefined ? [] : [[description, rendering]]) },
  }
}

const failed = { outcome: 'failed', message: 'Unknown interpreted text role "func".', line: 1 } as const

/** Rules on what PyPI can show of a description; docutils itself is asked in __tests__/real/rendering.real.ts. */
export const RENDERING_CASES: readonly ConformanceCase[] = [
  {
    rule: 'rst-render-failure',
    breaks: described('See :func:`greet`.\n', 'text/x-rst', failed),
    nearly: described('See ``greet``.\n', 'text/x-rst', { outcome: 'rendered' }),
  },
  {
    rule: 'rst-render-failure',
    about: 'without a content type',
    breaks: described('See :func:`greet`.\n', undefined, failed),
    nearly: described('See :func:`greet`.\n', 'text/markdown', failed),
  },
  {
    rule: 'rst-render-failure',
    about: 'where no Python could tell',
    breaks: described('a_\n', 'text/x-rst', { outcome: 'failed', message: 'Unknown target name: "a".', line: 1 }),
    nearly: described('a_\n', 'text/x-rst'),
  },
  {
    rule: 'rst-renders-empty',
    breaks: described('Tools\n=====\n', 'text/x-rst', { outcome: 'empty' }),
    nearly: described('Tools\n=====\n\nThey are good.\n', 'text/x-rst', { outcome: 'rendered' }),
  },
  {
    rule: 'rst-renders-empty',
    about: 'blank, which no Python is needed for',
    breaks: described(' \n\n', undefined),
    nearly: described('.\n', undefined),
  },
  {
    rule: 'markdown-renders-empty',
    breaks: described(' \n\n', 'text/markdown'),
    nearly: described('<!-- later -->\n', 'text/markdown'),
  },
  {
    rule: 'markdown-renders-empty',
    about: 'definitions of links alone',
    breaks: described('[home]: https://example.org\n', 'text/markdown; charset=UTF-8; variant=GFM'),
    nearly: described('[home]: https://example.org\n\n[home]\n', 'text/markdown; charset=UTF-8; variant=GFM'),
  },
]
