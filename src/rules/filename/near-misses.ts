import type { Discovery } from '../../distributions/discovery.ts'
import { formatPrintableLine } from '../../errors/printable-text.ts'
import { parseSdistFilename } from '../../packaging/sdist-filename.ts'
import type { Rule } from '../rule.ts'

/** On any index: whoever has such a file means to publish it, and it would be left behind without a word. */
export const extensionFiletypeMismatch: Rule<Discovery> = nearMissRule({
  id: 'extension-filetype-mismatch',
  description:
    'A wheel ends in `.whl`, an sdist in `.tar.gz`, in lower case. A file that is nearly named like that would be left behind without a word.',
  mend: 'Give the file the name that the build backend gave it',
  indexSays: sayWrongExtension,
})

export const extensionUnknown: Rule<Discovery> = nearMissRule({
  id: 'extension-unknown',
  description:
    'An sdist is a `.tar.gz` (PEP 625), and no `.tgz`, `.tar.bz2` or the like; nor a `.zip`, as old build tools wrote it. Such a file would ' +
    'be left behind without a word.',
  mend: 'Build the sdist with a current build backend, `python -m build --sdist`, which writes a `.tar.gz`',
  indexSays: filename =>
    /\.zip$/i.test(filename) ? sayOfZip(filename) : 'Invalid file extension: Use .tar.gz, .whl or .zip extension.',
})

interface NearMissKind {
  readonly id: string
  readonly description: string
  /** What to do with a file that is meant to be published: the beginning of a sentence. */
  readonly mend: string
  /** PyPI's words. */
  readonly indexSays: (filename: string) => string
}

function nearMissRule({ id, description, mend, indexSays }: NearMissKind): Rule<Discovery> {
  return {
    id,
    group: 'filename',
    severity: 'refuse',
    holdsFor: 'specification',
    description,
    remedy: `${mend}, or exclude the file in the \`files:\` input.`,
    check: ({ nearMisses }) =>
      nearMisses
        .filter(({ rule }) => rule === id)
        .map(({ filename, detail }) => {
          const name = formatPrintableLine(filename, 255)
          return {
            filename,
            sentence: detail,
            indexSays: indexSays(name),
            remedy: `${mend}. If it is no part of the release, leave it out with \`files: "!**/${name}"\`.`,
          }
        }),
  }
}

function sayWrongExtension(filename: string): string {
  const [extension = ''] = /\.(tar\.gz|[^.]*)$/i.exec(filename) ?? []
  const filetype = /^\.whl$/i.test(extension) ? 'bdist_wheel' : 'sdist'
  return `Invalid file extension: Extension ${extension} is invalid for filetype ${filetype}.`
}

/** PyPI still knows the ending, but not the name. */
function sayOfZip(filename: string): string {
  const parsed = parseSdistFilename(filename)
  if (parsed.kind === 'invalid') return sayWrongExtension(filename)
  const expected = `${parsed.project.replaceAll('-', '_')}-${parsed.version.text}.tar.gz`
  return `Filename '${filename}' is invalid, should be '${expected}'.`
}
