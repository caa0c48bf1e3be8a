import type { RuleDescription } from './rule.ts'

/** Rules on where the files are and what they are called, which checkDiscovery() applies. */
export const DISCOVERY_RULES: readonly RuleDescription[] = [
  {
    id: 'extension-filetype-mismatch',
    group: 'filename',
    severity: 'refuse',
    holdsFor: 'specification',
    description:
      'A wheel ends in `.whl`, an sdist in `.tar.gz`, in lower case. A file that is nearly named like that would be left behind without a word.',
    remedy: 'Give the file the name that the build backend gave it, or exclude it in the `files:` input.',
  },
  {
    id: 'extension-unknown',
    group: 'filename',
    severity: 'refuse',
    holdsFor: 'specification',
    description:
      'An sdist is a `.tar.gz`; `.tgz`, `.tar.bz2`, `.zip` and the like have not been accepted since PEP 625. Such a file would be left ' +
      'behind without a word.',
    remedy: 'Build the sdist with a current build backend, or exclude the file in the `files:` input.',
  },
  {
    id: 'filename-repeated',
    group: 'filename',
    severity: 'refuse',
    holdsFor: 'specification',
    description:
      'An index has one file of a name, so two of the same name in several directories cannot both be published.',
    remedy: 'Leave all but one out in the `files:` input.',
  },
  {
    id: 'directory-named-like-distribution',
    group: 'filename',
    severity: 'warn',
    holdsFor: 'specification',
    description:
      'A directory is named like a distribution. Downloaded artifacts lie in directories of their own unless they are merged; what is in them ' +
      'is not published.',
    remedy: 'Download artifacts with `merge-multiple: true`, or name the directory as `packages-dir`.',
  },
]
