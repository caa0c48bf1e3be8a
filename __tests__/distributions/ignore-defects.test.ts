import { describe, expect, test } from '@jest/globals'
import { ignoreDefects } from '../../src/distributions/ignore-defects.ts'
import { readDistribution } from '../../src/distributions/read-distribution.ts'
import { fieldValue } from '../../src/packaging/core-metadata.ts'
import { buildSdist, type SdistFaults } from '../support/archives/build-sdist.ts'
import { buildWheel, type WheelFaults } from '../support/archives/build-wheel.ts'
import type { BuiltDistribution } from '../support/archives/distribution-contents.ts'
import { createMemoryFiles } from '../support/memory-files.ts'

const contents = { name: 'tstools', version: '0.1', files: { 'tstools/__init__.py': '' } }
const wheel = (faults: WheelFaults) => buildWheel(contents, faults)
const sdist = (faults: SdistFaults) => buildSdist(contents, faults)
const metadata = (...lines: readonly string[]) => `${lines.join('\n')}\n`

async function read({ filename, bytes }: BuiltDistribution, ...ignored: readonly string[]) {
  const path = `/workspace/dist/${filename}`
  const file = { path, filename, size: bytes.length, attestationPaths: [] }
  const candidate = await readDistribution(
    file,
    { md5: false, blake2b256: false },
    createMemoryFiles({ [path]: bytes }),
  )
  return ignoreDefects([candidate], new Set(ignored))[0]
}

describe('ignoreDefects()', () => {
  test.each([
    ['wheel-filename-build', wheel({ filename: 'tstools-0.1-x1-py3-none-any.whl' })],
    ['wheel-filename-parts', wheel({ filename: 'tstools-0.1-1-2-py3-none-any.whl' })],
    ['wheel-filename-version', wheel({ filename: 'tstools-new-py3-none-any.whl', distInfoName: 'tstools-new' })],
    [
      'wheel-filename-project-chars',
      wheel({ filename: 'ts__tools-0.1-py3-none-any.whl', distInfoName: 'ts__tools-0.1' }),
    ],
    ['wheel-metadata-missing', wheel({ distInfoName: 'TStools-0.1' })],
    ['metadata-version-missing', wheel({ metadata: metadata('Name: tstools', 'Version: 0.1') })],
    ['version-missing', wheel({ metadata: metadata('Metadata-Version: 2.1', 'Name: tstools') })],
    ['version-invalid', wheel({ metadata: metadata('Metadata-Version: 2.1', 'Name: tstools', 'Version: one') })],
    ['name-missing', sdist({ pkgInfo: metadata('Metadata-Version: 2.1', 'Version: 0.1') })],
    ['name-pattern', sdist({ pkgInfo: metadata('Metadata-Version: 2.1', 'Name: ts tools', 'Version: 0.1') })],
    ['sdist-filename-unparsable', sdist({ filename: 'latest.tar.gz' })],
    ['sdist-pkg-info-missing', sdist({ topDirectory: './tstools-0.1' })],
  ])(
    'takes a file that only breaks %s for a distribution, if that is ignored, and keeps the defect in mind',
    async (rule, built) => {
      expect(await read(built)).toMatchObject({ kind: 'unreadable', defects: [{ rule }] })
      expect(await read(built, 'another-rule')).toMatchObject({ kind: 'unreadable' })
      expect(await read(built, rule)).toMatchObject({
        kind: built.filename.endsWith('.whl') ? 'wheel' : 'sdist',
        project: expect.stringMatching(/^ts-?tools$/),
        version: { text: '0.1' },
        contents: { faults: [{ rule }], missingLicenseFiles: [] },
      })
    },
  )

  test('fills name and version in from the file name, where the core metadata has none', async () => {
    const nameless = wheel({ metadata: metadata('Metadata-Version: 2.1', 'Summary: x') })
    const distribution = await read(nameless, 'name-missing', 'version-missing')
    if (distribution === undefined || distribution.kind === 'unreadable') throw new Error('it cannot be read')
    expect(['Name', 'Version', 'Summary'].map(name => fieldValue(distribution.metadata, name as 'Name'))).toEqual([
      'tstools',
      '0.1',
      'x',
    ])
  })

  test('takes the Python tag of a wheel from the end of its name', async () => {
    const odd = wheel({ filename: 'tstools-0.1-1-2-cp314-cp314-win_amd64.whl' })
    expect(await read(odd, 'wheel-filename-parts')).toMatchObject({ parsedFilename: { pythonTag: 'cp314' } })
  })

  test('wants every defect ignored', async () => {
    const twice = wheel({
      filename: 'tstools-0.1-x1-py3-none-any.whl',
      metadata: metadata('Name: tstools', 'Version: 0.1'),
    })
    expect(await read(twice, 'wheel-filename-build')).toMatchObject({ kind: 'unreadable' })
    expect(await read(twice, 'wheel-filename-build', 'metadata-version-missing')).toMatchObject({ kind: 'wheel' })
  })

  test.each([
    ['not-a-zip', { filename: 'a-1-py3-none-any.whl', bytes: Buffer.from('no') }],
    ['not-a-tar', { filename: 'a-1.tar.gz', bytes: Buffer.from('no') }],
    ['wheel-metadata-missing', wheel({ leaveOut: ['/METADATA'] })],
    ['wheel-filename-parts', wheel({ filename: 'tstools-0.1.whl' })],
    ['wheel-filename-parts', wheel({ filename: 'tstools-0.1-any.whl' })],
  ])('leaves a file as it is that lacks what an upload form needs: %s', async (rule, built) => {
    expect(await read(built, rule)).toMatchObject({ kind: 'unreadable', defects: [{ rule }] })
  })
})
