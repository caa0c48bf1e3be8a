import type { Problem } from '../../src/errors/problem.ts'
import type { Inputs } from '../../src/inputs/inputs.ts'
import type { PackageIndex } from '../../src/package-index/package-index.ts'
import { buildReport, type ReportFacts } from '../../src/report/build-report.ts'
import type { Report } from '../../src/report/report.ts'
import type { FileOutcome, FileResult } from '../../src/upload/file-outcome.ts'
import { anSdist, aWheel } from './some-distributions.ts'

export const PYPI: PackageIndex = {
  kind: 'pypi',
  name: 'PyPI',
  uploadUrl: new URL('https://upload.pypi.org/legacy/'),
  simpleUrl: new URL('https://pypi.org/simple/'),
  releaseUrl: (project, version) => `https://pypi.org/project/${project}/${version}/`,
}

export const TESTPYPI: PackageIndex = {
  kind: 'testpypi',
  name: 'TestPyPI',
  uploadUrl: new URL('https://test.pypi.org/legacy/'),
  simpleUrl: new URL('https://test.pypi.org/simple/'),
  releaseUrl: (project, version) => `https://test.pypi.org/project/${project}/${version}/`,
}

/** What became of a file that was read. */
export function aResult(filename: string, outcome: FileOutcome, overrides: Partial<FileResult> = {}): FileResult {
  const distribution = filename.endsWith('.whl') ? aWheel(filename) : anSdist(filename)
  return { filename, path: distribution.path, distribution, outcome, attested: false, ...overrides }
}

/** What became of a file that could not be read: its name may be anything. */
export function anUnreadResult(
  filename: string,
  outcome: FileOutcome,
  overrides: Partial<FileResult> = {},
): FileResult {
  return { filename, path: `/workspace/dist/${filename}`, outcome, attested: false, ...overrides }
}

export function aProblem(overrides: Partial<Problem> = {}): Problem {
  return { code: 'some-problem', summary: 'Something went wrong.', ...overrides }
}

/** A run to PyPI that read its files, as `buildReport` takes it. */
export function someFacts(files: readonly FileResult[], overrides: Partial<ReportFacts> = {}): ReportFacts {
  return { index: PYPI, files, findings: [], problems: [], warnings: [], notices: [], ...overrides }
}

export function aReport(files: readonly FileResult[], overrides: Partial<ReportFacts> = {}): Report {
  return buildReport(someFacts(files, overrides))
}

/** Inputs with every default. */
export function someInputs(overrides: Partial<Inputs> = {}): Inputs {
  return {
    destination: { kind: 'repository', name: 'pypi', source: 'default' },
    credentials: {},
    packagesDirectory: '/workspace/dist',
    filePatterns: [],
    verifyMetadata: true,
    ignoredRules: new Set(),
    skipExisting: false,
    ifNothingNew: 'notice',
    dryRun: false,
    checkTag: 'auto',
    wait: 0,
    attestations: 'when-possible',
    attestationsRequested: false,
    concurrency: 4,
    retries: 4,
    timeout: 600,
    verbose: false,
    printHash: false,
    comment: false,
    ...overrides,
  }
}

export function anIndexAt(uploadUrl: string): PackageIndex {
  const url = new URL(uploadUrl)
  return { kind: 'other', name: url.host, uploadUrl: url, simpleUrl: new URL('/simple/', url) }
}
