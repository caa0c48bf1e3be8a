import { formatPrintableLine, formatPrintableLines } from '../errors/printable-text.ts'
import { nameIndex } from '../package-index/name-index.ts'
import type { Message } from './message.ts'
import type { Report } from './report.ts'

/**
 * What a message is about, and the word to look it up by: `tstools-0.1.tar.gz: file-conflict`. Pure.
 * Advice that does not name the index is about something else: an input, the tag, the workflow.
 */
export function formatMessageTitle(message: Message, { index }: Report): string {
  const { level, filename, otherFilenames = [], code, summary } = message
  const others = otherFilenames.length === 0 ? '' : ` and ${otherFilenames.length} more`
  const isOfIndex = index !== undefined && (level === 'error' || code !== undefined || summary.includes(index.name))
  const subject = filename === undefined ? (isOfIndex ? index.name : 'pypi-publish') : filename + others
  return formatPrintableLine(code === undefined ? subject : `${subject}: ${code}`, 250)
}

/** A message as lines that stand alone: with the file and, in an error, the index's host, even where the summary names neither. Pure. */
export function formatMessageLines(message: Message, report: Report): readonly string[] {
  const { index } = report
  const { level, filename, summary, detail, remedy } = message
  const says = [formatPrintableLine(summary, 2000), ...(detail === undefined ? [] : formatPrintableLines(detail, 4000))]
  const isNamed = (word: string) => says.some(line => line.includes(word))
  const facts: string[] = []
  if (filename !== undefined && !isNamed(filename)) facts.push(`File: ${formatPrintableLine(filename, 255)}.`)
  if (level === 'error' && index !== undefined && !isNamed(index.uploadUrl.host)) {
    facts.push(`Index: ${nameIndex(index)}.`)
  }
  return [
    ...says,
    ...(facts.length === 0 ? [] : [facts.join(' ')]),
    ...(remedy === undefined ? [] : formatPrintableLines(remedy, 4000)),
    ...(message.learnMore === undefined ? [] : [`More: ${locatePage(message.learnMore, report)}`]),
  ]
}

/** Where a page of the documentation is read: on the web if we know where we come from, else in this repository. Pure. */
export function locatePage(page: string, { documentation }: Report): string {
  return documentation === undefined ? page : `${documentation}${page}`
}
