import type { Discovery, NearMiss, RepeatedFilename } from '../distributions/discovery.ts'
import { formatPrintableLine } from '../errors/printable-text.ts'
import type { Finding } from './finding.ts'

/** What is wrong with where the files are, and with what they are called. Pure. */
export function checkDiscovery(discovery: Discovery): readonly Finding[] {
  return [
    ...discovery.nearMisses.map(describeNearMiss),
    ...discovery.repeatedFilenames.map(describeRepeated),
    ...discovery.misnamedDirectories.map(describeMisnamedDirectory),
  ]
}

/** On any index: whoever has such a file means to publish it, and it would be left behind without a word. */
function describeNearMiss({ filename, rule, detail }: NearMiss): Finding {
  const name = formatPrintableLine(filename, 255)
  const build =
    rule === 'extension-filetype-mismatch'
      ? 'Give the file the name that the build backend gave it'
      : 'Build the sdist with a current build backend, `python -m build --sdist`, which writes a `.tar.gz`'
  return {
    rule,
    severity: 'refuse',
    filename,
    summary: `${name}: ${detail}`,
    remedy: `${build}. If it is no part of the release, leave it out with \`files: "!**/${name}"\`.`,
  }
}

function describeRepeated({ filename, directories }: RepeatedFilename): Finding {
  const name = formatPrintableLine(filename, 255)
  return {
    rule: 'filename-repeated',
    severity: 'refuse',
    filename,
    // Only one of the files was compared with what the index has.
    evenIfPresent: true,
    summary: `${name} lies in ${directories.join(' and ')}, and an index can have only one file of that name.`,
    remedy: `Leave all but one out in the \`files:\` input, for example with the line \`!${directories.at(-1)}/${name}\`.`,
  }
}

function describeMisnamedDirectory(directory: string): Finding {
  return {
    rule: 'directory-named-like-distribution',
    severity: 'warn',
    summary: `${directory} is a directory, though it is named like a distribution: what is in it is not published.`,
    remedy:
      'Where an artifact has that name, download it with `merge-multiple: true`, or with a `path:` of its own, at ' +
      `actions/download-artifact; or name the directory as \`packages-dir: ${directory}\`.`,
  }
}
