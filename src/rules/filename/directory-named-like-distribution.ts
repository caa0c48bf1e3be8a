import type { Discovery } from '../../distributions/discovery.ts'
import type { Rule } from '../rule.ts'

const MERGE =
  'Where an artifact has that name, download it with `merge-multiple: true`, or with a `path:` of its own, at ' +
  'actions/download-artifact; or name the directory as'

export const directoryNamedLikeDistribution: Rule<Discovery> = {
  id: 'directory-named-like-distribution',
  group: 'filename',
  severity: 'warn',
  holdsFor: 'specification',
  description:
    'A directory is named like a distribution. Downloaded artifacts lie in directories of their own unless they are merged; what is in them ' +
    'is not published.',
  remedy: `${MERGE} \`packages-dir\`.`,
  check: ({ misnamedDirectories }) =>
    misnamedDirectories.map(directory => ({
      sentence: `${directory} is a directory, though it is named like a distribution: what is in it is not published.`,
      remedy: `${MERGE} \`packages-dir: ${directory}\`.`,
    })),
}
