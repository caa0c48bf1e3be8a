import path, { type PlatformPath } from 'node:path'
import { formatPrintableLine } from '../errors/printable-text.ts'
import { pathWithin } from '../world/path-within.ts'
import type { Annotation } from '../world/runner.ts'
import { buildMessages } from './build-messages.ts'
import { formatMessageLines, formatMessageTitle } from './format-message.ts'
import { locateInPyproject } from './locate-in-pyproject.ts'
import type { Message } from './message.ts'
import type { Report } from './report.ts'

/** GitHub shows so many annotations of a level in a step, and drops the others without a word. */
export const MAXIMUM_ANNOTATIONS = 10

const LEVELS = ['error', 'warning', 'notice'] as const

/**
 * What GitHub shows beside the run. Each makes sense on its own; the last of a level speaks for those that would not be
 * shown. Pure.
 * @param workspace absolute: annotations name files relative to it
 * @param pyproject text of the workspace's `pyproject.toml`, where there is one
 * @param platform the rules for paths, where they are not this machine's
 */
export function formatAnnotations(
  report: Report,
  workspace: string,
  pyproject = '',
  platform: PlatformPath = path,
): readonly Annotation[] {
  const messages = buildMessages(report)
  const locate = (message: Message): Place =>
    locateCause(message, report, pyproject) ?? locateDistribution(message, workspace, platform)
  return LEVELS.flatMap(level => {
    const ofLevel = messages.filter(message => message.level === level)
    const shown = ofLevel.length > MAXIMUM_ANNOTATIONS ? ofLevel.slice(0, MAXIMUM_ANNOTATIONS - 1) : ofLevel
    const annotations = shown.map(message => formatAnnotation(message, report, locate(message)))
    const rest = ofLevel.slice(shown.length)
    return rest.length === 0 ? annotations : [...annotations, sumUp(rest, level)]
  })
}

function formatAnnotation(message: Message, report: Report, place: Place): Annotation {
  return {
    level: message.level,
    title: formatMessageTitle(message, report),
    message: formatMessageLines(message, report).join('\n'),
    ...place,
  }
}

type Place = Pick<Annotation, 'file' | 'line'>

/** The line of `pyproject.toml` to change, where the file in the workspace is that of the project concerned. */
function locateCause({ code, filename }: Message, { releases }: Report, pyproject: string): Place | undefined {
  const concerned = releases.filter(({ files }) => filename === undefined || files.some(f => f.filename === filename))
  const lines = concerned.map(({ project }) => locateInPyproject(pyproject, code ?? '', project))
  const line = lines.find(found => found !== undefined)
  return line === undefined ? undefined : { file: 'pyproject.toml', line }
}

function locateDistribution(message: Message, workspace: string, platform: PlatformPath): Place {
  const file = message.path === undefined ? '' : (pathWithin(workspace, message.path, platform) ?? '')
  return file === '' ? {} : { file }
}

function sumUp(messages: readonly Message[], level: Annotation['level']): Annotation {
  const subjects = messages
    .flatMap(({ filename, otherFilenames = [], code }) => [filename ?? code, ...otherFilenames])
    .filter(subject => subject !== undefined)
  const names = formatPrintableLine([...new Set(subjects)].join(', '), 1500)
  const where = 'The log of this step and the summary of this job have them all.'
  return { level, title: `${messages.length} more ${level}s`, message: names === '' ? where : `${names}\n${where}` }
}
