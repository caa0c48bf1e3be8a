import { formatPrintableLine } from '../errors/printable-text.ts'
import type { Defect } from './defect.ts'

/** @param content what the file is instead, where that is known */
export function notAZip(content: string | undefined): Defect {
  if (content === 'a zip archive') {
    const detail =
      'It begins as a zip archive, but its end is missing or damaged: it was cut off, or something was added to it.'
    return { rule: 'not-a-zip', detail }
  }
  return { rule: 'not-a-zip', detail: `A wheel is a zip archive, and this file is ${content ?? 'something else'}.` }
}

/** @param error what the reader of the archive objects to */
export function zipBad(what: string, error: unknown): Defect {
  const why = error instanceof Error ? error.message : String(error)
  return { rule: 'zip-bad', detail: `${what} (${formatPrintableLine(why, 200)}).` }
}

/** A file that two programs could find two things in. */
export const POLYGLOT: Defect = {
  rule: 'zip-and-tar-polyglot',
  detail: 'The file is a zip archive and a tar archive at once.',
}
