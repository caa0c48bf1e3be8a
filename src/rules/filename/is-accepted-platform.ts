const STATIC = new Set([
  ...['any', 'win32', 'win_amd64', 'win_arm64', 'win_ia64', 'linux_armv6l', 'linux_armv7l'],
  ...['manylinux1_x86_64', 'manylinux1_i686', 'manylinux2010_x86_64', 'manylinux2010_i686'],
  ...['x86_64', 'i686', 'aarch64', 'armv7l', 'ppc64', 'ppc64le', 's390x'].map(arch => `manylinux2014_${arch}`),
])

const LINUX = 'x86_64|i686|aarch64|armv7l|ppc64le|s390x|riscv64'
const MACOS = 'ppc|ppc64|i386|x86_64|arm64|intel|fat|fat3|fat64|universal|universal2'

/** Those of iOS and Pyodide are not anchored at their end, as PyPI's are not. */
const PATTERNS = [
  new RegExp(`^manylinux_\\d+_\\d+_(${LINUX}|ppc64)$`),
  new RegExp(`^musllinux_\\d+_\\d+_(${LINUX})$`),
  new RegExp(`^macosx_(10_\\d+|(11|12|13|14|15|26)_0)_(${MACOS})$`),
  /^ios_\d+_\d+_(arm64|x86_64)_(iphoneos|iphonesimulator)/,
  /^android_\d+_(armeabi_v7a|arm64_v8a|x86|x86_64)$/,
  /^pyemscripten_\d+_\d+_wasm32/,
]

/** Whether PyPI takes wheels for a platform, in whatever case it is written. Pure. */
export function isAcceptedPlatform(tag: string): boolean {
  const lower = tag.toLowerCase()
  return STATIC.has(lower) || PATTERNS.some(pattern => pattern.test(lower))
}
