import type { Defect } from '../defect.ts'
import { quoteMember } from './quote-member.ts'

/** PyPI looks into source files up to this size, and not into larger ones. */
export const MAXIMUM_SCANNED_BYTES = 5 * 1024 * 1024

/** What PyArmor leaves in a file that it has encrypted; one is enough. */
const PYARMOR = ['__pyarmor__(__name__, __file__,', ...['enter', 'exit', 'assert', 'bcc'].map(n => `__pyarmor_${n}__`)]

/** What SourceDefender writes around what it has encrypted. */
const SOURCE_DEFENDER_BEGIN = '---BEGIN PYE FILE---'
const SOURCE_DEFENDER_END = '---END PYE FILE---'

/** Whether PyPI looks into a member of this name for encrypted source. */
export function isScanned(name: string): boolean {
  // A suffix is what follows a name: `.py` alone has none.
  return /[^/]\.pye?$/i.test(name)
}

/** What PyPI refuses in the source of a module, plain mentions included: it searches for strings. Pure. */
export function scanSource(name: string, source: Uint8Array): readonly Defect[] {
  const bytes = Buffer.from(source.buffer, source.byteOffset, source.length)
  const faults: Defect[] = []
  // All strings begin alike: most files are gone through once.
  const armored = bytes.includes('__pyarmor_') ? PYARMOR.find(text => bytes.includes(text)) : undefined
  if (armored !== undefined) {
    faults.push({ rule: 'scan-pyarmor', detail: `${quoteMember(name)} contains \`${armored}\`.` })
  }
  if (bytes.includes(SOURCE_DEFENDER_BEGIN) && bytes.includes(SOURCE_DEFENDER_END)) {
    const detail = `${quoteMember(name)} contains \`${SOURCE_DEFENDER_BEGIN}\` and \`${SOURCE_DEFENDER_END}\`.`
    faults.push({ rule: 'scan-sourcedefender', detail })
  }
  return faults
}
