import { expect, test } from '@jest/globals'
import { licenseFileMissingSdist, licenseFileMissingWheel } from '../../../src/rules/archive/license-file-missing.ts'
import { anSdist, aWheel, someWheelContents } from '../../support/some-distributions.ts'

const missingLicenseFiles = ['LICENSE']
const sdist = anSdist(undefined, { contents: { faults: [], missingLicenseFiles } })
const wheel = aWheel(undefined, { contents: someWheelContents({ missingLicenseFiles }) })

test('A missing licence file is told by the rule for the kind of file, and not by both', () => {
  expect([licenseFileMissingSdist.check(sdist).length, licenseFileMissingSdist.check(wheel).length]).toEqual([1, 0])
  expect([licenseFileMissingWheel.check(wheel).length, licenseFileMissingWheel.check(sdist).length]).toEqual([1, 0])
})

test.each([
  ['1.10', 0],
  ['2.3', 0],
  ['2.4', 1],
  ['2.10', 1],
  ['3.0', 1],
])('A missing licence file matters as of core metadata 2.4: %s', (value, count) => {
  const metadata = { fields: [{ name: 'Metadata-Version', value } as const], defects: [] }
  expect(licenseFileMissingWheel.check({ ...wheel, metadata })).toHaveLength(count)
})
