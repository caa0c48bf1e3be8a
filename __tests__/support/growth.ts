const STEP = 16
const ATTEMPTS = 6
/** Microseconds: some systems count a thread's time in steps of ten thousand. */
const LONG_ENOUGH = 50_000

/**
 * How the time of some work grows with its size: as the power 1 where it is in proportion, as the power 2 where each
 * part looks at all others; what no longer fits into the processor's caches makes 1 a little more. Neither the speed of
 * the machine nor its load matters: it is this thread's own time on the processor, for work of the given size, and for a
 * sixteenth as often work of sixteen times the size. The least of some attempts counts.
 * @param work takes the size
 * @param enough no more attempts are made when the power is less than this
 */
export function measureGrowth(work: (size: number) => void, size: number, enough = 1.6): number {
  let [times, small] = [STEP, 0]
  for (small = measure(work, size, times); small < LONG_ENOUGH; small = measure(work, size, times)) times *= 2
  let power = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < ATTEMPTS && power >= enough; attempt += 1) {
    const large = measure(work, STEP * size, times / STEP)
    power = Math.min(power, 1 + Math.log(large / small) / Math.log(STEP))
    // The first time, it was not yet compiled; a later one may tell more of its neighbours.
    small = measure(work, size, times)
  }
  return power
}

/** Microseconds, at least 1. */
function measure(work: (size: number) => void, size: number, times: number): number {
  const before = process.threadCpuUsage()
  for (let time = 0; time < times; time += 1) work(size)
  const { user, system } = process.threadCpuUsage(before)
  return Math.max(user + system, 1)
}
