import { describe, expect, test } from '@jest/globals'
import { parseContentType } from '../../src/packaging/content-type.ts'
import { findEmailDefect } from '../../src/packaging/email-address.ts'
import { checkLicenseExpression } from '../../src/packaging/license-expression.ts'
import { parseRequirement } from '../../src/packaging/requirement.ts'
import { soleEmailAddress } from '../../src/packaging/sole-email-address.ts'
import { findInvalidClauses } from '../../src/packaging/specifier.ts'
import { findWebAddressDefect } from '../../src/packaging/web-address.ts'
import { SPDX_EXCEPTIONS, SPDX_LICENSES } from '../../src/rules/data/spdx-ids.ts'
import { recordedVerdicts } from './recorded-verdicts.ts'

type Verdicts = readonly (readonly [text: string, accepted: boolean])[]
const recorded = recordedVerdicts<{
  specifiers: Verdicts
  requirements: Verdicts
  license_expressions: Verdicts
  content_types: Verdicts
  email_addresses: Verdicts
  urls: Verdicts
  parsed_addresses: readonly (readonly [text: string, address: string])[]
}>('metadata-values')

/** Texts on which we judge otherwise than recorded. */
function differences(verdicts: Verdicts, accepts: (text: string) => boolean): readonly string[] {
  expect(verdicts.length).toBeGreaterThan(300)
  return verdicts.filter(([text, accepted]) => accepts(text) !== accepted).map(([text]) => text)
}

const lowerCase = (ids: readonly string[]) => new Set(ids.map(id => id.toLowerCase()))
const known = { licenses: lowerCase(SPDX_LICENSES), exceptions: lowerCase(SPDX_EXCEPTIONS) }

describe('The libraries that PyPI runs, on hundreds of values each', () => {
  test('findInvalidClauses() agrees with packaging on specifiers', () => {
    expect(differences(recorded.specifiers, text => findInvalidClauses(text).length === 0)).toEqual([])
  })

  test('parseRequirement() agrees with packaging on requirements', () => {
    expect(differences(recorded.requirements, text => !('invalid' in parseRequirement(text)))).toEqual([])
  })

  test('checkLicenseExpression() agrees with packaging on licence expressions', () => {
    const accepts = (text: string) => checkLicenseExpression(text, known).length === 0
    expect(differences(recorded.license_expressions, accepts)).toEqual([])
  })

  test('parseContentType() agrees with packaging on content types', () => {
    expect(differences(recorded.content_types, acceptsContentType)).toEqual([])
  })

  test('soleEmailAddress() finds the address that Python finds', () => {
    const other = recorded.parsed_addresses
      .map(([text, address]) => [text, address, soleEmailAddress(text)])
      .filter(([, theirs, ours]) => theirs !== ours)
    expect(other).toEqual([])
  })

  test('findEmailDefect() agrees with email-validator on addresses', () => {
    const accepts = (header: string) => {
      const address = soleEmailAddress(header)
      return address === '' || findEmailDefect(address) === undefined
    }
    expect(differences(recorded.email_addresses, accepts)).toEqual([])
  })

  test('findWebAddressDefect() agrees with rfc3986 on addresses of the web', () => {
    expect(differences(recorded.urls, text => findWebAddressDefect(text) === undefined)).toEqual([])
  })
})

function acceptsContentType(text: string): boolean {
  const parsed = parseContentType(text)
  return (
    parsed !== undefined &&
    ['text/plain', 'text/x-rst', 'text/markdown'].includes(parsed.mediaType) &&
    (parsed.charset ?? 'UTF-8') === 'UTF-8' &&
    (parsed.mediaType !== 'text/markdown' || ['GFM', 'CommonMark'].includes(parsed.variant ?? 'GFM'))
  )
}
