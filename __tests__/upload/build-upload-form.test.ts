import { describe, expect, test } from '@jest/globals'
import type { CoreMetadata, CoreMetadataFieldName } from '../../src/packaging/core-metadata.ts'
import { buildUploadForm } from '../../src/upload/build-upload-form.ts'
import { anSdist, aWheel, someCoreMetadata } from '../support/some-distributions.ts'

function metadata(version: string, ...fields: readonly (readonly [CoreMetadataFieldName, string])[]): CoreMetadata {
  const all = [['Metadata-Version', version], ['Name', 'tstools'], ['Version', '0.1'], ...fields] as const
  return { fields: all.map(([name, value]) => ({ name, value })), defects: [] }
}

function valuesOf(metadataOfFile: CoreMetadata, field: string): readonly string[] {
  const form = buildUploadForm(aWheel(undefined, { metadata: metadataOfFile }))
  return form.filter(([name]) => name === field).map(([, value]) => value)
}

describe('buildUploadForm()', () => {
  test('buildUploadForm() writes the whole form of a wheel', () => {
    const wheel = aWheel('tstools-0.1-py2.py3-none-any.whl', {
      digests: { sha256: 'a'.repeat(64) },
      metadata: someCoreMetadata(
        'TSTools',
        '0.1',
        [
          ['Summary', 'Time series'],
          ['Classifier', 'Programming Language :: Python'],
          ['Classifier', 'Typing :: Typed'],
          ['Requires-Python', '>=3.9'],
          ['Project-URL', 'Home, https://example.org'],
        ],
        '# TSTools\n',
      ),
    })
    expect(buildUploadForm(wheel)).toEqual([
      [':action', 'file_upload'],
      ['protocol_version', '1'],
      ['filetype', 'bdist_wheel'],
      ['pyversion', 'py2.py3'],
      ['sha256_digest', 'a'.repeat(64)],
      ['metadata_version', '2.4'],
      ['name', 'TSTools'],
      ['version', '0.1'],
      ['summary', 'Time series'],
      ['description', '# TSTools\n'],
      ['classifiers', 'Programming Language :: Python'],
      ['classifiers', 'Typing :: Typed'],
      ['requires_python', '>=3.9'],
      ['project_urls', 'Home, https://example.org'],
    ])
  })

  test('buildUploadForm() sends an sdist as `source`', () => {
    const form = buildUploadForm(anSdist())
    expect(form).toContainEqual(['filetype', 'sdist'])
    expect(form).toContainEqual(['pyversion', 'source'])
  })

  test('buildUploadForm() sends the other digests where they were computed', () => {
    const digests = { sha256: 'a'.repeat(64), md5: 'b'.repeat(32), blake2b256: 'c'.repeat(64) }
    const form = buildUploadForm(aWheel(undefined, { digests }))
    expect(form).toContainEqual(['md5_digest', 'b'.repeat(32)])
    expect(form).toContainEqual(['blake2_256_digest', 'c'.repeat(64)])
  })

  test('buildUploadForm() takes name and version as the metadata writes them, not as the file name does', () => {
    const form = buildUploadForm(
      aWheel('my_project-1.0-py3-none-any.whl', { metadata: someCoreMetadata('My.Project', '1.0.0') }),
    )
    expect(form).toContainEqual(['name', 'My.Project'])
    expect(form).toContainEqual(['version', '1.0.0'])
  })

  test('buildUploadForm() keeps every line break of a description', () => {
    const description = 'Title\r\n=====\n\nA line.  \n\n'
    const form = buildUploadForm(aWheel(undefined, { metadata: someCoreMetadata('tstools', '0.1', [], description) }))
    expect(form).toContainEqual(['description', description])
  })

  test.each([
    ['2.3', []],
    ['2.1', []],
    ['1.2', []],
    ['1.10', []],
    ['3.0', ['LICENSE', 'NOTICE']],
    ['2.4', ['LICENSE', 'NOTICE']],
    ['2.5', ['LICENSE', 'NOTICE']],
    ['2.10', ['LICENSE', 'NOTICE']],
  ])('buildUploadForm() sends license files of metadata %s as %j', (version, expected) => {
    const files = metadata(version, ['License-File', 'LICENSE'], ['License-File', 'NOTICE'])
    expect(valuesOf(files, 'license_file')).toEqual(expected)
  })

  test('buildUploadForm() sends import names under the singular names that PyPI reads', () => {
    const names = metadata('2.5', ['Import-Name', 'tstools'], ['Import-Name', 'tslib'], ['Import-Namespace', 'ts'])
    expect(valuesOf(names, 'import_name')).toEqual(['tstools', 'tslib'])
    expect(valuesOf(names, 'import_namespace')).toEqual(['ts'])
  })

  test.each([
    ['series,time', 'series, time'],
    ['series, time', 'series, time'],
    ['series time', 'series time'],
  ])('buildUploadForm() sends the keywords %j as %j', (written, sent) => {
    expect(valuesOf(metadata('2.1', ['Keywords', written]), 'keywords')).toEqual([sent])
  })

  test('buildUploadForm() sends all attestations as one list, behind the metadata', () => {
    const attestation = {
      version: 1,
      verification_material: { certificate: 'AA==', transparency_entries: [] },
      envelope: { statement: 'e30=', signature: 'AA==' },
    } as const
    expect(buildUploadForm(aWheel(), [attestation, attestation]).at(-1)).toEqual([
      'attestations',
      JSON.stringify([attestation, attestation]),
    ])
    expect(buildUploadForm(aWheel(), []).map(([name]) => name)).not.toContain('attestations')
  })

  test('buildUploadForm() leaves a field with one empty value out', () => {
    const empty = metadata('2.1', ['Author', ''], ['Requires-Python', ''], ['Keywords', ''], ['Platform', ''])
    const form = buildUploadForm(aWheel(undefined, { metadata: empty }))
    expect(form.slice(4)).toEqual([
      [expect.stringContaining('digest'), expect.anything()],
      ['metadata_version', '2.1'],
      ['name', 'tstools'],
      ['version', '0.1'],
    ])
  })

  test('buildUploadForm() leaves out no value of several', () => {
    expect(valuesOf(metadata('2.1', ['Platform', ''], ['Platform', 'any']), 'platform')).toEqual(['', 'any'])
  })

  test('buildUploadForm() leaves it to the index to discard UNKNOWN', () => {
    expect(valuesOf(metadata('1.1', ['Home-page', 'UNKNOWN']), 'home_page')).toEqual(['UNKNOWN'])
  })

  test('buildUploadForm() hides no repetition from the index', () => {
    expect(valuesOf(metadata('2.1', ['Summary', 'one'], ['Summary', 'two']), 'summary')).toEqual(['one', 'two'])
  })
})
