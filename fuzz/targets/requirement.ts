import { parseRequirement } from '../../src/packaging/requirement.ts'
import { findInvalidClauses } from '../../src/packaging/specifier.ts'
import type { Target } from '../engine/target.ts'
import { must, mustBePrintable } from '../invariants.ts'

/** Requires-Dist and Requires-Python. */
export const target: Target = {
  covers: ['packaging/requirement', 'packaging/specifier', 'packaging/marker', 'packaging/token-reader'],
  longestInput: 25_000,
  seeds: [
    'a[b,c] >=1.0,!=2.*,~=3.1; python_version < "3.9" and (extra == \'x\' or os_name != "nt")',
    'a @ https://h/x#sha256=y ; sys_platform in "linux"',
    'a (==1.0+local)',
    'a===anything',
    "a; 'x\\u00e4' not  in platform.machine",
    '>=3.9,<4',
  ],
  words: [
    'python_version',
    'extra',
    'and',
    'or',
    'not in',
    '===',
    '~=',
    '==',
    '.*',
    '+local',
    '1!',
    '@ ',
    '((',
    '))',
    '\\N',
    '\\x',
    '"',
  ],
  check(input) {
    const text = input.toString()
    const requirement = parseRequirement(text)
    if ('invalid' in requirement) mustBePrintable(requirement.invalid, 400)
    else must(/^[a-z0-9][a-z0-9._-]*$/i.test(requirement.name), 'the name of a project', requirement)
    for (const clause of findInvalidClauses(text)) must(text.includes(clause), 'a clause as it is written', clause)
    if ('invalid' in requirement || text.length > 10_000) return
    must(!('invalid' in parseRequirement(` \t${text}`)), 'blanks in front change nothing')
  },
}
