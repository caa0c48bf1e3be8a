import { rstRenderFailure } from './description/rst-render-failure.ts'
import { rstRendersEmpty } from './description/rst-renders-empty.ts'
import { namePlaceholder } from './project-name/name-placeholder.ts'
import { nameStdlib } from './project-name/name-stdlib.ts'
import { duplicateContentOtherFilename } from './release/duplicate-content-other-filename.ts'
import { projectArchived, projectQuarantined } from './release/project-status.ts'
import { releaseClosed } from './release/release-closed.ts'
import { secondSdist } from './release/second-sdist.ts'
import { versionEquivalentRelease } from './release/version-equivalent-release.ts'
import type { Rule } from './rule.ts'
import type { RunFacts } from './run-facts.ts'
import { fileTooLarge } from './size/file-too-large.ts'
import { projectTooLarge } from './size/project-too-large.ts'

/** Every rule on the files together, or on what the index has, in the order in which its findings are told. */
export const RUN_RULES: readonly Rule<RunFacts>[] = [
  // The project and its releases on the index.
  projectArchived,
  projectQuarantined,
  releaseClosed,
  secondSdist,
  duplicateContentOtherFilename,
  versionEquivalentRelease,

  // Sizes.
  fileTooLarge,
  projectTooLarge,

  // Project name.
  nameStdlib,
  namePlaceholder,

  // Description.
  rstRenderFailure,
  rstRendersEmpty,
]
