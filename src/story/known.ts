import type { Inputs } from './inputs/inputs.ts'
import type { PackageIndex } from './package-index/package-index.ts'

/** What the run knows so far. It is told even when the run ends early, so nothing of it may be lost on the way. */
export class Known {
  inputs?: Inputs
  index?: PackageIndex
  readonly warnings: string[] = []
  readonly notices: string[] = []
}
