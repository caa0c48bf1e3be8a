import { formatPrintableLine } from '../errors/printable-text.ts'
import type { Message } from './message.ts'

/** So many files of a group are named; the table of files has them all. */
const MOST_NAMED = 3

/**
 * Tells once what holds for several files: one bad README is in every wheel of a release. Messages that begin with the
 * name of their file, and are alike but for that, become one where the first of them stood. Pure.
 */
export function groupMessages(messages: readonly Message[]): readonly Message[] {
  const groups = Map.groupBy(messages, message => describeLikeness(message) ?? message)
  return [...groups.values()].flatMap(group => {
    const [first, ...others] = group
    return first === undefined || others.length === 0 ? group : [merge(first, others)]
  })
}

/** What a message says of its file, as a text that messages of other files can share. */
function describeLikeness(message: Message): string | undefined {
  const sentence = sentenceOf(message)
  if (sentence === undefined) return undefined
  const { level, code, detail, remedy, facts } = message
  return JSON.stringify([level, code, sentence, detail, remedy, facts])
}

function sentenceOf({ filename, summary }: Message): string | undefined {
  if (filename === undefined) return undefined
  const beginning = `${formatPrintableLine(filename, 255)}: `
  return summary.startsWith(beginning) ? summary.slice(beginning.length) : undefined
}

function merge(first: Message, others: readonly Message[]): Message {
  const filenames = [first, ...others].flatMap(({ filename }) => filename ?? [])
  const more = filenames.length - MOST_NAMED
  const named = filenames.slice(0, MOST_NAMED).map(filename => formatPrintableLine(filename, 255))
  const list = more > 0 ? `${named.join(', ')} and ${more} more ${more === 1 ? 'file' : 'files'}` : named.join(', ')
  return { ...first, summary: `${list}: ${sentenceOf(first)}`, otherFilenames: filenames.slice(1) }
}
