import type { InvalidFilename } from './invalid-filename.ts'
import { parseSdistFilename, type SdistFilename } from './sdist-filename.ts'
import { parseWheelFilename, type WheelFilename } from './wheel-filename.ts'

export type DistributionFilename = SdistFilename | WheelFilename

/** Parses the file name of a wheel (`.whl`) or, whatever its ending, of an sdist. */
export function parseDistributionFilename(filename: string): DistributionFilename | InvalidFilename {
  return filename.endsWith('.whl') ? parseWheelFilename(filename) : parseSdistFilename(filename)
}
