import { isUtf8 } from 'node:buffer'
import type { Distribution } from '../../distributions/distribution.ts'
import { formatPrintableLine } from '../../errors/printable-text.ts'
import type { Rule } from '../rule.ts'
import { namesOf, parseEntryPoints } from './parse-entry-points.ts'

const INDEX_SAYS = 'Wheel has invalid entry points defined in the entry_points.txt file'

const CORRECT_SCRIPTS =
  'Correct `[project.scripts]`, `[project.gui-scripts]` and `[project.entry-points]` in pyproject.toml, or the `entry_points` of setup.py, and build again.'

/** Letters and digits of any alphabet, as `\w` in Python. */
const SCRIPT_NAME = /^[\p{L}\p{N}_.-]+$/u

export const wheelEntryPointsUtf8: Rule<Distribution> = {
  id: 'wheel-entry-points-utf8',
  group: 'wheel',
  severity: 'refuse',
  holdsFor: 'specification',
  description: 'entry_points.txt is UTF-8 (entry points specification).',
  indexSays: INDEX_SAYS,
  remedy: `Save the file that the entry points come from in UTF-8. ${CORRECT_SCRIPTS}`,
  check: distribution => {
    const entryPoints = entryPointsOf(distribution)
    return entryPoints === undefined || isUtf8(entryPoints) ? [] : ['entry_points.txt is not UTF-8.']
  },
}

export const wheelEntryPointsIni: Rule<Distribution> = {
  id: 'wheel-entry-points-ini',
  group: 'wheel',
  severity: 'refuse',
  holdsFor: 'pypi',
  description:
    'entry_points.txt has sections with lines `name = module:function`: `=` and no other sign between, no section and no name twice.',
  indexSays: INDEX_SAYS,
  remedy: CORRECT_SCRIPTS,
  check: distribution => {
    const parsed = parseOf(distribution)
    if (parsed?.kind !== 'invalid') return []
    return [`Line ${parsed.line} of entry_points.txt: ${formatPrintableLine(parsed.reason, 200)}.`]
  },
}

export const wheelEntryPointsName: Rule<Distribution> = {
  id: 'wheel-entry-points-name',
  group: 'wheel',
  severity: 'refuse',
  holdsFor: 'pypi',
  description:
    'The name of a script has letters, digits, `_`, `.` and `-` only: it becomes the name of a file where the wheel is installed.',
  indexSays: INDEX_SAYS,
  remedy: CORRECT_SCRIPTS,
  check: distribution => {
    const parsed = parseOf(distribution)
    if (parsed?.kind !== 'sections') return []
    return ['console_scripts', 'gui_scripts'].flatMap(section =>
      namesOf(parsed.sections, section)
        .filter(name => !SCRIPT_NAME.test(name))
        .map(
          name =>
            `The name \`${formatPrintableLine(name, 100)}\` of a script, in \`[${section}]\`, cannot be that of a file.`,
        ),
    )
  },
}

function entryPointsOf(distribution: Distribution): Uint8Array | undefined {
  return distribution.kind === 'wheel' ? distribution.contents.entryPoints : undefined
}

function parseOf(distribution: Distribution) {
  const bytes = entryPointsOf(distribution)
  if (bytes === undefined || !isUtf8(bytes)) return undefined
  return parseEntryPoints(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
}
