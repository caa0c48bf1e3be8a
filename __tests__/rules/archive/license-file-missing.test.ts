import { expect, test } from '@jest/globals'
import { licenseFileMissingSdist, licenseFileMissingWheel } from '../../../src/rules/archive/license-file-missing.ts'
import { submittedValues } from '../../../src/rules/submitted-values.ts'
import { buildUploadForm } from '../../../src/upload/build-upload-form.ts'
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

test.each(['', '2', '2.x', '2.3', '2.4', '2.4.1', '2.04', '2.10', '3', '3.0', '12345.0'])(
  'A licence file is asked for exactly where its name is sent: core metadata %j',
  value => {
    const fields = [{ name: 'Metadata-Version', value } as const, { name: 'License-File', value: 'LICENSE' } as const]
    const metadata = { fields, defects: [] }
    const isSent = buildUploadForm({ ...wheel, metadata }).some(([name]) => name === 'license_file')
    const isAskedFor = licenseFileMissingWheel.check({ ...wheel, metadata }).length > 0
    const isJudged = submittedValues(metadata, 'License-File').length > 0
    expect([isAskedFor, isJudged]).toEqual([isSent, isSent])
  },
)
