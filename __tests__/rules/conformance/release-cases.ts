import { createHash } from 'node:crypto'
import type { IndexedFile, ProjectListing } from '../../../src/package-index/indexed-file.ts'
import { buildSdist } from '../../support/archives/build-sdist.ts'
import { buildWheel } from '../../support/archives/build-wheel.ts'
import type { BuiltDistribution } from '../../support/archives/distribution-contents.ts'
import type { ConformanceCase, Scenario } from './conformance-case.ts'

const fields = [['Description-Content-Type', 'text/markdown']] as const
const base = { name: 'tstools', version: '0.1', fields, description: 'Tools' }
const wheel = buildWheel(base)
const sdist = buildSdist(base)
const NOW = new Date('2026-11-20T12:00:00Z')
const MEBIBYTE = 1024 ** 2
const GIBIBYTE = 1024 ** 3

const listed = (filename: string, file: Partial<IndexedFile> = {}): IndexedFile => ({
  filename,
  url: `https://files.example/${filename}`,
  digests: {},
  yanked: false,
  ...file,
})

const LONG_AGO = { uploadTime: '2026-10-01T00:00:00Z' } as const

function against(files: readonly BuiltDistribution[], listing: ProjectListing): Scenario {
  return { files, facts: { now: NOW, listings: new Map([['tstools', listing]]) } }
}

const among = (files: readonly BuiltDistribution[], ...there: readonly IndexedFile[]) =>
  against(files, { state: 'listed', files: there })

/** A wheel of so many bytes. */
function large(size: number, listing: ProjectListing): Scenario {
  return { ...against([wheel], listing), sizes: { [wheel.filename]: size } }
}

const withFile = (size: number): ProjectListing => ({
  state: 'listed',
  files: [listed('tstools-0.0.tar.gz', { size })],
})

export const RELEASE_CASES: readonly ConformanceCase[] = [
  {
    rule: 'second-sdist',
    breaks: { files: [sdist, buildSdist({ ...base, version: '0.1.0' })] },
    nearly: { files: [sdist, buildSdist({ ...base, version: '0.1.1' })] },
  },
  {
    rule: 'second-sdist',
    about: 'of a release on the index',
    breaks: among([sdist], listed('tstools-0.1.0.tar.gz'), listed('tstools-0.1-py3-none-any.whl')),
    nearly: among([sdist], listed('tstools-0.1.tar.gz'), listed('tstools-0.2.tar.gz')),
  },
  {
    rule: 'second-sdist',
    about: 'of each project one',
    breaks: { files: [sdist, buildSdist({ ...base, version: '0.1.0' }), buildSdist({ ...base, name: 'other' })] },
    nearly: { files: [sdist, buildSdist({ ...base, name: 'other' })] },
  },
  {
    rule: 'second-sdist',
    about: 'of another kind',
    breaks: among([sdist], listed('tstools-0.1.zip')),
    nearly: among([sdist], listed('tstools-0.1.zip.txt'), listed('notes.txt')),
  },
  ...['tstools-0.1.tar.bz2', 'tstools-0.1.tgz', 'TsTools-0.1.tar.Z'].map(filename => ({
    rule: 'second-sdist',
    about: `of a format that is taken no more, ${filename}`,
    breaks: among([sdist], listed(filename)),
    nearly: among([sdist], listed(filename.replace('0.1', '0.2')), listed('tstools-0.1.win32.zip')),
  })),
  {
    rule: 'second-sdist',
    about: 'of a post-release with a hyphen',
    breaks: among([buildSdist({ ...base, version: '0.1.post1' })], listed('tstools-0.1-1.tar.gz')),
    nearly: among([buildSdist({ ...base, version: '1' })], listed('tstools-0.1-1.tar.gz')),
  },
  {
    rule: 'duplicate-content-other-filename',
    breaks: { files: [wheel, { ...wheel, filename: 'tstools-0.1-py2-none-any.whl' }] },
    nearly: { files: [wheel, buildWheel({ ...base, tag: 'py2-none-any' })] },
  },
  {
    rule: 'duplicate-content-other-filename',
    about: 'on the index',
    breaks: among([wheel], listed('tstools-0.1-py2-none-any.whl', { digests: { sha256: sha256(wheel.bytes) } })),
    nearly: among([wheel], listed(wheel.filename, { digests: { sha256: sha256(wheel.bytes) } })),
  },
  {
    rule: 'release-closed',
    breaks: among([wheel], listed('tstools-0.1.tar.gz', { uploadTime: '2026-11-06T11:59:59Z' })),
    nearly: among([wheel], listed('tstools-0.1.tar.gz', { uploadTime: '2026-11-06T12:00:01Z' })),
  },
  ...[
    'tstools-0.1-py2.7.egg',
    'tstools-0.1.win32-py2.7.exe',
    'tstools-0.1.tar.bz2',
    'tstools-0.1.linux-x86_64.tar.gz',
    'tstools-0.1-1.noarch.rpm',
  ].map(filename => ({
    rule: 'release-closed',
    about: `by a file of a format that is taken no more, ${filename}`,
    breaks: among([wheel], listed(filename, LONG_AGO)),
    nearly: among([wheel], listed(filename.replace('0.1', '0.2'), LONG_AGO)),
  })),
  {
    rule: 'release-closed',
    about: 'by an sdist of a post-release with a hyphen',
    breaks: among([buildWheel({ ...base, version: '0.1.post1' })], listed('tstools-0.1-1.tar.gz', LONG_AGO)),
    nearly: among([wheel, buildWheel({ ...base, version: '1' })], listed('tstools-0.1-1.tar.gz', LONG_AGO)),
  },
  {
    rule: 'release-closed',
    about: 'unless the file is there',
    breaks: among([wheel], listed('tstools-0.1.tar.gz', { uploadTime: '2020-01-01T00:00:00Z' })),
    nearly: among(
      [wheel],
      listed(wheel.filename, { uploadTime: '2020-01-01T00:00:00Z', digests: { sha256: sha256(wheel.bytes) } }),
    ),
  },
  {
    rule: 'release-closed',
    about: 'counted from its first file',
    breaks: among(
      [wheel],
      listed('tstools-0.1.tar.gz', { uploadTime: '2026-11-19T00:00:00Z' }),
      listed('tstools-0.1-py2-none-any.whl', { uploadTime: '2026-11-01T00:00:00Z' }),
      listed('tstools-0.1-cp313-none-any.whl', { uploadTime: 'long ago' }),
    ),
    nearly: among(
      [wheel],
      listed('tstools-0.1.tar.gz', { uploadTime: '2026-11-06T12:00:00Z' }),
      listed('tstools-0.0.tar.gz', { uploadTime: '2020-01-01T00:00:00Z' }),
      listed('tstools-0.1-cp313-none-any.whl'),
    ),
  },
  {
    rule: 'release-closed',
    about: 'unless one of its files is this one',
    breaks: among([wheel], listed('tstools-0.1.tar.gz', { uploadTime: '2020-01-01T00:00:00Z' })),
    nearly: among(
      [wheel],
      listed('tstools-0.1.tar.gz', { uploadTime: '2020-01-01T00:00:00Z' }),
      listed(wheel.filename, { uploadTime: '2020-01-01T00:00:00Z', digests: { sha256: sha256(wheel.bytes) } }),
    ),
  },
  {
    rule: 'version-equivalent-release',
    severity: 'warn',
    breaks: among([wheel], listed('tstools-0.1.0-py2-none-any.whl')),
    nearly: among([wheel], listed('tstools-0.1-py2-none-any.whl'), listed('tstools-0.1.0-py2-none-win32.whl')),
  },
  {
    rule: 'project-archived',
    breaks: against([wheel], { state: 'listed', files: [], status: 'archived', statusReason: 'Done.' }),
    nearly: against([wheel], { state: 'listed', files: [], status: 'deprecated' }),
  },
  {
    rule: 'project-archived',
    about: 'unless everything is there',
    breaks: against([wheel, sdist], { state: 'listed', files: [listed(wheel.filename)], status: 'archived' }),
    nearly: against([wheel], { state: 'listed', files: [listed(wheel.filename)], status: 'archived' }),
  },
  {
    rule: 'project-quarantined-publisher',
    breaks: against([wheel], { state: 'listed', files: [], status: 'quarantined' }),
    nearly: against([wheel], { state: 'listed', files: [], status: 'active' }),
  },
  {
    rule: 'file-too-large',
    breaks: large(100 * MEBIBYTE + 1, { state: 'absent' }),
    nearly: large(100 * MEBIBYTE, { state: 'absent' }),
  },
  {
    rule: 'file-too-large',
    about: 'where the limit was raised',
    severity: 'warn',
    breaks: large(GIBIBYTE, withFile(100 * MEBIBYTE + 1)),
    nearly: large(1, { state: 'absent' }),
  },
  {
    rule: 'file-too-large',
    about: 'where the project cannot be looked at',
    severity: 'warn',
    breaks: large(100 * MEBIBYTE + 1, { state: 'unknown', why: 'It did not answer.' }),
    nearly: large(1, { state: 'unknown', why: 'It did not answer.' }),
  },
  {
    rule: 'file-too-large',
    about: 'where the project was not looked at',
    severity: 'warn',
    breaks: { files: [wheel], sizes: { [wheel.filename]: 100 * MEBIBYTE + 1 } },
    nearly: { files: [wheel] },
  },
  {
    rule: 'file-too-large',
    about: 'where no file of the project is larger',
    breaks: large(100 * MEBIBYTE + 1, withFile(100 * MEBIBYTE)),
    nearly: large(1, withFile(100 * MEBIBYTE)),
  },
  {
    rule: 'file-too-large',
    about: 'where one of several was larger',
    severity: 'warn',
    breaks: large(GIBIBYTE, {
      state: 'listed',
      files: [listed('tstools-0.0.tar.gz', { size: 1 }), listed('tstools-0.0.zip', { size: GIBIBYTE })],
    }),
    nearly: large(1, withFile(GIBIBYTE)),
  },
  {
    rule: 'file-too-large',
    about: 'whatever the limit',
    breaks: large(GIBIBYTE + 1, withFile(GIBIBYTE)),
    nearly: large(1, { state: 'absent' }),
  },
  {
    rule: 'project-too-large',
    breaks: among([wheel], listed('tstools-0.0.tar.gz', { size: 10 * GIBIBYTE - wheel.bytes.length + 1 })),
    nearly: among([wheel], listed('tstools-0.0.tar.gz', { size: 10 * GIBIBYTE - wheel.bytes.length })),
  },
  {
    rule: 'project-too-large',
    about: 'of each project by itself',
    breaks: among(
      [wheel, buildSdist({ ...base, name: 'other' })],
      listed('tstools-0.0.tar.gz', { size: 10 * GIBIBYTE - wheel.bytes.length + 1 }),
    ),
    nearly: among(
      [wheel, buildSdist({ ...base, name: 'other' })],
      listed('tstools-0.0.tar.gz', { size: 10 * GIBIBYTE - wheel.bytes.length }),
    ),
  },
  {
    rule: 'project-too-large',
    about: 'where it is full to the last byte',
    breaks: among([wheel], listed('tstools-0.0.tar.gz', { size: 10 * GIBIBYTE })),
    nearly: among([sdist], listed(sdist.filename, { size: 10 * GIBIBYTE, digests: { sha256: sha256(sdist.bytes) } })),
  },
  {
    rule: 'project-too-large',
    about: 'where the limit was raised',
    severity: 'warn',
    breaks: among([wheel], listed('tstools-0.0.tar.gz', { size: 10 * GIBIBYTE + 1 })),
    nearly: among([wheel], listed(wheel.filename, { size: 20 * GIBIBYTE, digests: { sha256: sha256(wheel.bytes) } })),
  },
]

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
