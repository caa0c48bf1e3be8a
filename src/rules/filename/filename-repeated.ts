import type { Discovery } from '../../distributions/discovery.ts'
import { formatPrintableLine } from '../../errors/printable-text.ts'
import type { Rule } from '../rule.ts'

export const filenameRepeated: Rule<Discovery> = {
  id: 'filename-repeated',
  group: 'filename',
  severity: 'refuse',
  holdsFor: 'specification',
  // Only one of the files was compared with what the index has.
  evenIfPresent: true,
  description:
    'An index has one file of a name, so two of the same name in several directories cannot both be published. Copies, byte for byte, are one file.',
  remedy: 'Leave all but one out in the `files:` input.',
  check: ({ repeatedFilenames }) =>
    repeatedFilenames.map(({ filename, directories }) => ({
      filename,
      sentence: `It is not the same file in ${directories.join(' and ')}, and an index can have only one of that name.`,
      remedy: `Leave all but one out in the \`files:\` input, for example with the line \`!${directories.at(-1)}/${formatPrintableLine(filename, 255)}\`.`,
    })),
}
