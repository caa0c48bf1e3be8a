import type { Fault } from '../defect.ts'
import { quoteMember } from './quote-member.ts'

/** PyPI looks into source files up to this size, and not into larger ones. */
export const MAXIMUM_SCANNED_BYTES = 5 * 1024 * 1024

/** What PyArmor leaves in a file that it has encrypted; one is enough. */
const PYARMOR = ['__pyarmor__(__name__, __file__,', ...['enter', 'exit', 'assert', 'bcc'].map(n => `__pyarmor_${n}__`)]

const PYARMOR_BEGIN = '__pyarmor_'

/** What SourceDefender writes around what it has encrypted. */
const SOURCE_DEFENDER_BEGIN = '---BEGIN PYE FILE---'
const SOURCE_DEFENDER_END = '---END PYE FILE---'

/** Whether PyPI looks into a member of this name for encrypted source. */
export function isScanned(name: string): boolean {
  // A suffix is what follows a name: `.py` alone has none.
  return /[^/]\.pye?$/i.test(name)
}

/** Whether the source of modules, many of them or one, has anything for which it must be looked at one by one. Pure. */
export function mayBeRefused(source: Uint8Array): boolean {
  const bytes = Buffer.from(source.buffer, source.byteOffset, source.length)
  return bytes.includes(PYARMOR_BEGIN) || bytes.includes(SOURCE_DEFENDER_BEGIN)
}

/** What PyPI refuses in the source of a module, plain mentions included: it searches for strings. Pure. */
export function scanSource(name: string, source: Uint8Array): readonly Fault[] {
  const bytes = Buffer.from(source.buffer, source.byteOffset, source.length)
  const faults: Fault[] = []
  // All strings begin alike: most files are gone through once.
  const armored = bytes.includes(PYARMOR_BEGIN) ? PYARMOR.find(text => bytes.includes(text)) : undefined
  if (armored !== undefined) {
    faults.push({ rule: 'scan-pyarmor', detail: `${quoteMember(name)} contains \`${armored}\`.` })
  }
  if (bytes.includes(SOURCE_DEFENDER_BEGIN) && bytes.includes(SOURCE_DEFENDER_END)) {
    const detail = `${quoteMember(name)} contains \`${SOURCE_DEFENDER_BEGIN}\` and \`${SOURCE_DEFENDER_END}\`.`
    faults.push({ rule: 'scan-sourcedefender', detail })
  }
  return faults
}
