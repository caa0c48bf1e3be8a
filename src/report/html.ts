import { formatPrintableLine, formatPrintableLines } from '../errors/printable-text.ts'

/**
 * Pieces of the job summary. GitHub reads a summary as Markdown, where a block that begins with an HTML tag is HTML up to
 * the next empty line. The whole summary is one such block: no Markdown is looked for in it, and nothing that others
 * wrote can start any, as long as it is escaped and has no line breaks. Every function here takes text and sees to that.
 */
export type Html = string & { readonly '': 'html' }

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, character => ENTITIES[character] ?? character)
}

/** Joins what is HTML already, and nothing else. */
export function html(strings: TemplateStringsArray, ...values: readonly (Html | readonly Html[] | number)[]): Html {
  return String.raw({ raw: strings }, ...values.map(value => (Array.isArray(value) ? value.join('\n') : value))) as Html
}

/** Text as running text, on one line. */
export function plain(text: string, maximumLength = 300): Html {
  return defuse(escapeHtml(formatPrintableLine(text, maximumLength))) as Html
}

/** Text as code, on one line: GitHub links neither names nor numbers in it. */
export function code(text: string, maximumLength = 300): Html {
  return `<code>${escapeHtml(formatPrintableLine(text, maximumLength))}</code>` as Html
}

/** Lines as a block of code that GitHub offers to copy. Empty lines would end the HTML, so there are none. */
export function codeBlock(lines: readonly string[], maximumLineLength = 1000): Html {
  const shown = lines.flatMap(line => {
    const text = formatPrintableLines(line, maximumLineLength).join(' ')
    return text.trim() === '' ? [] : [escapeHtml(text)]
  })
  return `<pre><code>${shown.join('\n')}</code></pre>` as Html
}

/** Sentences of our own: line breaks and indentation stay, what stands in backticks is code, pages to go to are links. */
export function prose(text: string): Html {
  return formatLines(text, linkPages)
}

/** As `prose`, of what others wrote or may have: a server, a file. Nothing in it is a link. */
export function quoted(text: string): Html {
  return formatLines(text, defuse)
}

function formatLines(text: string, formatPart: (escaped: string) => string): Html {
  const lines = formatPrintableLines(text, 4000).map(line => {
    const indentation = line.length - line.trimStart().length
    const parts = escapeHtml(line.trimStart()).split(/`([^`]+)`/)
    const marked = parts.map((part, position) => (position % 2 === 1 ? `<code>${part}</code>` : formatPart(part)))
    return '&nbsp;'.repeat(indentation) + marked.join('')
  })
  return lines.join('<br>') as Html
}

/** Pages that advice sends people to: no other address, nor anyone's project, is a link, even where a name was put in. */
const PAGES = /(https:\/\/(?:test\.)?pypi\.org\/(?:manage|classifiers)\/(?:(?:[\w/?=%~+.-]|&amp;)*[\w/=-])?)/

function linkPages(escaped: string): string {
  const parts = escaped.split(PAGES)
  return parts.map((part, position) => (position % 2 === 1 ? `<a href="${part}">${part}</a>` : defuse(part))).join('')
}

/** A link, where the address is one of the web; else only what it would have shown. */
export function link(content: Html, address: string | undefined): Html {
  const url = address === undefined || address.length > 2000 ? null : URL.parse(address)
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return content
  return `<a href="${escapeHtml(url.href)}">${content}</a>` as Html
}

/**
 * `@name`, `#1`, `GH-1` and the id of a commit are links to GitHub even in HTML, and `:name:` a picture: an invisible
 * joiner keeps them words.
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
function defuse(escaped: string): string {
  return escaped.replace(/@|#(?=\d)(?<!&#)|:(?=[\w+-]+:)|\bgh-(?=\d)|\b[\da-f]{20}(?=[\da-f]{20}\b)/gi, '$&&#8288;')
}
