import { describe, expect, test } from '@jest/globals'
import { parseContentType } from '../../src/packaging/content-type.ts'
import { findEmailDefect } from '../../src/packaging/email-address.ts'
import { checkLicenseExpression } from '../../src/packaging/license-expression.ts'
import { parseRequirement } from '../../src/packaging/requirement.ts'
import { findInvalidClauses } from '../../src/packaging/specifier.ts'

describe('What is far too long is wrong, and not read at all', () => {
  test('parseRequirement()', () => {
    expect(parseRequirement(`a${' '.repeat(30_000)}`)).toEqual({ invalid: 'it is too long for a requirement' })
  })

  test('findInvalidClauses()', () => {
    const specifier = '>=1,'.repeat(5000)
    expect(findInvalidClauses(specifier)).toEqual([specifier])
  })

  test('checkLicenseExpression()', () => {
    const expression = `MIT${' OR MIT'.repeat(10_000)}`
    const known = { licenses: new Map(), exceptions: new Map() } as unknown as Parameters<
      typeof checkLicenseExpression
    >[1]
    expect(checkLicenseExpression(expression, known)).toEqual([{ kind: 'syntax', token: expression }])
  })

  test('parseContentType()', () => {
    expect(parseContentType(`text/markdown; charset=${'x'.repeat(100_000)}`)).toBeUndefined()
    expect(parseContentType('text/markdown\r\ncharset=UTF-8')).toBeUndefined()
  })

  test('parseRequirement() of nested markers', () => {
    const nested = (depth: number) => `a; ${'('.repeat(depth)}os_name == "a"${')'.repeat(depth)}`
    expect(parseRequirement(nested(100))).toEqual({ name: 'a' })
    expect(parseRequirement(nested(102))).toEqual({ invalid: expect.stringContaining('less nesting') })
  })
})

describe('parseRequirement()', () => {
  test.each(['\\', '\\x1', '\\u12', '\\U0011ffff', '\\N{DASH}'])(
    'refuses a marker with what Python cannot read: %s',
    text => {
      expect(parseRequirement(`a; os_name == "x${text}"`)).toHaveProperty('invalid')
    },
  )

  test.each(['\\x41', '\\u1234', '\\U0001f600', '\\U00101234', '\\n', '\\q'])(
    'takes one with what it reads: %s',
    text => {
      expect(parseRequirement(`a; os_name == "${text}"`)).toEqual({ name: 'a' })
    },
  )

  test('refuses a line break in a marker', () => {
    expect(parseRequirement('a; os_name == "x\ny"')).toHaveProperty('invalid')
  })
})

describe('findEmailDefect()', () => {
  test.each([
    ['jane@', 'nothing stands behind the `@`'],
    ['jane@[127.0.0.1]', 'an IP address stands behind the `@`'],
  ])('says what is wrong with %s', (address, defect) => {
    expect(findEmailDefect(address)).toBe(defect)
  })
})
