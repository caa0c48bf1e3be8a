import { quote, Refusal } from '../refusal.ts'

const MAC = 'ppc|ppc64|i386|x86_64|arm64|intel|fat|fat3|fat64|universal|universal2'
const MODERN_LINUX = 'x86_64|i686|aarch64|armv7l|ppc64le|s390x|riscv64'

/** The platforms that PyPI takes wheels for. */
const ACCEPTED = [
  /^(any|win32|win_amd64|win_arm64|win_ia64|linux_armv6l|linux_armv7l)$/i,
  /^manylinux(1|2010)_(x86_64|i686)$/i,
  /^manylinux2014_(x86_64|i686|aarch64|armv7l|ppc64|ppc64le|s390x)$/i,
  new RegExp(`^manylinux_\\d+_\\d+_(${MODERN_LINUX}|ppc64)$`, 'i'),
  new RegExp(`^musllinux_\\d+_\\d+_(${MODERN_LINUX})$`, 'i'),
  new RegExp(`^macosx_(10_\\d+|(11|12|13|14|15|26)_0)_(${MAC})$`, 'i'),
  /^ios_\d+_\d+_(arm64|x86_64)_(iphoneos|iphonesimulator)/i,
  /^android_\d+_(armeabi_v7a|arm64_v8a|x86|x86_64)$/i,
  /^pyemscripten_\d+_\d+_wasm32/i,
]

/** @throws {Refusal} 400 */
export function checkPlatformTags(filename: string, platformTag: string): void {
  for (const tag of platformTag.split('.')) {
    if (ACCEPTED.some(pattern => pattern.test(tag))) continue
    throw new Refusal(400, `Binary wheel ${quote(filename)} has an unsupported platform tag ${quote(tag)}.`)
  }
}
