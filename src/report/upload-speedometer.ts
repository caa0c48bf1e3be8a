import type { Clock } from '../world/clock.ts'
import { formatDuration } from './format-duration.ts'
import { formatSize } from './format-size.ts'

/** What a person waits for without asking, and how often one wants to hear of it then: milliseconds. */
const PATIENCE = 5_000
const INTERVAL = 10_000

interface Journey {
  readonly start: number
  /** When the log was told last, or would first be. */
  told: number
  sent: number
}

/** Times uploads, and says how far the slow ones are: a file of some seconds needs no line between start and end. */
export interface UploadSpeedometer {
  start(filename: string): void
  /** @returns what to say now, such as `42 % of 512 MB, 8.1 MB/s`; mostly nothing */
  passed(filename: string, sent: number, size: number): string | undefined
  /** @returns how long it took, such as `12 s`, where that is worth telling */
  finish(filename: string): string | undefined
}

export function createUploadSpeedometer(clock: Clock): UploadSpeedometer {
  const journeys = new Map<string, Journey>()
  const begin = (filename: string): Journey => {
    const start = clock.now().getTime()
    const journey = { start, told: start + PATIENCE - INTERVAL, sent: 0 }
    journeys.set(filename, journey)
    return journey
  }
  return {
    start: filename => void begin(filename),
    passed(filename, sent, size) {
      const known = journeys.get(filename)
      // A file that is sent again begins anew.
      const journey = known === undefined || sent < known.sent ? begin(filename) : known
      journey.sent = sent
      const now = clock.now().getTime()
      if (now - journey.told < INTERVAL || sent >= size) return undefined
      journey.told = now
      const rate = formatSize(Math.round((sent * 1000) / (now - journey.start)))
      return `${Math.floor((sent * 100) / size)} % of ${formatSize(size)}, ${rate}/s`
    },
    finish(filename) {
      const journey = journeys.get(filename)
      journeys.delete(filename)
      const seconds = journey === undefined ? 0 : (clock.now().getTime() - journey.start) / 1000
      return seconds < 1 ? undefined : formatDuration(seconds)
    },
  }
}
