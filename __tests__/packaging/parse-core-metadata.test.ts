import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type CoreMetadata, fieldValue, fieldValues } from '../../src/packaging/core-metadata.ts'
import { parseCoreMetadata } from '../../src/packaging/parse-core-metadata.ts'
import { measureGrowth } from '../support/growth.ts'

const HEAD = 'Metadata-Version: 2.1\nName: tstools\nVersion: 0.1\n'

function parse(text: string): CoreMetadata {
  return parseCoreMetadata(Buffer.from(text))
}

describe('parseCoreMetadata()', () => {
  test('parseCoreMetadata() gives the fields in order, repeated ones repeated, and the body as description', () => {
    expect(parse(`${HEAD}Classifier: A :: B\nSummary: Time series\nClassifier: C :: D\n\n# tstools\n\ntext\n`)).toEqual(
      {
        fields: [
          { name: 'Metadata-Version', value: '2.1' },
          { name: 'Name', value: 'tstools' },
          { name: 'Version', value: '0.1' },
          { name: 'Classifier', value: 'A :: B' },
          { name: 'Summary', value: 'Time series' },
          { name: 'Classifier', value: 'C :: D' },
        ],
        description: '# tstools\n\ntext\n',
        defects: [],
      },
    )
  })

  test('parseCoreMetadata() knows a field in any case, and gives it the name of the specification', () => {
    expect(parse('NAME: a\nhome-PAGE: b\n').fields).toEqual([
      { name: 'Name', value: 'a' },
      { name: 'Home-page', value: 'b' },
    ])
  })

  test.each(['\n', '\r\n', '\r'])('parseCoreMetadata() reads lines that end in %j and keeps them in the body', end => {
    const metadata = parse(['Name: a', 'Version: 1', '', 'one', 'two', ''].join(end))
    expect(fieldValue(metadata, 'Version')).toBe('1')
    expect(metadata.description).toBe(`one${end}two${end}`)
  })

  test('parseCoreMetadata() keeps the body byte for byte, with what looks like headers in it', () => {
    const body = '\n\ufeffName: x\r\n\r\n  üñí\u2028 \x00\n\n'
    expect(parse(`${HEAD}\n${body}`).description).toBe(body)
  })

  test('parseCoreMetadata() finds no description behind headers without a body', () => {
    expect(parse(HEAD)).not.toHaveProperty('description')
    expect(parse(`${HEAD}\n`)).not.toHaveProperty('description')
    expect(parse('')).toEqual({ fields: [], defects: [] })
  })

  test('parseCoreMetadata() unfolds a description that is a header', () => {
    const folded = 'one\n        two\n        \n            four\n        '
    expect(parse(`${HEAD}Description: ${folded}\nPlatform: any\n`).description).toBe('one\ntwo\n\n    four\n')
  })

  test('parseCoreMetadata() keeps the folding of any other field', () => {
    const metadata = parse(`${HEAD}License: MIT\n        \n        Copyright\nAuthor: J.\n\tDoe\n`)
    expect(fieldValue(metadata, 'License')).toBe('MIT\n        \n        Copyright')
    expect(fieldValue(metadata, 'Author')).toBe('J.\n\tDoe')
  })

  test('parseCoreMetadata() leaves out blanks before a value, not behind it', () => {
    expect(fieldValue(parse('Summary: \t x \t\n'), 'Summary')).toBe('x \t')
  })

  test('parseCoreMetadata() keeps empty values', () => {
    expect(parse('Keywords:\nImport-Name: \n').fields).toEqual([
      { name: 'Keywords', value: '' },
      { name: 'Import-Name', value: '' },
    ])
  })

  test('parseCoreMetadata() leaves keywords and words that look encoded as they are', () => {
    const metadata = parse('Keywords: a,b , c\nAuthor: =?utf-8?q?caf=C3=A9?=\n')
    expect(metadata.fields.map(field => field.value)).toEqual(['a,b , c', '=?utf-8?q?caf=C3=A9?='])
  })

  test('parseCoreMetadata() keeps a single-valued field twice, for rules to judge', () => {
    expect(fieldValues(parse('Name: a\nname: b\n'), 'Name')).toEqual(['a', 'b'])
  })

  test('parseCoreMetadata() leaves out fields that the specification does not know, without a defect', () => {
    expect(parse('X-Build: 7\n folded\nName: a\n__proto__: b\n')).toEqual({
      fields: [{ name: 'Name', value: 'a' }],
      defects: [],
    })
  })

  test('parseCoreMetadata() does not do what headers of e-mail ask for', () => {
    const mail = 'Content-Type: multipart/mixed; boundary=x\nContent-Transfer-Encoding: base64\n\nZm9v\n'
    expect(parse(mail)).toEqual({ fields: [], description: 'Zm9v\n', defects: [] })
  })

  test('parseCoreMetadata() takes the body where there is a Description header too, as a defect', () => {
    const metadata = parse(`${HEAD}Description: header\n\nbody\n`)
    expect(metadata.description).toBe('body\n')
    expect(metadata.defects).toEqual([expect.stringContaining('two descriptions')])
  })

  test.each([
    ['Description: a\nDescription: b\n', 'a', 'The header Description stands 2 times: the first was taken.'],
    [
      'Description: a\ndescription: a\n\nbody\n',
      'body\n',
      'There are 3 descriptions, 2 headers and the body: the body was taken.',
    ],
    ['Description:\n\nbody\n', 'body\n', 'There are two descriptions, a header and the body: the body was taken.'],
  ])('parseCoreMetadata() finds more than one description in %j', (text, description, defect) => {
    expect(parse(HEAD + text)).toMatchObject({ description, defects: [defect] })
  })

  test('parseCoreMetadata() begins the body at a line that is no header, as an oddity that quotes it', () => {
    const metadata = parse(`${HEAD}Grüße\x1b[2J\nSummary: x\n`)
    expect(metadata.description).toBe('Grüße\x1b[2J\nSummary: x\n')
    expect(metadata.oddities).toEqual([expect.stringContaining('Line 4, `Grüße`, is not a header')])
    expect(metadata.defects).toEqual([])
  })

  test.each(['Summary : x', 'Sümmary: x', '\ufeffSummary: x'])('parseCoreMetadata() takes %j for no header', line => {
    expect(parse(line)).toEqual({
      fields: [],
      description: line,
      defects: [],
      oddities: [expect.stringContaining('Line 1')],
    })
  })

  test('parseCoreMetadata() leaves out folded lines and colons that belong to no header, as oddities', () => {
    const metadata = parse(' folded\nName: a\n: nameless\n folded\nVersion: 1\n')
    expect(metadata.fields.map(field => field.value)).toEqual(['a', '1'])
    expect(metadata.defects).toEqual([])
    expect(metadata.oddities?.map(oddity => /^Line \d/.exec(oddity)?.[0])).toEqual(['Line 1', 'Line 3', 'Line 4'])
  })

  test("parseCoreMetadata() leaves out the line that begins a mailbox's message, wherever it stands", () => {
    expect(parse('From nobody\nName: a\nFrom nobody\n folded\nVersion: 1\nFrom nobody\n\nbody')).toMatchObject({
      fields: [
        { name: 'Name', value: 'a' },
        { name: 'Version', value: '1' },
      ],
      description: 'body',
    })
  })

  test('parseCoreMetadata() reads what is not UTF-8 with replacement characters, as a defect', () => {
    const latin1 = Buffer.from(`${HEAD}Author: Jörg\n\nGrüße\n`, 'latin1')
    expect(parseCoreMetadata(latin1)).toMatchObject({
      description: 'Gr\ufffd\ufffde\n',
      defects: ['The header Author is not UTF-8.', 'The description is not UTF-8.'],
    })
    expect(fieldValue(parseCoreMetadata(latin1), 'Author')).toBe('J\ufffdrg')
  })

  test('parseCoreMetadata() reads a view into a larger buffer', () => {
    const whole = new TextEncoder().encode(`junk${HEAD}junk`)
    expect(parseCoreMetadata(whole.subarray(4, -4))).toEqual(parse(HEAD))
  })

  test('parseCoreMetadata() never throws, on any bytes', () => {
    const piece = fc.constantFrom(
      'Name',
      'Description',
      ': ',
      '\n',
      '\r',
      ' ',
      '\t',
      '       |',
      'x',
      '\n\n',
      'From ',
      'ü',
    )
    const bytes = fc.oneof(
      fc.uint8Array(),
      fc.array(piece).map(pieces => Buffer.from(pieces.join(''))),
    )
    fc.assert(
      fc.property(bytes, input => {
        const { defects, oddities = [] } = parseCoreMetadata(input)
        expect(Math.max(defects.length, oddities.length)).toBeLessThanOrEqual(10)
      }),
    )
  })

  test.each<[string, (size: number) => string, size: number]>([
    ['one long header', size => `Name: ${'x'.repeat(size)}`, 500_000],
    ['a value of blanks', size => `Name: ${' '.repeat(size)}x`, 500_000],
    ['many headers', size => 'Classifier: A :: B\n'.repeat(size), 5_000],
    ['many folded lines', size => `Description: x${'\n a'.repeat(size)}`, 25_000],
    ['a folded line of blanks', size => `Description: x\n${' '.repeat(size)}`, 500_000],
    ['many broken lines', size => ':\n'.repeat(size), 25_000],
    ['much without a colon', size => 'a'.repeat(size), 500_000],
  ])('parseCoreMetadata() needs time in proportion to %s', (_, write, size) => {
    expect(measureGrowth(length => parse(write(length)), size)).toBeLessThan(1.6)
  })
})
