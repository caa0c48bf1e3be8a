import { isAbsolute, relative, sep } from 'node:path'
import { formatPrintableLine } from '../errors/printable-text.ts'
import type { Annotation } from '../world/runner.ts'
import { buildMessages } from './build-messages.ts'
import { formatMessageLines, formatMessageTitle } from './format-message.ts'
import type { Message } from './message.ts'
import type { Report } from './report.ts'

/** GitHub shows so many annotations of a level in a step, and drops the others without a word. */
export const MAXIMUM_ANNOTATIONS = 10

const LEVELS = ['error', 'warning', 'notice'] as const

/**
 * What GitHub shows beside the run. Each makes sense on its own; the last of a level speaks for those that would not be
 * shown. Pure.
 * @param workspace absolute: annotations name files relative to it
 */
export function formatAnnotations(report: Report, workspace: string): readonly Annotation[] {
  const messages = buildMessages(report)
  return LEVELS.flatMap(level => {
    const ofLevel = messages.filter(message => message.level === level)
    const shown = ofLevel.length > MAXIMUM_ANNOTATIONS ? ofLevel.slice(0, MAXIMUM_ANNOTATIONS - 1) : ofLevel
    const annotations = shown.map(message => formatAnnotation(message, report, workspace))
    const rest = ofLevel.slice(shown.length)
    return rest.length === 0 ? annotations : [...annotations, sumUp(rest, level)]
  })
}

function formatAnnotation(message: Message, report: Report, workspace: string): Annotation {
  const file = message.path === undefined ? undefined : pathInWorkspace(message.path, workspace)
  return {
    level: message.level,
    title: formatMessageTitle(message, report),
    message: formatMessageLines(message, report).join('\n'),
    ...(file === undefined ? {} : { file }),
  }
}

function sumUp(messages: readonly Message[], level: Annotation['level']): Annotation {
  const subjects = messages.map(({ filename, code }) => filename ?? code).filter(subject => subject !== undefined)
  const names = formatPrintableLine([...new Set(subjects)].join(', '), 1500)
  const where = 'The log of this step and the summary of this job have them all.'
  return { level, title: `${messages.length} more ${level}s`, message: names === '' ? where : `${names}\n${where}` }
}

/** As GitHub writes paths, or `undefined` for a file that is not in the workspace. */
function pathInWorkspace(path: string, workspace: string): string | undefined {
  const inside = relative(workspace, path)
  if (inside === '' || isAbsolute(inside) || inside.split(sep)[0] === '..') return undefined
  return inside.replaceAll(sep, '/')
}
