import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { OUTCOME_WORDS } from '../../src/report/describe-outcome.ts'
import { colorLogLine, wantsColors } from '../../src/runtime/color-log-line.ts'
import { hostileText } from '../support/hostile-text.ts'

describe('colorLogLine()', () => {
  test.each([
    ['✓ uploaded tstools-0.1.tar.gz in 3 s', '\u001b[32m✓ uploaded\u001b[0m tstools-0.1.tar.gz in 3 s'],
    ['  ✗ conflict  tstools-0.1.tar.gz', '  \u001b[31m✗ conflict\u001b[0m  tstools-0.1.tar.gz'],
    ['- not attempted tstools-0.1.tar.gz', '\u001b[90m- not attempted\u001b[0m tstools-0.1.tar.gz'],
    ['↻ tstools-0.1.tar.gz: trying again', '\u001b[33m↻\u001b[0m tstools-0.1.tar.gz: trying again'],
    [
      '↑ tstools-0.1.tar.gz: 42 % of 512 MB, 8.1 MB/s',
      '\u001b[90m↑\u001b[0m tstools-0.1.tar.gz: 42 % of 512 MB, 8.1 MB/s',
    ],
  ])('colorLogLine() colours sign and outcome of %j', (line, colored) => {
    expect(colorLogLine(line)).toBe(colored)
  })

  test('colorLogLine() shows a headline in bold as a whole', () => {
    expect(colorLogLine('✓ Published tstools 0.1')).toBe('\u001b[1;32m✓ Published tstools 0.1\u001b[0m')
    expect(colorLogLine('✗ Not published')).toBe('\u001b[1;31m✗ Not published\u001b[0m')
  })

  test.each(['Publishing to PyPI', '', '--index-url', '  sha256: 00', '=', '-'])(
    'colorLogLine() leaves %j as it is',
    line => {
      expect(colorLogLine(line)).toBe(line)
    },
  )

  test.each(Object.values(OUTCOME_WORDS))('colorLogLine() has a colour for %s', words => {
    const [, painted] = /^␛\[\d+m(.+)␛\[0m x$/.exec(colorLogLine(`${words} x`).replaceAll('\u001b', '␛')) ?? []
    expect(painted).toBe(words)
  })

  test('colorLogLine() adds colours and nothing else, and ends them', () => {
    const lines = fc.tuple(fc.constantFrom('', '  ', '✓ ', '✗ ', '? ', '- '), hostileText).map(parts => parts.join(''))
    fc.assert(
      fc.property(lines, hostile => {
        const line = stripVTControlCharacters(hostile)
        const colored = colorLogLine(line)
        expect(stripVTControlCharacters(colored)).toBe(line)
        expect(colored.split('\u001b[0m')).toHaveLength(colored === line ? 1 : 2)
      }),
    )
  })
})

describe('wantsColors()', () => {
  test.each([
    [{}, true],
    [{ NO_COLOR: '' }, true],
    [{ TERM: 'xterm-256color' }, true],
    [{ NO_COLOR: '1' }, false],
    [{ TERM: 'dumb' }, false],
  ])('wantsColors() of %j is %j', (environment, wanted) => {
    expect(wantsColors(environment)).toBe(wanted)
  })
})
