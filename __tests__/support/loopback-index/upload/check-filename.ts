import { quote, Refusal } from '../refusal.ts'

/** What file systems take. */
const MAXIMUM_NAME_BYTES = 255

const EXTENSIONS = { sdist: ['.zip', '.tar.gz'], bdist_wheel: ['.whl'] }

/**
 * The first look at a file's name: characters, and an extension that fits its type. The full grammar is judged only
 * after duplicates were looked for.
 * @throws {Refusal} 400
 */
export function checkFilename(filename: string, filetype: 'sdist' | 'bdist_wheel'): void {
  if ([...filename].some(character => character < ' ' || character === '\x7f')) {
    const message = 'Cannot upload a file with non-printable characters (ordinals 0-31) in the name.'
    throw new Refusal(400, message)
  }
  if (/[/\\]/.test(filename)) throw new Refusal(400, "Cannot upload a file with '/' or '\\' in the name.")
  if (!/\.(tar\.gz|zip|whl)$/i.test(filename))
    throw new Refusal(400, 'Invalid file extension: Use .tar.gz, .whl or .zip extension.')
  // The real server fails to open a file of such a name, and nothing catches that.
  if (Buffer.byteLength(filename) > MAXIMUM_NAME_BYTES) throw new RangeError('File name too long')
  if (EXTENSIONS[filetype].some(extension => filename.endsWith(extension))) return
  const extension = /\.(tar\.gz|zip|whl)$/i.exec(filename)?.[0] ?? ''
  throw new Refusal(400, `Invalid file extension: Extension ${extension} is invalid for filetype ${filetype}.`)
}

/** An empty type, or a picture, is no distribution. @throws {Refusal} 400 */
export function checkPartType(contentType: string): void {
  if (contentType === '' || contentType.startsWith('image/')) throw new Refusal(400, 'Invalid distribution file.')
}

/** @throws {Refusal} 400: a wheel's name that is too long for METADATA to be kept beside it */
export function checkFilenameLength(filename: string): void {
  const isTooLong = Buffer.byteLength(`${filename}.metadata`) > MAXIMUM_NAME_BYTES
  if (filename.endsWith('.whl') && isTooLong) throw new Refusal(400, `Filename is too long: ${quote(filename)}`)
}
