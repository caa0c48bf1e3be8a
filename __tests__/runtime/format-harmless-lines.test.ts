import { describe, expect, test } from '@jest/globals'
import { formatHarmlessLines } from '../../src/runtime/format-harmless-lines.ts'
import { createSecretMasks } from '../../src/runtime/secret-masks.ts'

const SECRET = 'pypi-AgEIcHlwaS5vcmcCJDExMTExMTExLTI'

function format(text: string): readonly string[] {
  const masks = createSecretMasks()
  masks.add(SECRET)
  masks.add('two ##[lines]\n::of one secret')
  return formatHarmlessLines(text, masks)
}

describe('formatHarmlessLines()', () => {
  test('takes out secrets, whole and cut off, and commands', () => {
    expect(format(`a ${SECRET} b\n::error::${SECRET.slice(0, 20)}`)).toEqual(['a *** b', ': :error::***'])
  })

  test('takes out a secret that has line breaks, or what looks like a command', () => {
    expect(format('a two ##[lines]\n::of one secret b')).toEqual(['a *** b'])
  })

  test.each([4, 8, 12, 20, 30])('takes out a secret with something at %d that is not shown', at => {
    const [line] = format(`a ${SECRET.slice(0, at)}\u001b[0m${SECRET.slice(at)} b`)
    // What every token begins with tells nothing.
    expect(line).toMatch(/^a (pypi-)?\*\*\* b$/)
  })
})
