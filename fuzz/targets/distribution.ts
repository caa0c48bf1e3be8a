import { buildSdist } from '../../__tests__/support/archives/build-sdist.ts'
import { buildWheel } from '../../__tests__/support/archives/build-wheel.ts'
import { aReport, aResult } from '../../__tests__/support/some-reports.ts'
import { buildUploadForm } from '../../src/upload/build-upload-form.ts'
import { chooseBoundary } from '../../src/upload/choose-boundary.ts'
import { encodeMultipart } from '../../src/upload/encode-multipart.ts'
import { checkHarmless } from '../check-harmless.ts'
import type { Target } from '../engine/target.ts'
import { mustBeHarmlessReport } from '../harmless-report.ts'
import { must } from '../invariants.ts'
import { readBytes } from '../read-bytes.ts'

const PART = '\x1e'
const METADATA = [
  'Metadata-Version: 2.4\nName: a\nVersion: 1\nSummary: s\nKeywords: k\nAuthor-email: x <a@b.example>\nLicense-Expression: MIT\nLicense-File: LICENSE\nClassifier: Development Status :: 4 - Beta\nRequires-Python: >=3.9\nRequires-Dist: b>=1; extra == "c"\nProvides-Extra: c\nProject-URL: x, https://h.example/\nDescription-Content-Type: text/markdown; charset=UTF-8; variant=GFM\n\nbody\n',
  'Metadata-Version: 1.1\nName: A\nVersion: 1.0\nHome-page: x\nPlatform: any\nMaintainer-email: y\nObsoletes: z\nDynamic: Name\nImport-Name: a.b; private\nDescription: d\n        e\n',
]

/** The files of a wheel and the PKG-INFO of an sdist, divided by a separator: read, judged by all rules, and reported. */
export const target: Target = {
  covers: [
    'rules/',
    'distributions/check-core-metadata',
    'distributions/contents/',
    'packaging/',
    'upload/build-upload-form',
    'upload/encode-multipart',
    'upload/choose-boundary',
  ],
  longestInput: 8192,
  seeds: [
    ...METADATA.map(metadata =>
      [
        metadata,
        'Wheel-Version: 1.0\nTag: py3-none-any\n',
        'a.py,,\n',
        '[console_scripts]\na = b:c\n',
        'a = 1\n',
        'a.py',
      ].join(PART),
    ),
    [
      METADATA[0],
      'x',
      'x',
      '[gui_scripts]\na\n',
      '__pyarmor_enter__\n---BEGIN PYE FILE------END PYE FILE---',
      '../é\x1b[31m',
    ].join(PART),
  ],
  words: [
    PART,
    '\nProject-URL: ',
    '\nClassifier: ',
    '\nLicense-File: ',
    '\nRequires-Dist: ',
    '\nDynamic: ',
    '\nImport-Name: ',
    '\nImport-Namespace: ',
    ' :: ',
    '../',
    '::error::',
    '\x1b[',
    '\u202e',
  ],
  async check(input) {
    const [metadata = '', wheelFile = '', record = '', entryPoints = '', source = '', name = ''] = split(input)
    const files = { 'a.py': source, [`x${name}`]: '' }
    const distInfoFiles = { 'entry_points.txt': entryPoints }
    const contents = { name: 'a', version: '1', files, distInfoFiles }
    const wheel = buildWheel(contents, {
      metadata,
      record,
      stored: true,
      leaveOut: wheelFile.length === 0 ? ['/WHEEL'] : [],
    })
    const sdist = buildSdist({ name: 'a', version: '1', files: { 'a.py': source } }, { pkgInfo: metadata })
    const candidates = await Promise.all([wheel, sdist].map(({ filename, bytes }) => readBytes(filename, bytes)))
    const findings = checkHarmless({ candidates })
    const results = candidates.map(candidate =>
      candidate.kind === 'unreadable'
        ? aResult(candidate.filename, 'refused')
        : aResult(candidate.filename, 'uploaded', { distribution: candidate }),
    )
    mustBeHarmlessReport(aReport(results, { findings }))
    for (const candidate of candidates) {
      if (candidate.kind !== 'unreadable') mustBeWholeForm(candidate)
    }
  },
}

function mustBeWholeForm(distribution: Parameters<typeof buildUploadForm>[0]): void {
  const fields = buildUploadForm(distribution)
  const boundary = chooseBoundary(fields)
  const { before } = encodeMultipart(fields, distribution.filename, boundary)
  const parts = Buffer.from(before).toString().split(`--${boundary}\r\nContent-Disposition: form-data; name="`)
  must(parts.length === fields.length + 2, 'as many parts as fields', parts.length)
}

function split(input: Buffer): readonly string[] {
  return input
    .toString('latin1')
    .split(PART)
    .map(part => Buffer.from(part, 'latin1').toString())
}
