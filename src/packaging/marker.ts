import type { TokenReader } from './token-reader.ts'

const VARIABLE = new RegExp(
  `\\b(?:${[
    'python_version',
    'python_full_version',
    'os[._]name',
    'sys[._]platform',
    'platform_(?:release|system)',
    'platform[._](?:version|machine|python_implementation)',
    'python_implementation',
    'implementation_(?:name|version)',
    'extras?',
    'dependency_groups',
  ].join('|')})\\b`,
  'y',
)
const QUOTED = /'[^']*'|"[^"]*"/y
const COMPARISON = /===|==|~=|!=|<=|>=|<|>/y

/** Nobody nests so deep; the server's own parser would not bear it. */
const DEEPEST_NESTING = 100

/**
 * Reads an environment marker (PEP 508), as `packaging.markers` does. What is compared with what is not checked.
 * @throws {SyntaxError} where it is none
 */
export function parseMarker(reader: TokenReader, depth = 0): void {
  if (depth > DEEPEST_NESTING) reader.fail('less nesting')
  do readAtom(reader, depth)
  while (reader.take(/\b(?:or|and)\b/y) !== undefined)
}

function readAtom(reader: TokenReader, depth: number): void {
  reader.skipBlanks()
  if (reader.take(/\(/y) !== undefined) {
    parseMarker(reader, depth + 1)
    reader.expect(/\)/y, '`)` behind the marker')
  } else {
    readComparison(reader)
  }
  reader.skipBlanks()
}

function readComparison(reader: TokenReader): void {
  readOperand(reader)
  reader.skipBlanks()
  readOperator(reader)
  reader.skipBlanks()
  readOperand(reader)
}

function readOperator(reader: TokenReader): void {
  if (reader.take(/\bin\b/y) !== undefined) return
  if (reader.take(/\bnot\b/y) === undefined) {
    reader.expect(COMPARISON, 'an operator of markers, `<` `<=` `==` `!=` `>=` `>` `~=` `===` `in` or `not in`,')
    return
  }
  reader.expect(/[ \t]+/y, 'a blank behind `not`')
  reader.expect(/\bin\b/y, '`in` behind `not`')
}

function readOperand(reader: TokenReader): void {
  if (reader.take(VARIABLE) !== undefined) return
  const quoted = reader.expect(QUOTED, 'a variable of markers such as `python_version`, or a text in quotes,')
  if (!isPythonLiteral(quoted.slice(1, -1))) reader.fail('a text in quotes that Python can read')
}

/** Texts of markers are read as Python's own: without line breaks, and what follows a backslash has a meaning or none. */
function isPythonLiteral(text: string): boolean {
  if (/[\n\r\0]/.test(text)) return false
  return [...text.matchAll(/\\([\s\S]?)(?=([\s\S]{0,8}))/g)].every(([, kind = '', digits = '']) => {
    if (kind === '') return false
    if (kind === 'x') return /^[0-9a-f]{2}/i.test(digits)
    if (kind === 'u') return /^[0-9a-f]{4}/i.test(digits)
    if (kind === 'U') return /^(?:000[0-9a-f]|0010)[0-9a-f]{4}/i.test(digits)
    return kind !== 'N'
  })
}
