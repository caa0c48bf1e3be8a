import type { Target } from '../../../fuzz/engine/target.ts'

/** Fails behind four steps, each of which only coverage tells from the one before. */
export const target: Target = {
  covers: [''],
  seeds: ['aaaa'],
  check(input) {
    if (input[0] === 0x66) {
      if (input[1] === 0x75) {
        if (input[2] === 0x7a) {
          if (input[3] === 0x21) throw new Error('the hidden word was found')
        }
      }
    }
  },
}
