import { expect, test } from '@jest/globals'
import { isAcceptedPlatform } from '../../../src/rules/filename/is-accepted-platform.ts'

test.each([
  ...['any', 'win32', 'win_amd64', 'win_arm64', 'win_ia64', 'linux_armv6l', 'linux_armv7l'],
  ...['manylinux1_x86_64', 'manylinux1_i686', 'manylinux2010_x86_64', 'manylinux2010_i686'],
  ...['manylinux2014_x86_64', 'manylinux2014_i686', 'manylinux2014_aarch64', 'manylinux2014_armv7l'],
  ...['manylinux2014_ppc64', 'manylinux2014_ppc64le', 'manylinux2014_s390x'],
  ...['manylinux_2_17_ppc64', 'manylinux_2_39_riscv64', 'musllinux_1_2_riscv64'],
  ...['macosx_10_9_x86_64', 'macosx_10_15_universal2', 'macosx_11_0_arm64', 'macosx_26_0_arm64'],
  ...['ios_13_0_arm64_iphoneos', 'ios_17_10_x86_64_iphonesimulator', 'ios_13_0_arm64_iphoneosX'],
  ...['android_21_armeabi_v7a', 'android_24_x86_64', 'pyemscripten_2025_10_wasm32', 'pyemscripten_2025_0_wasm32_x'],
])('isAcceptedPlatform() takes %s', tag => {
  expect([isAcceptedPlatform(tag), isAcceptedPlatform(tag.toUpperCase())]).toEqual([true, true])
})

test.each([
  ...[
    '',
    'linux_x86_64',
    'linux_aarch64',
    'win64',
    'manylinux1_aarch64',
    'manylinux2014_riscv64',
    'manylinux_2_x86_64',
  ],
  ...['musllinux_1_2_ppc64', 'macosx_10_x86_64', 'macosx_12_1_arm64', 'macosx_16_0_arm64', 'macosx_11_0_riscv64'],
  ...['xmanylinux_2_17_x86_64', 'manylinux_2_17_x86_64x', 'xmacosx_11_0_arm64', 'macosx_11_0_arm64x'],
  ...['xios_13_0_arm64_iphoneos', 'ios_13_arm64_iphoneos', 'xandroid_21_x86', 'android_21_x86x', 'android_21_mips'],
  ...['xpyemscripten_2025_0_wasm32', 'emscripten_3_1_58_wasm32'],
])('isAcceptedPlatform() does not take %j', tag => {
  expect(isAcceptedPlatform(tag)).toBe(false)
})
