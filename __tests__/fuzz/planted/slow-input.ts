import type { Target } from '../../../fuzz/engine/target.ts'

export const target: Target = {
  covers: [''],
  seeds: ['a'],
  check() {
    const started = process.cpuUsage()
    let sum = 0
    while (process.cpuUsage(started).user < 300_000) for (let n = 0; n < 1_000_000; n++) sum += n
    if (sum < 0) throw new Error('numbers have become too large')
  },
}
