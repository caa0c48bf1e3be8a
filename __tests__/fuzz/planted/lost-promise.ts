import type { Target } from '../../../fuzz/engine/target.ts'

export const target: Target = {
  covers: [''],
  seeds: ['a'],
  check: () => new Promise(() => undefined),
}
