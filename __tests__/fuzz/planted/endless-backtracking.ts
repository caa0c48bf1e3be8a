import type { Target } from '../../../fuzz/engine/target.ts'

export const target: Target = {
  covers: [''],
  seeds: [`${'a'.repeat(60)}b`],
  check(input) {
    ;/^(a+)+$/.test(input.toString())
  },
}
