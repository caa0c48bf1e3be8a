import { describe, expect, test } from '@jest/globals'
import { parseMacaroon } from '../../src/credentials/parse-macaroon.ts'

const LOCATION = 1
const IDENTIFIER = 2
const VERIFICATION_ID = 4
const SIGNATURE = 6
const END = [0]

/** A field of less than 128 bytes. */
function field(type: number, text: string): readonly number[] {
  return [type, text.length, ...Buffer.from(text)]
}

function macaroon(...parts: readonly (readonly number[])[]): Uint8Array {
  return Uint8Array.from([2, ...parts.flat()])
}

const HEAD = [field(LOCATION, 'pypi.org'), field(IDENTIFIER, 'id'), END]
const TAIL = [END, field(SIGNATURE, 'signature')]

describe('parseMacaroon()', () => {
  test('reads the location and the caveats in order', () => {
    const bytes = macaroon(...HEAD, field(IDENTIFIER, 'one'), END, field(IDENTIFIER, 'two'), END, ...TAIL)
    expect(parseMacaroon(bytes)).toEqual({ location: 'pypi.org', caveats: ['one', 'two'], isComplete: true })
  })

  test('reads a caveat for a third party, which has a location and a verification id, too', () => {
    const caveat = [field(LOCATION, 'auth.example'), field(IDENTIFIER, 'third'), field(VERIFICATION_ID, 'v'), END]
    expect(parseMacaroon(macaroon(...HEAD, ...caveat, ...TAIL))).toMatchObject({ caveats: ['third'], isComplete: true })
  })

  test('does without a location', () => {
    const read = parseMacaroon(macaroon(field(IDENTIFIER, 'id'), END, ...TAIL))
    expect(read).toEqual({ caveats: [], isComplete: true })
    expect(read).not.toHaveProperty('location')
  })

  test.each([
    ['without an identifier', [field(LOCATION, 'pypi.org'), END, field(IDENTIFIER, 'one'), END, ...TAIL], []],
    ['whose head has no end', [field(LOCATION, 'pypi.org'), field(IDENTIFIER, 'id'), field(IDENTIFIER, 'one')], []],
    ['whose last caveat has no end', [...HEAD, field(IDENTIFIER, 'one'), END, field(IDENTIFIER, 'two')], ['one']],
    ['without a signature', [...HEAD, END], []],
    ['with something behind its signature', [...HEAD, ...TAIL, END], []],
    ['that is cut off in a field', [...HEAD, [IDENTIFIER, 9, 111]], []],
  ])('knows one %s for incomplete', (_, parts, caveats) => {
    expect(parseMacaroon(macaroon(...parts))).toEqual({ location: 'pypi.org', caveats, isComplete: false })
  })

  test('reads at most a hundred caveats', () => {
    const caveats = Array.from({ length: 101 }, () => [...field(IDENTIFIER, 'x'), ...END])
    expect(parseMacaroon(macaroon(...HEAD, ...caveats, ...TAIL))?.caveats).toHaveLength(100)
  })

  test('reads lengths of up to four bytes', () => {
    const length = (...bytes: readonly number[]) => [IDENTIFIER, ...bytes, ...Buffer.from('id'), ...END]
    expect(parseMacaroon(macaroon(length(0x82, 0x80, 0x80, 0x00), ...TAIL))?.isComplete).toBe(true)
    expect(parseMacaroon(macaroon(length(0x82, 0x80, 0x80, 0x80, 0x00), ...TAIL))?.isComplete).toBe(false)
    expect(parseMacaroon(macaroon([IDENTIFIER, 0x80, 0x01, ...Buffer.alloc(128), 0], ...TAIL))?.isComplete).toBe(true)
  })

  test.each([[[]], [[1]], [[0x82]]])('knows nothing of bytes that do not begin as one: %j', bytes => {
    expect(parseMacaroon(Uint8Array.from(bytes))).toBeUndefined()
  })
})
