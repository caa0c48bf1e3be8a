import { checkLicenseExpression } from '../../src/packaging/license-expression.ts'
import type { Target } from '../engine/target.ts'
import { must, mustAgree } from '../invariants.ts'

const KNOWN = { licenses: new Set(['mit', 'gpl-2.0-only', 'apache-2.0']), exceptions: new Set(['llvm-exception']) }
const KINDS = ['syntax', 'unknown-license', 'unknown-exception', 'license-ref']

/** License-Expression. Letter case and further brackets change nothing. */
export const target: Target = {
  covers: ['packaging/license-expression'],
  longestInput: 25_000,
  seeds: [
    'MIT',
    'mit OR (GPL-2.0-only AND Apache-2.0 WITH LLVM-exception)',
    'LicenseRef-x.1+',
    '(MIT',
    'MIT AND',
    'GPL-2.0-only+',
  ],
  words: ['MIT', ' AND ', ' OR ', ' WITH ', 'LLVM-exception', 'LicenseRef-', '(', ')', '+', '\x1c', '\u3000'],
  check(input) {
    const text = input.toString()
    const defects = checkLicenseExpression(text, KNOWN)
    for (const { kind } of defects) must(KINDS.includes(kind), 'a known kind of defect', kind)
    const kinds = defects.map(({ kind }) => kind)
    if (text.length > 10_000 || text.toUpperCase().length !== text.length) return
    mustAgree(kindsOf(asciiUpperCase(text)), kinds, 'letter case changes nothing')
    if (!kinds.includes('syntax')) mustAgree(kindsOf(`(${text})`), kinds, 'brackets around all change nothing')
  },
}

function kindsOf(text: string): readonly string[] {
  return checkLicenseExpression(text, KNOWN).map(({ kind }) => kind)
}

function asciiUpperCase(text: string): string {
  return text.replace(/[a-z]+/g, letters => letters.toUpperCase())
}
