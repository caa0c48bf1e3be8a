import { absolutePath, type Places } from './absolute-path.ts'
import type { InputReading } from './input-reading.ts'
import type { Destination, PypircLocation } from './inputs.ts'

/**
 * The `.pypirc` file to read, if any: the one that the user names, or the one in the home directory where an index was
 * named. What a self-hosted runner happens to have there is nobody's wish as long as the destination is our default.
 */
export function parsePypircLocation(
  reading: InputReading,
  destination: Destination,
  places: Places,
): PypircLocation | undefined {
  const named = reading.input('pypirc')
  if (named !== undefined) return { path: absolutePath(named, places), required: true }
  if (destination.kind !== 'repository' || destination.source === 'default') return undefined
  return places.home === undefined ? undefined : { path: places.path.join(places.home, '.pypirc'), required: false }
}
