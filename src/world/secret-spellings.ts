import { Buffer } from 'node:buffer'
import { canonicalize } from './canonical-text.ts'
import { listSecretForms, listSecretTexts } from './secret-forms.ts'

/** Of a secret, and of a form of it: what is shorter turns up by chance. */
const SHORTEST_TEXT = 8
/** Of what is left of a secret without its white space. */
const SHORTEST_SPELLING = 6

/**
 * The canonical texts of a secret: of what servers make of it, however they escape that. More than one, for there are
 * transformations that no canonical text undoes: base64 of more than the secret, and of text that is not ASCII the
 * normalisation of Unicode, bytes taken for characters, and what is left where neither can be read. Pure.
 */
export function listSecretSpellings(secret: string): readonly string[] {
  const texts = listSecretTexts(secret).flatMap(text => [...listEncodings(text), ...listBase64(text)])
  const long = [...texts, ...listSecretForms(secret)].filter(text => text.length >= SHORTEST_TEXT)
  // A backslash at the end would say in a text that what follows stands for itself; not every base64 is filled up.
  const spellings = long.map(text => canonicalize(text).text).flatMap(text => [text, text.replace(/[\\=]+$/, '')])
  return [...new Set(spellings)].filter(spelling => spelling.length >= SHORTEST_SPELLING)
}

function listEncodings(text: string): readonly string[] {
  const bytes = Buffer.from(text, 'utf8')
  const readable = text.replace(/[^\0-\x7f]/g, '')
  return [text.normalize('NFC'), text.normalize('NFD'), bytes.toString('latin1'), readable]
}

/** What base64 has of a text wherever in the encoded bytes it stands, without the characters that others have a part in. */
function listBase64(text: string): readonly string[] {
  if (text.length < SHORTEST_TEXT) return []
  return [0, 1, 2].flatMap(before => {
    const bytes = Buffer.from(`${'\0'.repeat(before)}${text}`, 'utf8')
    const [from, to] = [Math.ceil((before * 8) / 6), Math.floor((bytes.length * 8) / 6)]
    return [bytes.toString('base64').slice(from, to), bytes.toString('base64url').slice(from, to)]
  })
}
