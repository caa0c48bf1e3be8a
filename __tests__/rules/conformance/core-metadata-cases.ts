import type { ProjectListing } from '../../../src/package-index/indexed-file.ts'
import { buildSdist } from '../../support/archives/build-sdist.ts'
import { buildWheel } from '../../support/archives/build-wheel.ts'
import type { DistributionContents } from '../../support/archives/distribution-contents.ts'
import type { ConformanceCase, Scenario } from './conformance-case.ts'

type Contents = Partial<DistributionContents>
type Fields = NonNullable<DistributionContents['fields']>

/** A project whose core metadata is as given: its wheel. */
const wheel = (contents: Contents): Scenario => ({
  files: [buildWheel({ name: 'tstools', version: '0.1', metadataVersion: '2.5', ...contents })],
})

/** The same, but the file keeps its name. */
const wheelWithMetadata = (metadata: string): Scenario => ({
  files: [buildWheel({ name: 'tstools', version: '0.1' }, { metadata })],
})

/** One field, wrong and just right. */
const field = (rule: string, name: string, wrong: string, right: string): ConformanceCase => ({
  rule,
  about: `${name} ${JSON.stringify(wrong).slice(0, 60)}`,
  breaks: wheel({ fields: [[name, wrong]] }),
  nearly: wheel({ fields: [[name, right]] }),
})

/** Several fields, wrong and just right. */
const fields = (rule: string, wrong: Fields, right: Fields): ConformanceCase => ({
  rule,
  breaks: wheel({ fields: wrong }),
  nearly: wheel({ fields: right }),
})

const HEAD = 'Metadata-Version: 2.1\nName: tstools\nVersion: 0.1\n'

const listings = (state: 'absent' | 'listed'): ReadonlyMap<string, ProjectListing> =>
  new Map([['future', state === 'absent' ? { state } : { state, files: [] }]])

export const CORE_METADATA_CASES: readonly ConformanceCase[] = [
  // How it is written.
  {
    rule: 'metadata-malformed',
    about: 'two descriptions',
    breaks: wheelWithMetadata(`${HEAD}Description: a\nDescription: b\n`),
    nearly: wheelWithMetadata(`${HEAD}Description: a\n\n`),
  },
  {
    rule: 'metadata-malformed',
    about: 'a line that is no header',
    severity: 'warn',
    breaks: wheelWithMetadata(`${HEAD}License: MIT\nCopyright (c) Jane Doe\nRequires-Dist: numpy\n\nTools\n`),
    nearly: wheelWithMetadata(`${HEAD}License: MIT\n Copyright (c) Jane Doe\nRequires-Dist: numpy\n\nTools\n`),
  },
  {
    rule: 'metadata-malformed',
    about: 'lines that belong to no header',
    severity: 'warn',
    breaks: wheelWithMetadata(` folded\n${HEAD}: nameless\n`),
    nearly: wheelWithMetadata(`${HEAD}Platform:\n`),
  },
  // Name and version.
  {
    rule: 'name-missing',
    breaks: wheelWithMetadata('Metadata-Version: 2.4\nVersion: 0.1\n'),
    nearly: wheelWithMetadata('version: 0.1\nNAME: tstools\nmetadata-version: 2.4\n'),
  },
  {
    rule: 'name-pattern',
    breaks: wheelWithMetadata('Metadata-Version: 2.4\nName: tstools-\nVersion: 0.1\n'),
    nearly: { files: [buildWheel({ name: 'T.S-_tools', version: '0.1' })] },
  },
  fields('name-repeated', [['Name', 'tstools']], [['Author', 'tstools']]),
  {
    rule: 'name-stdlib',
    breaks: { files: [buildSdist({ name: 'future', version: '1.0' })], facts: { listings: listings('absent') } },
    nearly: { files: [buildSdist({ name: 'future', version: '1.0' })], facts: { listings: listings('listed') } },
  },
  {
    rule: 'name-placeholder',
    severity: 'warn',
    breaks: { files: [buildSdist({ name: 'example_package_YOUR_USERNAME_HERE', version: '1.0' })] },
    nearly: { files: [buildSdist({ name: 'your-usernames', version: '1.0' })] },
  },
  {
    rule: 'version-missing',
    breaks: wheelWithMetadata('Metadata-Version: 2.4\nName: tstools\n'),
    nearly: wheelWithMetadata('Metadata-Version: 2.4\nName: tstools\nVersion:0.1\n'),
  },
  {
    rule: 'version-invalid',
    breaks: wheelWithMetadata('Metadata-Version: 2.4\nName: tstools\nVersion: 0.1-final\n'),
    nearly: wheelWithMetadata('Metadata-Version: 2.4\nName: tstools\nVersion: v0.1.0\n'),
  },
  {
    rule: 'version-local',
    breaks: { files: [buildSdist({ name: 'tstools', version: '0.1+g1a2b3c' })] },
    nearly: { files: [buildSdist({ name: 'tstools', version: '0.1.dev3' })] },
  },
  {
    rule: 'metadata-version-missing',
    breaks: wheelWithMetadata('Name: tstools\nVersion: 0.1\n'),
    nearly: wheelWithMetadata('Metadata-Version: 1.0\nName: tstools\nVersion: 0.1\n'),
  },
  {
    rule: 'metadata-version-unsupported',
    about: '2.0',
    breaks: wheel({ metadataVersion: '2.0' }),
    nearly: wheel({ metadataVersion: '2.1' }),
  },
  {
    rule: 'metadata-version-unsupported',
    about: 'newer than we know',
    severity: 'warn',
    breaks: wheel({ metadataVersion: '2.6' }),
    nearly: wheel({ metadataVersion: '2.5' }),
  },

  // Fields.
  {
    rule: 'field-newer-than-metadata-version',
    breaks: wheel({ metadataVersion: '2.3', fields: [['License-Expression', 'MIT']] }),
    nearly: wheel({ metadataVersion: '2.3', fields: [['License-File', 'LICENSE']] }),
  },
  {
    rule: 'field-newer-than-metadata-version',
    about: 'an empty field is none',
    breaks: wheel({ metadataVersion: '1.0', fields: [['Requires-Python', '>=3']] }),
    nearly: wheel({ metadataVersion: '1.0', fields: [['Requires-Python', '']] }),
  },
  fields(
    'single-valued-field-repeated',
    [
      ['Keywords', 'time'],
      ['Keywords', 'tools'],
    ],
    [
      ['Platform', 'any'],
      ['Platform', 'all'],
    ],
  ),
  field('summary-multiline', 'Summary', 'Tools\nfor time', 'Tools for time'),
  field('summary-too-long', 'Summary', '字'.repeat(513), '𝕏'.repeat(512)),
  field('author-email-invalid', 'Author-email', 'Jane <jane@localhost>', 'Jane <jane@example.org>'),
  field('author-email-invalid', 'Author-email', 'Jane Doe', 'Doe, Jane <jane@localhost>'),
  field('maintainer-email-invalid', 'Maintainer-email', 'jane@example.test', `${'x'.repeat(65)}@example.org`),
  field('dynamic-forbidden', 'Dynamic', 'Version', 'Requires-Dist'),
  field('dynamic-unknown', 'Dynamic', 'dependencies', 'requires-dist'),
  field('import-name-identifier', 'Import-Name', 'tstools.class', 'tstools.klass; private'),
  field('import-name-identifier', 'Import-Namespace', 'ts-tools', 'tstoöls'),
  field('import-name-option', 'Import-Name', 'tstools; hidden', 'tstools ;  private'),

  // Licence and classifiers.
  field('license-expression-syntax', 'License-Expression', 'Apache License 2.0', 'apache-2.0 or (MIT)'),
  field('license-expression-unknown-license', 'License-Expression', 'GPLv3', 'GPL-3.0'),
  field(
    'license-expression-unknown-exception',
    'License-Expression',
    'GPL-2.0-only WITH MIT',
    'GPL-2.0-only WITH Classpath-exception-2.0',
  ),
  field('license-ref-characters', 'License-Expression', 'LicenseRef-my_own', 'LicenseRef-my.own-1'),
  field('license-ref-characters', 'License-Expression', 'LicenseRef-own+', 'LicenseRef-own'),
  fields(
    'license-and-license-expression',
    [
      ['License', 'MIT'],
      ['License-Expression', 'MIT'],
    ],
    [
      ['License', ''],
      ['License-Expression', 'MIT'],
    ],
  ),
  ...(['../LICENSE', 'a..b'] as const).map(path => ({
    ...field('license-file-parent', 'License-File', path, 'LICENSE'),
    nearly: licensed('LICENSE.txt'),
  })),
  { rule: 'license-file-glob', breaks: licensed('LICEN?E*'), nearly: licensed('LICEN?E') },
  { rule: 'license-file-absolute', about: 'POSIX', breaks: licensed('/LICENSE'), nearly: licensed('x/LICENSE') },
  { rule: 'license-file-absolute', about: 'Windows', breaks: licensed('C:/LICENSE'), nearly: licensed('CC/LICENSE') },
  { rule: 'license-file-delimiter', about: 'backslash', breaks: licensed('a\\LICENSE'), nearly: licensed('a/LICENSE') },
  { rule: 'license-file-delimiter', about: './', breaks: licensed('./LICENSE'), nearly: licensed('.LICENSE') },
  field('classifier-unknown', 'Classifier', 'Programming Language :: Python :: 3.99', 'Programming Language :: Python'),
  field('classifier-unknown', 'Classifier', 'Private :: Do Not Upload', 'UNKNOWN'),
  field('classifier-deprecated', 'Classifier', 'Natural Language :: Ukranian', 'Natural Language :: Ukrainian'),

  // Dependencies.
  field('requires-dist-invalid', 'Requires-Dist', 'numpy>=1.*', 'numpy==1.*'),
  field('requires-dist-invalid', 'Requires-Dist', "numpy; python == '3'", "numpy; python_version == '3'"),
  field('requires-dist-direct-url', 'Requires-Dist', 'numpy @ https://example.org/numpy.zip', 'numpy'),
  field('provides-dist-invalid', 'Provides-Dist', 'some tools', 'some-tools (1.0)'.replace('(', '(==')),
  field('provides-dist-direct-url', 'Provides-Dist', 'tools @ file:///tmp', 'tools'),
  field('obsoletes-dist-invalid', 'Obsoletes-Dist', 'tools >', 'tools >0'),
  field('obsoletes-dist-direct-url', 'Obsoletes-Dist', 'tools@https://example.org', 'tools'),
  field('requires-python-invalid', 'Requires-Python', '>=3.8.*', '>=3.8,!=3.9.*,'),
  field('requires-python-invalid', 'Requires-Python', '~=3', '~=3.0'),
  field('provides-extra-invalid', 'Provides-Extra', 'time-', 'Time_and.Tools'),

  // URLs.
  field('home-page-invalid', 'Home-page', 'example.org', 'https:example'),
  field('download-url-invalid', 'Download-URL', 'ftp://example.org', 'HTTP://example.org/ä b'),
  field('project-url-no-label', 'Project-URL', ', https://example.org', '-, https://example.org'),
  field(
    'project-url-label-long',
    'Project-URL',
    `${'x'.repeat(33)}, https://example.org`,
    `${'x'.repeat(32)}, http://x`,
  ),
  field('project-url-no-url', 'Project-URL', 'Source', 'Source, https:'),
  field('project-url-invalid', 'Project-URL', 'Source, https://x:65536', 'Source,https://x:65535,y'),
  fields(
    'project-url-duplicate-label',
    [
      ['Project-URL', 'Source, https://example.org/1'],
      ['Project-URL', 'Source , https://example.org/2'],
    ],
    [
      ['Project-URL', 'Source, https://example.org/1'],
      ['Project-URL', 'source, https://example.org/1'],
    ],
  ),

  // The type of the description.
  field('content-type-unknown', 'Description-Content-Type', 'text/html', 'Text/Plain'),
  field('content-type-charset', 'Description-Content-Type', 'text/plain; charset=utf-8', 'text/plain; charset="UTF-8"'),
  field(
    'content-type-variant',
    'Description-Content-Type',
    'text/markdown; variant=gfm',
    'text/markdown; variant=CommonMark',
  ),
  field('content-type-malformed', 'Description-Content-Type', 'text/plain; x*', 'text/plain;'),
  field(
    'content-type-malformed',
    'Description-Content-Type',
    'text/plain;\ncharset=UTF-8',
    'text/plain; charset=UTF-8',
  ),
]

/** A licence file that is where the field says. */
function licensed(path: string): Scenario {
  const contents = { name: 'tstools', version: '0.1', fields: [['License-File', path]] as const }
  return { files: [buildWheel({ ...contents, distInfoFiles: { [`licenses/${path}`]: 'MIT' } })] }
}
