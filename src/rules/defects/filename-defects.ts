import type { RuleDescription } from '../rule.ts'
import { BUILD_AGAIN, defectRule, NEVER_RENAME } from './defect-rule.ts'

/** Reasons why a file name cannot be read, by the id of the rule. */
export const FILENAME_DEFECTS: readonly RuleDescription[] = [
  defectRule('sdist-filename-unparsable', 'filename', 'An sdist is called `{name}-{version}.tar.gz` (PEP 625).', {
    remedy:
      `${BUILD_AGAIN}, and do not rename what it makes. If it is no sdist, leave it out: a line such as \`!**/*docs*\` in ` +
      'the `files:` input excludes.',
  }),
  defectRule(
    'wheel-filename-parts',
    'filename',
    'A wheel is called `{name}-{version}(-{build})-{python}-{abi}-{platform}.whl`: five parts, or six with a build number.',
    { remedy: NEVER_RENAME },
  ),
  defectRule(
    'wheel-filename-project-chars',
    'filename',
    "The name in a wheel's file name has letters, digits, `_` and `.`, and no two `_` in a row.",
    { remedy: NEVER_RENAME },
  ),
  defectRule('wheel-filename-version', 'filename', "The second part of a wheel's file name is a version by PEP 440.", {
    remedy: NEVER_RENAME,
  }),
  defectRule('wheel-filename-build', 'filename', 'A build number begins with a digit.', { remedy: NEVER_RENAME }),
]
