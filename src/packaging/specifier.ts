import { PYTHON_SPACE } from './python-space.ts'

const SPACES = `[${PYTHON_SPACE}]*`
const RELEASE = `${SPACES}v?(?:[0-9]+!)?[0-9]+(?:\\.[0-9]+)`
const PRE = '(?:[-_.]?(?:alpha|beta|preview|pre|a|b|c|rc)[-_.]?[0-9]*)?'
const POST = '(?:-[0-9]+|[-_.]?(?:post|rev|r)[-_.]?[0-9]*)?'
const DEV = '(?:[-_.]?dev[-_.]?[0-9]*)?'
const LOCAL = '(?:\\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?'

/**
 * One clause of a version specifier, to be compiled with the flag `i`: an operator, and a version as each operator
 * allows it (PEP 440). `==` and `!=` may have `.*` or a local part, `~=` wants two numbers, `===` takes anything.
 */
export const SPECIFIER_PATTERN = [
  `===${SPACES}[^${PYTHON_SPACE};)]*`,
  `(?:==|!=)${RELEASE}*(?:\\.\\*|${PRE}${POST}${DEV}${LOCAL})?`,
  `~=${RELEASE}+${PRE}${POST}${DEV}`,
  `(?:<=|>=|<|>)${RELEASE}*${PRE}${POST}${DEV}`,
].join('|')

const CLAUSE = new RegExp(`^${SPACES}(?:${SPECIFIER_PATTERN})${SPACES}$`, 'i')
const NOTHING = new RegExp(`^${SPACES}$`)

/** Far more than any project needs. */
const LONGEST_SPECIFIER = 10_000

/**
 * The clauses of a version specifier (PEP 440) that are wrong, as they are written; empty when it is valid. Empty
 * clauses are allowed: `>=3.9,` is `>=3.9`.
 */
export function findInvalidClauses(specifier: string): readonly string[] {
  if (specifier.length > LONGEST_SPECIFIER) return [specifier]
  return specifier.split(',').filter(clause => !NOTHING.test(clause) && !CLAUSE.test(clause))
}
