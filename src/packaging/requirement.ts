import { parseMarker } from './marker.ts'
import { findInvalidClauses, SPECIFIER_PATTERN } from './specifier.ts'
import { TokenReader } from './token-reader.ts'

/** What of a dependency specifier (PEP 508) the rules look at. */
export interface Requirement {
  /** As it is written. */
  readonly name: string
  /** Of a direct reference, `name @ url`. */
  readonly url?: string
}

/** Why a text is no requirement, as a sentence that begins with a small letter and has no full stop. */
export interface InvalidRequirement {
  readonly invalid: string
}

const NAME = /\b[a-zA-Z0-9][a-zA-Z0-9._-]*\b/y
const SPECIFIER = new RegExp(SPECIFIER_PATTERN, 'iy')

/** More is no dependency; with a limit, a hostile one costs nothing. */
const LONGEST_REQUIREMENT = 20_000

/** Parses a dependency specifier as `packaging.requirements.Requirement` does (dependency specifiers, PEP 508). */
export function parseRequirement(text: string): Requirement | InvalidRequirement {
  if (text.length > LONGEST_REQUIREMENT) return { invalid: 'it is too long for a requirement' }
  const reader = new TokenReader(text)
  try {
    return readRequirement(reader)
  } catch (error) {
    if (error instanceof SyntaxError) return { invalid: error.message }
    throw error
  }
}

function readRequirement(reader: TokenReader): Requirement {
  reader.skipBlanks()
  const name = reader.expect(NAME, 'the name of a project')
  reader.skipBlanks()
  readExtras(reader)
  reader.skipBlanks()
  const url = reader.take(/@/y) === undefined ? undefined : readUrl(reader)
  if (url === undefined) readSpecifiers(reader)
  if (!reader.atEnd()) {
    reader.expect(
      /;/y,
      url === undefined ? 'a version specifier such as `>=1.0`, or `;` and a marker' : '`;` and a marker',
    )
    parseMarker(reader)
  }
  if (!reader.atEnd()) reader.fail('the end')
  return url === undefined ? { name } : { name, url }
}

function readExtras(reader: TokenReader): void {
  if (reader.take(/\[/y) === undefined) return
  reader.skipBlanks()
  if (reader.take(NAME) !== undefined) {
    reader.skipBlanks()
    while (reader.take(/,/y) !== undefined) {
      reader.skipBlanks()
      reader.expect(NAME, 'the name of an extra')
      reader.skipBlanks()
    }
  }
  reader.expect(/\]/y, '`,` or `]` behind an extra')
}

/** Blanks belong between a URL and the semicolon, as a semicolon may be a part of a URL. */
function readUrl(reader: TokenReader): string {
  reader.skipBlanks()
  const url = reader.expect(/[^ \t]+/y, 'a URL behind `@`')
  if (!reader.atEnd()) reader.expect(/[ \t]+/y, 'a blank behind the URL')
  return url
}

function readSpecifiers(reader: TokenReader): void {
  const opened = reader.take(/\(/y) !== undefined
  reader.skipBlanks()
  for (let clause = reader.take(SPECIFIER); clause !== undefined; clause = reader.take(SPECIFIER)) {
    // `===` may have taken commas, and what follows them.
    if (findInvalidClauses(clause).length > 0) reader.fail('a version specifier')
    if (reader.isNext(/\.\*/y)) reader.fail('no `.*`, which only `==` and `!=` allow,')
    if (reader.isNext(/\+[a-z0-9]/y)) reader.fail('no local version, which only `==` and `!=` allow,')
    reader.skipBlanks()
    if (reader.take(/,/y) === undefined) break
    reader.skipBlanks()
  }
  reader.skipBlanks()
  if (opened) reader.expect(/\)/y, '`)` behind the version specifier')
  reader.skipBlanks()
}
