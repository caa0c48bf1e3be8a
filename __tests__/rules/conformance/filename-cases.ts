import { buildSdist } from '../../support/archives/build-sdist.ts'
import { buildWheel } from '../../support/archives/build-wheel.ts'
import type { ConformanceCase, Scenario } from './conformance-case.ts'

const fields = [['Description-Content-Type', 'text/markdown']] as const
const description = 'Tools'
const base = { name: 'TS.tools', version: '0.1', fields, description }

function wheelOn(platform: string): Scenario {
  return { files: [buildWheel({ ...base, tag: `cp312-cp312-${platform}` })] }
}

function sdistNamed(filename: string, version = '0.1'): Scenario {
  return { files: [buildSdist({ ...base, version }, { filename })] }
}

function wheelNamed(spelling: string): Scenario {
  return { files: [buildWheel(base, { filename: `${spelling}-py3-none-any.whl`, distInfoName: spelling })] }
}

/** The name of the wheel has so many bytes. */
function wheelOfLength(bytes: number): Scenario {
  const rest = 'ts_tools-0.1-py3-none-any.whl'.length
  const tag = `py3.${'a'.repeat(bytes - rest - 1)}-none-any`
  return { files: [buildWheel({ ...base, tag })] }
}

const accepted = [
  ...['any', 'win32', 'win_arm64', 'WIN_AMD64', 'linux_armv7l', 'manylinux1_i686', 'manylinux2014_ppc64'],
  ...['manylinux_2_39_riscv64', 'musllinux_1_2_s390x', 'macosx_10_9_universal2', 'macosx_26_0_arm64'],
  ...['ios_13_0_arm64_iphonesimulator', 'android_21_arm64_v8a', 'pyemscripten_2025_0_wasm32'],
]
const refused = [
  ...['linux_x86_64', 'manylinux2010_aarch64', 'musllinux_1_2_ppc64', 'macosx_11_1_arm64', 'macosx_16_0_arm64'],
  ...['emscripten_3_1_58_wasm32', 'freebsd_14_x86_64', 'android_21_mips', 'any.linux_x86_64'],
]

export const FILENAME_CASES: readonly ConformanceCase[] = [
  ...refused.map(
    (platform, index): ConformanceCase => ({
      rule: 'wheel-platform-tag',
      about: platform,
      breaks: wheelOn(platform),
      nearly: wheelOn(accepted[index] ?? 'any'),
    }),
  ),
  ...accepted.slice(refused.length).map(
    (platform): ConformanceCase => ({
      rule: 'wheel-platform-tag',
      about: `but ${platform}`,
      breaks: wheelOn(`${platform}.linux_i686`),
      nearly: wheelOn(platform),
    }),
  ),
  {
    rule: 'sdist-filename-not-normalized',
    breaks: sdistNamed('TS.tools-0.1.tar.gz'),
    nearly: sdistNamed('ts_tools-0.1.tar.gz'),
  },
  {
    rule: 'sdist-filename-not-normalized',
    about: 'a hyphen in the name',
    breaks: sdistNamed('ts-tools-0.1.tar.gz'),
    nearly: sdistNamed('ts_tools-0.1rc1.tar.gz', '0.1-rc.1'),
  },
  {
    rule: 'sdist-filename-not-normalized',
    about: 'a version as it was written',
    breaks: sdistNamed('ts_tools-0.1.rc1.tar.gz', '0.1.rc1'),
    nearly: sdistNamed('ts_tools-0.1rc1.tar.gz', '0.1rc1'),
  },
  {
    rule: 'wheel-filename-not-normalized',
    breaks: wheelNamed('TS.tools-0.1'),
    nearly: wheelNamed('ts_tools-0.1'),
  },
  {
    rule: 'filename-too-long',
    breaks: wheelOfLength(247),
    nearly: wheelOfLength(246),
  },
  {
    rule: 'filename-over-255',
    breaks: wheelOfLength(256),
    nearly: wheelOfLength(255),
    nearlyBreaks: ['filename-too-long'],
  },
  {
    rule: 'filename-control-chars',
    breaks: { files: [buildWheel({ ...base, tag: 'py3\u007f-none-any' })] },
    nearly: { files: [buildWheel({ ...base, tag: 'py3~-none-any' })] },
  },
  {
    rule: 'filename-path-separator',
    breaks: { files: [buildWheel({ ...base, tag: 'py3\\-none-any' })] },
    nearly: { files: [buildWheel({ ...base, tag: 'py3-none-any' })] },
  },
  {
    rule: 'wheel-filename-parts',
    breaks: wheelNamed('ts-tools-0.1-x'),
    nearly: { files: [buildWheel({ ...base, buildTag: '1' })] },
  },
  { rule: 'wheel-filename-project-chars', breaks: wheelNamed('ts__tools-0.1'), nearly: wheelNamed('ts_tools-0.1') },
  {
    rule: 'wheel-filename-version',
    breaks: wheelNamed('ts_tools-one'),
    nearly: wheelNamed('ts_tools-0.1.0'),
  },
  {
    rule: 'wheel-filename-build',
    breaks: { files: [buildWheel({ ...base, buildTag: 'b1' })] },
    nearly: { files: [buildWheel({ ...base, buildTag: '1b' })] },
  },
  {
    rule: 'sdist-filename-unparsable',
    breaks: sdistNamed('ts_tools.tar.gz'),
    nearly: sdistNamed('ts_tools-0.1.tar.gz'),
  },
  { rule: 'sdist-filename-project', breaks: sdistNamed('other-0.1.tar.gz'), nearly: sdistNamed('ts_tools-0.1.tar.gz') },
  {
    rule: 'sdist-filename-wrong-version',
    breaks: sdistNamed('ts_tools-0.2.tar.gz'),
    nearly: sdistNamed('ts_tools-0.1.tar.gz'),
  },
  { rule: 'wheel-filename-other-project', breaks: wheelNamed('other-0.1'), nearly: wheelNamed('ts_tools-0.1') },
  { rule: 'wheel-filename-wrong-version', breaks: wheelNamed('ts_tools-0.2'), nearly: wheelNamed('ts_tools-0.1.0') },
]
