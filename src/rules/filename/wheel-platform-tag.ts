import type { Distribution } from '../../distributions/distribution.ts'
import { formatPrintableLine } from '../../errors/printable-text.ts'
import type { Rule } from '../rule.ts'
import { isAcceptedPlatform } from './is-accepted-platform.ts'

/** PyPI takes wheels for platforms that its users can tell apart. */
export const wheelPlatformTag: Rule<Distribution> = {
  id: 'wheel-platform-tag',
  group: 'filename',
  severity: 'refuse',
  holdsFor: 'pypi',
  description:
    'PyPI takes wheels for `any`, Windows, `manylinux_*`, `musllinux_*`, macOS (10.x, and 11 to 15 and 26 with the minor version 0), iOS, Android and ' +
    'Pyodide. `linux_x86_64` says nothing of the libraries that the wheel needs, and is refused.',
  remedy:
    'Build it with cibuildwheel, or repair it: `auditwheel repair` for Linux, `delocate-wheel` for macOS, with `MACOSX_DEPLOYMENT_TARGET` set to a ' +
    'version such as `11.0`. A wheel for one machine only belongs on an index of your own.',
  check(distribution) {
    if (distribution.kind !== 'wheel') return []
    const tags = new Set(distribution.parsedFilename.platformTag.split('.'))
    return [...tags]
      .filter(tag => !isAcceptedPlatform(tag))
      .map(tag => {
        const shown = formatPrintableLine(tag, 100)
        return { sentence: describe(shown), indexSays: `Binary wheel has an unsupported platform tag '${shown}'.` }
      })
  },
}

function describe(tag: string): string {
  if (/^linux_/i.test(tag))
    return `\`${tag}\` is the platform of a wheel that was not repaired: PyPI takes \`manylinux_*\` and \`musllinux_*\`.`
  if (/^macosx_/i.test(tag))
    return `\`${tag}\` is no platform that PyPI knows: from macOS 11 on, the second number is 0.`
  return tag === '' ? 'A platform is empty.' : `\`${tag}\` is no platform that PyPI takes wheels for.`
}
