import type { Distribution } from '../../distributions/distribution.ts'
import { fieldValue } from '../../packaging/core-metadata.ts'

/** A heading, a fence or a link as Markdown writes them, and reStructuredText does not. */
const READS_LIKE_MARKDOWN = /^#{1,6} \S|^```|\]\(https?:/m

/**
 * What to do about a description at which docutils stops, by what it says of it. Pure.
 * @param message docutils' words
 * @returns `undefined` where there is nothing particular to advise
 */
export function adviseOnMarkup({ metadata }: Distribution, message: string): string | undefined {
  const declared = (fieldValue(metadata, 'Description-Content-Type') ?? '') !== ''
  if (!declared && READS_LIKE_MARKDOWN.test(metadata.description ?? '')) return DECLARE_MARKDOWN
  if (/^Unknown (directive type|interpreted text role)/.test(message)) return SPHINX_ONLY
  if (/unknown option: "?(caption|linenos|emphasize-lines|lineno-start|dedent|force)\b/.test(message))
    return SPHINX_ONLY
  if (/directive disabled/.test(message)) return NOT_ALLOWED
  return undefined
}

const DECLARE_MARKDOWN =
  'The description reads like Markdown, but its type is not declared, and then it counts as reStructuredText. Write ' +
  '`readme = "README.md"` under `[project]` in pyproject.toml, or `long_description_content_type="text/markdown"` in setup.py, ' +
  'and build again.'

const SPHINX_ONLY =
  'PyPI knows the roles, directives and options of docutils, not those that Sphinx adds (`:ref:`, `:func:`, `toctree`, ' +
  '`versionadded`, `:caption:`…). Write literals such as ``name`` or links in their place, or give PyPI a README of its own, ' +
  'and build again.'

const NOT_ALLOWED =
  'PyPI neither inserts files (`include`, `csv-table` with `:file:`) nor raw HTML. Write the text itself, for example by a ' +
  'build backend that puts the README together, and build again.'
