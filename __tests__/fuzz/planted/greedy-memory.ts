import type { Target } from '../../../fuzz/engine/target.ts'

export const target: Target = {
  covers: [''],
  seeds: ['a'],
  check() {
    const kept: string[][] = []
    while (kept.length >= 0) kept.push(Array.from({ length: 1000 }, (_, n) => `${n} ${kept.length}`))
  },
}
