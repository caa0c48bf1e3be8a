import type { Distribution } from '../../distributions/distribution.ts'
import type { Rule } from '../rule.ts'

/** Core metadata is in UTF-8, with one description; what Python's parser makes do with is a warning, as the index takes it. */
export const metadataMalformed: Rule<Distribution> = {
  id: 'metadata-malformed',
  group: 'core metadata',
  severity: 'refuse',
  holdsFor: 'specification',
  description:
    'METADATA and PKG-INFO are e-mail headers of one form, in UTF-8, with at most one description. A line that is no header only ' +
    'warns: it and all below it become the description, so that fields there are lost. What cannot belong to a header is left out.',
  remedy:
    'Upgrade the build backend under `[build-system]` in pyproject.toml, for example `requires = ["setuptools>=77"]`, save ' +
    'pyproject.toml and the README in UTF-8, and build again.',
  check: ({ metadata }) => [
    ...metadata.defects,
    ...(metadata.oddities ?? []).map(sentence => ({ sentence, severity: 'warn' as const, remedy: INDENT })),
  ],
}

const INDENT =
  'See what in the core metadata has a line break, such as a licence or keywords: a line that continues a value begins with ' +
  'blanks. Current build backends see to that.'
