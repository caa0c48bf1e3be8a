import { gunzipSync, gzipSync } from 'node:zlib'
import { buildSdist, type SdistFaults } from '../../support/archives/build-sdist.ts'
import { buildWheel, type WheelContents, type WheelFaults } from '../../support/archives/build-wheel.ts'
import type { BuiltDistribution } from '../../support/archives/distribution-contents.ts'
import { writeTar, writeTarGz } from '../../support/archives/write-tar-gz.ts'
import type { ConformanceCase, Scenario } from './conformance-case.ts'

const project = {
  name: 'tstools',
  version: '0.1',
  fields: [['Description-Content-Type', 'text/markdown']],
  description: 'Tools',
} as const

const wheel = (contents: Partial<WheelContents> = {}, faults: WheelFaults = {}): Scenario => ({
  files: [buildWheel({ ...project, ...contents }, faults)],
})
const sdist = (faults: SdistFaults = {}, contents: Partial<WheelContents> = {}): Scenario => ({
  files: [buildSdist({ ...project, ...contents }, faults)],
})
const wheelWith = (name: string, content: string | Uint8Array) => wheel({ files: { [name]: content } })
const entryPoints = (text: string | Uint8Array) => wheel({ distInfoFiles: { 'entry_points.txt': text } })
const changed = (built: BuiltDistribution, change: (bytes: Uint8Array) => Uint8Array): Scenario => ({
  files: [{ ...built, bytes: change(built.bytes) }],
})

const valid = wheel()
const validSdist = sdist()
const licensed = (name: string) => [...project.fields, ['License-File', name]] as const
const RECORD = 'tstools-0.1.dist-info/METADATA,,\ntstools-0.1.dist-info/WHEEL,,\ntstools-0.1.dist-info/RECORD,,\n'
const MEBIBYTE = 1024 * 1024

export const ARCHIVE_CASES: readonly ConformanceCase[] = [
  {
    rule: 'wheel-file-missing',
    breaks: wheel({}, { leaveOut: ['/WHEEL'], record: RECORD.replace(/.*WHEEL.*\n/, '') }),
    nearly: valid,
  },
  { rule: 'wheel-metadata-missing', breaks: wheel({}, { leaveOut: ['/METADATA'] }), nearly: valid },
  { rule: 'wheel-record-missing', breaks: wheel({}, { leaveOut: ['/RECORD'] }), nearly: wheel({}, { record: RECORD }) },
  {
    rule: 'wheel-record-missing',
    about: 'in another encoding',
    breaks: wheel({ files: { 'dätä.txt': '' } }, { record: Buffer.from(`dätä.txt,,\n${RECORD}`, 'latin1') }),
    nearly: wheel({ files: { 'dätä.txt': '' } }, { record: `dätä.txt,,\n${RECORD}` }),
  },
  {
    rule: 'wheel-record-blank-line',
    breaks: wheel({}, { record: `${RECORD}\n` }),
    nearly: wheel({}, { record: RECORD }),
  },
  {
    rule: 'wheel-record-mismatch',
    severity: 'warn',
    breaks: wheel({}, { unlistedMembers: [{ name: 'data.txt', content: '' }] }),
    nearly: wheel({}, { unlistedMembers: [{ name: 'tstools-0.1.dist-info/RECORD.jws', content: '' }] }),
  },
  {
    rule: 'wheel-record-mismatch',
    about: 'a file that is not there',
    severity: 'warn',
    breaks: wheel({}, { record: `gone.py,,\n${RECORD}` }),
    nearly: wheel({}, { record: RECORD.replaceAll('/', '\\') }),
  },
  {
    rule: 'wheel-entry-points-utf8',
    breaks: entryPoints(Buffer.from('[x]\nä = b\n', 'latin1')),
    nearly: entryPoints('[x]\nä = b\n'),
  },
  {
    rule: 'wheel-entry-points-ini',
    breaks: entryPoints('a = b:c\n'),
    nearly: entryPoints('# a = b:c\n[x]\na = b:c\n'),
  },
  {
    rule: 'wheel-entry-points-ini',
    about: 'with a colon',
    breaks: entryPoints('[x]\na: b\n'),
    nearly: entryPoints('[x]\na = b:c\n  and: so on\n'),
  },
  {
    rule: 'wheel-entry-points-ini',
    about: 'a name twice',
    breaks: entryPoints('[x]\na = b\na = c\n'),
    nearly: entryPoints('[x]\na = b\nA = c\n[y]\na = b\n'),
  },
  {
    rule: 'wheel-entry-points-ini',
    about: 'a section twice',
    breaks: entryPoints('[x]\na = b\n[x]\nc = d\n'),
    nearly: entryPoints('[x]\na = b\n[X]\nc = d\n'),
  },
  {
    rule: 'wheel-entry-points-name',
    breaks: entryPoints('[console_scripts]\n../sh = a:b\n'),
    nearly: entryPoints('[console_scripts]\nmy-tool.é = a:b\n[plugins]\n../sh = a:b\n'),
  },
  {
    rule: 'wheel-entry-points-name',
    about: 'for every section',
    breaks: entryPoints('[DEFAULT]\na b = c\n[gui_scripts]\n'),
    nearly: entryPoints('[DEFAULT]\na b = c\n[plugins]\n'),
  },
  {
    rule: 'license-file-missing-wheel',
    breaks: wheel({ fields: licensed('LICENSE'), files: { LICENSE: 'free' } }),
    nearly: wheel({ fields: licensed('LICENSE'), distInfoFiles: { 'licenses/LICENSE': 'free' } }),
  },
  {
    rule: 'license-file-missing-sdist',
    breaks: sdist({}, { fields: licensed('docs/LICENSE'), files: { LICENSE: 'free' } }),
    nearly: sdist({}, { fields: licensed('docs/LICENSE'), files: { 'docs/LICENSE': 'free' } }),
  },
  {
    rule: 'wheel-compression-ratio',
    breaks: wheelWith('zeros.bin', Buffer.alloc(64 * MEBIBYTE)),
    nearly: wheelWith('zeros.bin', Buffer.alloc(63 * MEBIBYTE)),
  },
  {
    rule: 'scan-pyarmor',
    breaks: wheelWith('a.py', "names = ['__pyarmor_enter__']\n"),
    nearly: wheelWith('a.txt', "names = ['__pyarmor_enter__']\n"),
  },
  {
    rule: 'scan-pyarmor',
    about: 'in an sdist',
    breaks: sdist({}, { files: { 'a.PY': '__pyarmor__(__name__, __file__, b"")' } }),
    nearly: sdist({}, { files: { 'a.py': '__pyarmor__(__name__)' } }),
  },
  {
    rule: 'scan-pyarmor',
    about: 'in a file that is not too large',
    breaks: wheelWith('a.py', `__pyarmor_bcc__${' '.repeat(5 * MEBIBYTE - 15)}`),
    nearly: wheelWith('a.py', `__pyarmor_bcc__${' '.repeat(5 * MEBIBYTE - 14)}`),
  },
  {
    rule: 'scan-sourcedefender',
    breaks: wheelWith('a.pye', '---BEGIN PYE FILE---\nx\n---END PYE FILE---\n'),
    nearly: wheelWith('a.pye', '---BEGIN PYE FILE---\nx\n'),
  },
  { rule: 'not-a-tar', breaks: changed(buildSdist(project), () => gzipSync('x'.repeat(2000))), nearly: validSdist },
  {
    rule: 'tar-not-gzip',
    breaks: changed(buildSdist(project), bytes => bytes.subarray(0, 200)),
    nearly: validSdist,
  },
  {
    rule: 'tar-not-gzip',
    about: 'behind the end of what is compressed',
    severity: 'warn',
    breaks: changed(buildSdist(project), bytes => bytes.subarray(0, -4)),
    nearly: validSdist,
  },
  {
    rule: 'tar-not-gzip',
    about: 'not compressed',
    breaks: changed(buildSdist(project), bytes => gunzipSync(bytes)),
    nearly: changed(buildSdist(project), bytes => gzipSync(gunzipSync(bytes), { level: 0 })),
  },
  {
    rule: 'tar-trailing-data',
    severity: 'warn',
    breaks: changed(buildSdist(project), bytes => gzipSync(Buffer.concat([gunzipSync(bytes), Buffer.alloc(600, 'x')]))),
    nearly: changed(buildSdist(project), bytes => gzipSync(Buffer.concat([gunzipSync(bytes), Buffer.alloc(9000)]))),
  },
  {
    rule: 'tar-trailing-data',
    about: 'another archive',
    severity: 'warn',
    breaks: changed(buildSdist(project), bytes =>
      gzipSync(Buffer.concat([gunzipSync(bytes), writeTar([{ name: 'other/x' }])])),
    ),
    nearly: sdist({ firstMembers: [{ name: 'tstools-0.1/x', content: Buffer.alloc(9000) }] }),
  },
  {
    rule: 'tar-sparse-member',
    breaks: sdist({ firstMembers: [{ name: 'tstools-0.1/holes.bin', type: 'S' }] }),
    nearly: sdist({ firstMembers: [{ name: 'tstools-0.1/holes.bin', type: '7' }] }),
  },
  {
    rule: 'tar-sparse-member',
    about: 'by a pax header',
    breaks: sdist({
      firstMembers: [
        { name: 'PaxHeader', type: 'x', content: '22 GNU.sparse.major=1\n' },
        { name: 'tstools-0.1/holes.bin', content: '' },
      ],
    }),
    nearly: sdist({
      firstMembers: [
        { name: 'PaxHeader', type: 'x', content: '14 comment=xy\n' },
        { name: 'tstools-0.1/holes.bin', content: '' },
      ],
    }),
  },
  {
    rule: 'tar-mixed-paths',
    breaks: sdist({ firstMembers: [{ name: '/tstools-0.1/a.txt' }] }),
    nearly: sdist({ topDirectory: '/tstools-0.1' }),
  },
  {
    rule: 'sdist-top-level',
    breaks: sdist({ firstMembers: [{ name: 'README' }] }),
    nearly: sdist({ topDirectory: 'any' }),
  },
  {
    rule: 'sdist-pkg-info-missing',
    breaks: sdist({ topDirectory: './tstools-0.1' }),
    nearly: sdist({ firstMembers: [{ name: 'tstools-0.1/x.egg-info/PKG-INFO', content: '' }] }),
  },
  {
    rule: 'sdist-top-level',
    about: 'in an archive that is empty',
    breaks: { files: [{ filename: 'tstools-0.1.tar.gz', bytes: writeTarGz([]) }] },
    nearly: {
      files: [
        {
          filename: 'tstools-0.1.tar.gz',
          bytes: gzipSync(writeTar([{ name: 'tstools-0.1/PKG-INFO', content: '' }, { name: 'tstools-0.1/a' }])),
        },
      ],
    },
    nearlyBreaks: ['metadata-version-missing', 'name-missing', 'version-missing'],
  },
]
