import type { Secret } from '../world/secret.ts'

/** One index of a `.pypirc` file. */
export interface PypircSection {
  readonly name: string
  /** Upload URL, where the section has one. */
  readonly repository?: string
  readonly username?: string
  readonly password?: Secret
}

/** The sections of a `.pypirc` file, by name. */
export type Pypirc = ReadonlyMap<string, PypircSection>
