import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { neutralizeWorkflowCommands } from '../../src/runtime/neutralize-workflow-commands.ts'
import { hostileText } from '../support/hostile-text.ts'

describe('neutralizeWorkflowCommands()', () => {
  test.each([
    ['leaves an ordinary line alone', 'tstools-0.1.tar.gz: 1.2 kB', ['tstools-0.1.tar.gz: 1.2 kB']],
    ['leaves colons inside a line alone', 'a::b see demo::test', ['a::b see demo::test']],
    ['breaks a command', '::error::x', [': :error::x']],
    ['breaks a command behind white space', ' \u00a0\t::error::x', [' \u00a0  : :error::x']],
    ['breaks a command behind colons', ':::error::x', [': ::error::x']],
    ['breaks a command of a second line', 'a\n::error::x', ['a', ': :error::x']],
    ['breaks a command behind a bare carriage return', 'a\r::error::x', ['a', ': :error::x']],
    ['breaks an old command anywhere in a line', 'a ##[error]x ###[group]y', ['a # #[error]x ## #[group]y']],
    ['shows what a command was hidden behind', '\u200b::error::x', ['\u{FFFD}::error::x']],
    ['shows what an old command was hidden with', '#\u00ad#[error]x', ['#\u{FFFD}#[error]x']],
    ['takes colours away before it looks', '\u001b[0m::error::x', [': :error::x']],
  ])('%s', (_, text, lines) => {
    expect(neutralizeWorkflowCommands(text)).toEqual(lines)
  })

  test('leaves no line that a runner would take as a command', () => {
    fc.assert(
      fc.property(hostileText, text => {
        for (const line of neutralizeWorkflowCommands(text)) {
          expect(line).not.toMatch(/^\s*::|##\[|[\n\r]/)
        }
      }),
    )
  })
})
