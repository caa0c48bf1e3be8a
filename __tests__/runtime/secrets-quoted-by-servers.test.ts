import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createSecretMasks } from '../../src/runtime/secret-masks.ts'
import { canonicalize } from '../../src/world/canonical-text.ts'
import { QUOTED_BY_SERVERS } from '../support/quoted-by-servers.ts'

/** What is written otherwise somewhere, and what is not. */
const CHARACTERS = [
  ...'abntux0189AFZ_-.~!#:;`@<>&*|()[]{}"\'\\%/+=  ',
  ...'äöÜß€яé',
  '🎉',
  '&amp;',
  '%41',
  '\\"',
  ':a1:',
]

const secrets = fc
  .array(fc.constantFrom(...CHARACTERS), { minLength: 8, maxLength: 30 })
  // Letters at the ends, for whether white space there is taken out as well tells nothing.
  .map(characters => `K${characters.join('')}k`)
  // One that itself looks like an escape is known in fewer forms: it is told apart from what it would stand for.
  .filter(secret => !/\\[abntux\s+]/.test(secret) && canonicalize(secret).text.length >= 8)

function masksOf(secret: string) {
  const masks = createSecretMasks()
  masks.add(secret)
  return masks
}

describe.each(Object.entries(QUOTED_BY_SERVERS))('A secret that is quoted %s', (name, quote) => {
  test('is taken out', () => {
    fc.assert(
      fc.property(secrets, fc.constantFrom('', 'words, ', '"got":"'), (secret, before) => {
        const { scrub, scrubValue } = masksOf(secret)
        for (const scrubbed of [
          scrub(`${before}${quote(secret)} . after`),
          scrubValue(`${before}${quote(secret)} . after`),
        ]) {
          // Base64 mixes the ends of a secret with what stands beside it.
          const left = scrubbed.replace('***', '').length - `${before} . after`.length
          expect({ scrubbed, isAll: left <= (name.startsWith('base64') ? 6 : 0) }).toMatchObject({ isAll: true })
        }
      }),
      { numRuns: 300 },
    )
  })
})
