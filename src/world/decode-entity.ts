const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  szlig: 'ß',
}

/** What a letter's name may end in, and the combining character that it stands for. */
const ACCENTS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  cedil: '\u0327',
}

/** Characters in the longest reference that is known here, with `&` and `;`. */
export const LONGEST_ENTITY = 10

/**
 * The character that a character reference of HTML stands for: by its number, or by its name if it is one that servers
 * write where they escape a text, the accented letters of Latin-1 included. Pure.
 * @param reference without `&` and `;`
 */
export function decodeEntity(reference: string): string | undefined {
  const [, hexadecimal, decimal] = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(reference) ?? []
  if (hexadecimal !== undefined) return fromCodePoint(Number.parseInt(hexadecimal, 16))
  if (decimal !== undefined) return fromCodePoint(Number(decimal))
  if (Object.hasOwn(NAMED, reference)) return NAMED[reference]
  const [, letter, accent] = /^([a-z])([a-z]+)$/i.exec(reference) ?? []
  if (letter === undefined || accent === undefined || !Object.hasOwn(ACCENTS, accent)) return undefined
  return `${letter}${ACCENTS[accent]}`.normalize('NFC')
}

function fromCodePoint(codePoint: number): string | undefined {
  return codePoint <= 0x10_ffff ? String.fromCodePoint(codePoint) : undefined
}
