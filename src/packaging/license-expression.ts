import { PYTHON_SPACE } from './python-space.ts'

/** Why a licence expression (PEP 639) is none. */
export interface LicenseDefect {
  readonly kind: 'syntax' | 'unknown-license' | 'unknown-exception' | 'license-ref'
  /** The token concerned; the whole expression for its syntax. */
  readonly token: string
}

/** Ids in lower case. */
export interface KnownLicenses {
  readonly licenses: ReadonlySet<string>
  readonly exceptions: ReadonlySet<string>
}

type Token = 'operator' | '(' | ')' | 'id'

/** More licences than there are would fit. */
const LONGEST_EXPRESSION = 20_000

const BLANKS = new RegExp(`[${PYTHON_SPACE}]+`)

/**
 * What is wrong with an SPDX licence expression, as `packaging.licenses` 26.2 sees it; empty when it is valid. Ids and
 * operators are read in any case. Two licences more than the specification: `WITH` counts as an `OR` where brackets are
 * concerned, and `+` may follow any id.
 */
export function checkLicenseExpression(expression: string, known: KnownLicenses): readonly LicenseDefect[] {
  if (expression.length > LONGEST_EXPRESSION) return [{ kind: 'syntax', token: expression }]
  const tokens = expression
    .replace(/[()]/g, ' $& ')
    .split(BLANKS)
    .filter(token => token !== '')
  if (!isWellFormed(tokens.map(kindOf))) return [{ kind: 'syntax', token: expression }]
  return tokens.flatMap((token, at) => {
    if (kindOf(token) !== 'id') return []
    const isException = tokens[at - 1]?.toLowerCase() === 'with'
    return isException ? checkException(token, known) : checkLicense(token, known)
  })
}

function checkException(token: string, { exceptions }: KnownLicenses): readonly LicenseDefect[] {
  return exceptions.has(token.toLowerCase()) ? [] : [{ kind: 'unknown-exception', token }]
}

function checkLicense(token: string, { licenses }: KnownLicenses): readonly LicenseDefect[] {
  const id = token.toLowerCase().replace(/\+$/, '')
  if (!id.startsWith('licenseref-')) return licenses.has(id) ? [] : [{ kind: 'unknown-license', token }]
  // `LicenseRef-x+` is no error in packaging, but PyPI breaks on it.
  return /^[a-z0-9.-]*$/.test(token.toLowerCase()) ? [] : [{ kind: 'license-ref', token }]
}

function kindOf(token: string): Token {
  if (token === '(' || token === ')') return token
  return /^(?:and|or|with)$/i.test(token) ? 'operator' : 'id'
}

/** Operands and operators by turns, and brackets in pairs with something in them. */
function isWellFormed(tokens: readonly Token[]): boolean {
  let open = 0
  let wantsOperand = true
  for (const token of tokens) {
    const beginsOperand = token === 'id' || token === '('
    if (beginsOperand !== wantsOperand) return false
    if (token === '(') open++
    if (token === ')' && --open < 0) return false
    wantsOperand = token === '(' || token === 'operator'
  }
  return open === 0 && !wantsOperand
}
