import { setTimeout } from 'node:timers/promises'
import type { Clock } from '../world/clock.ts'

export const systemClock: Clock = {
  now: () => new Date(),
  wait: milliseconds => setTimeout(milliseconds),
}
