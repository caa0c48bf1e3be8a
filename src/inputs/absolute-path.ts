import machinePath, { type PlatformPath } from 'node:path'
import type { InputReading } from './input-reading.ts'
import { literalGlob } from './literal-glob.ts'

/** Where paths begin. */
export interface Places {
  /** Absolute. */
  readonly workspace: string
  /** Absolute; `undefined` where the environment names none. */
  readonly home?: string
  /** The platform's rules for paths. */
  readonly path: PlatformPath
}

/**
 * Where paths begin in this environment, by the rules of this machine. Pure.
 * @param workspace absolute
 */
export function placesOf(reading: InputReading, workspace: string): Places {
  const home = reading.variable('HOME') ?? reading.variable('USERPROFILE')
  return {
    workspace,
    ...(home !== undefined && machinePath.isAbsolute(home) ? { home } : {}),
    path: machinePath,
  }
}

/** A path as a user writes it, relative to the workspace, as an absolute one. `~/` is the home directory, as in a shell. */
export function absolutePath(text: string, places: Places): string {
  const { start, rest } = splitHome(text, places)
  return places.path.resolve(start, rest)
}

/**
 * A glob in the syntax of `@actions/glob`, relative to the workspace, as an absolute one. The workspace's own name is
 * literal, whatever characters it has.
 */
export function absolutePattern(pattern: string, places: Places): string {
  const { start, rest } = splitHome(pattern, places)
  const { path } = places
  // Normalised in either case: the matcher does not accept `.` and `..`.
  return path.isAbsolute(rest) ? path.normalize(rest) : path.join(literalGlob(start, path), rest)
}

function splitHome(text: string, { workspace, home }: Places): { readonly start: string; readonly rest: string } {
  const inHome = /^~(?:[/\\](.*))?$/s.exec(text)
  if (inHome === null || home === undefined) return { start: workspace, rest: text }
  return { start: home, rest: inHome[1] ?? '' }
}
