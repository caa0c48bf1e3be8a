import { namesOf, parseEntryPoints } from '../../src/rules/wheel/parse-entry-points.ts'
import type { Target } from '../engine/target.ts'
import { must, mustAgree } from '../invariants.ts'

/** entry_points.txt. Sections and names that are written anew are read again. */
export const target: Target = {
  covers: ['rules/wheel/parse-entry-points'],
  longestInput: 65_536,
  seeds: [
    '[console_scripts]\na = b:c\n  d\n# x\n[gui_scripts]\ne=f\n',
    '[DEFAULT]\nx = y\n[DEFAULT]\n[a]\n[a]\n',
    'a = b\n',
    '[a]\n=b\nc\n\ufeffd = e\n',
  ],
  words: ['[DEFAULT]', '[console_scripts]\n', '\n  ', ' = ', ';', '#', '\x1c', '\x85', '\ufeff', '\v', '\f'],
  check(input) {
    const text = input.toString()
    const read = parseEntryPoints(text)
    if (read.kind === 'invalid') {
      must(read.line >= 1 && read.line <= text.split('\n').length, 'the line exists', read)
      return
    }
    for (const section of read.sections.keys())
      must(Array.isArray(namesOf(read.sections, section)), 'names of a section')
    const sections = [...read.sections].map(([name, names]) => [name, [...names]] as const)
    const written = sections.map(([name, names]) => `[${name}]\n${names.map(each => `${each}=\n`).join('')}`).join('')
    const again = parseEntryPoints(written)
    mustAgree(
      again.kind === 'sections' && [...again.sections].map(([name, names]) => [name, [...names]]),
      sections,
      'what is written is read again',
    )
  },
}
