import { HOSTILE_TEXTS } from '../../__tests__/support/hostile-text.ts'
import { formatHarmlessLines } from '../../src/runtime/format-harmless-lines.ts'
import { createSecretMasks } from '../../src/runtime/secret-masks.ts'
import type { Target } from '../engine/target.ts'
import { must } from '../invariants.ts'

const SECRET = 'pypi-AgEIcHlwaS5vcmcCJDExMTExMTExLTI'
const ODD_SECRET = 'pass "word" <&> @x\nline'

/** Text on its way to the runner: no secret in it, and no command. */
export const target: Target = {
  covers: [
    'runtime/format-harmless-lines',
    'runtime/neutralize-workflow-commands',
    'runtime/secret-masks',
    'errors/printable-text',
    'world/canonical-text',
    'world/decode-entity',
    'world/redact-spellings',
    'world/secret-forms',
    'world/secret-spellings',
  ],
  longestInput: 65_536,
  seeds: [...HOSTILE_TEXTS, SECRET, encodeURIComponent(ODD_SECRET), JSON.stringify(ODD_SECRET), SECRET.slice(0, 20)],
  words: [...HOSTILE_TEXTS, SECRET, ODD_SECRET, SECRET.slice(0, 12), '\x1b[m', '\x1b[0m', '::', '##[', '\u00ad'],
  check(input) {
    const text = input.toString()
    const masks = createSecretMasks()
    for (const secret of [SECRET, ODD_SECRET]) masks.add(secret)
    for (const line of formatHarmlessLines(text, masks)) {
      must(!line.includes(SECRET) && !line.includes(ODD_SECRET), 'no secret is shown', line)
      must(!/^\s*::/.test(line) && !line.includes('##['), 'no line is a command', line)
      must(!/[\p{C}\p{Zl}\p{Zp}]/u.test(line), 'no line has control characters', line)
    }
  },
}
