import type { RuleDescription } from '../rule.ts'
import { defectRule } from './defect-rule.ts'

const SET_NAME =
  'Set `name` under `[project]` in pyproject.toml, and a `[build-system]` that reads it, for example ' +
  '`requires = ["setuptools>=77"]`; then build again with `python -m build`.'

const SET_VERSION =
  'Set `version = "1.2.3"` under `[project]` in pyproject.toml, or see that the tool that derives it finds the tag ' +
  '(`fetch-depth: 0` at actions/checkout); then build again with `python -m build`.'

/** Reasons why core metadata does not tell what an upload form must have, by the id of the rule. */
export const METADATA_DEFECTS: readonly RuleDescription[] = [
  defectRule(
    'metadata-version-missing',
    'version',
    'Core metadata begins with Metadata-Version: it tells which fields there can be.',
    {
      remedy:
        'Upgrade the build backend under `[build-system]` in pyproject.toml, for example `requires = ["setuptools>=77"]`, and build again.',
      indexSays: 'None is not a valid metadata version.',
    },
  ),
  defectRule('name-missing', 'project name', 'Core metadata must have Name.', { remedy: SET_NAME }),
  defectRule(
    'name-pattern',
    'project name',
    'A name has ASCII letters, digits, `.`, `_` and `-`, and begins and ends with a letter or digit (core metadata specification, field Name).',
    {
      remedy:
        'Correct `name` under `[project]` in pyproject.toml: ASCII letters, digits, `.`, `_` and `-`, a letter or digit ' +
        'first and last. Then build again.',
    },
  ),
  defectRule('version-missing', 'version', 'Core metadata must have Version.', {
    remedy: SET_VERSION,
    indexSays: "'version' is a required field.",
  }),
  defectRule('version-invalid', 'version', 'A version is one by PEP 440, such as `1.2.3`, `1.0rc1`, `2026.1.post2`.', {
    remedy: SET_VERSION,
  }),
]
