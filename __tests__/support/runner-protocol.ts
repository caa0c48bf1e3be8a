/** A command that a runner would obey. */
export interface RunnerCommand {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

export interface RunnerLog {
  readonly commands: readonly RunnerCommand[]
  /** What is left: lines that people read. */
  readonly lines: readonly string[]
}

/** What a comparison of texts that knows languages, as the runner's does, overlooks. */
const OVERLOOKED = /[\p{Cf}\p{Default_Ignorable_Code_Point}\0]/gu

/**
 * What GitHub's runner makes of what a step writes, on standard output and standard error alike: its own rules for both
 * forms of a command, but for every name, registered or not.
 */
export function readRunnerLog(text: string): RunnerLog {
  const commands: RunnerCommand[] = []
  const lines: string[] = []
  for (const line of text.split(/\r\n|\n|\r/)) {
    const command = parseCommand(line.replace(OVERLOOKED, ''))
    if (command === undefined) lines.push(line)
    else commands.push(command)
  }
  return { commands, lines }
}

function parseCommand(line: string): RunnerCommand | undefined {
  const start = line.replace(/^[\s\u0085]+/, '')
  const end = start.indexOf('::', 2)
  if (start.startsWith('::') && end !== -1) {
    return buildCommand(start.slice(2, end), ',', start.slice(end + 2), {
      ...{ '%0D': '\r', '%0A': '\n' },
      ...{ '%3A': ':', '%2C': ',' },
    })
  }
  const [, info, data = ''] = /##\[([^\]]*)\](.*)/s.exec(line) ?? []
  if (info === undefined) return undefined
  return buildCommand(info, ';', data, { '%3B': ';', '%0D': '\r', '%0A': '\n', '%5D': ']' })
}

function buildCommand(info: string, separator: string, data: string, escapes: Record<string, string>): RunnerCommand {
  const decode = (text: string) =>
    [...Object.entries(escapes), ['%25', '%'] as const].reduce((all, [from, to]) => all.replaceAll(from, to), text)
  const space = info.indexOf(' ')
  const pairs =
    space === -1
      ? []
      : info
          .slice(space + 1)
          .trim()
          .split(separator)
          .filter(Boolean)
  const properties = pairs.flatMap(pair => {
    const [, key, value] = /^([^=]*)=(.*)$/s.exec(pair) ?? []
    return key === undefined || value === undefined ? [] : [[key, decode(value)] as const]
  })
  return {
    name: space === -1 ? info : info.slice(0, space),
    properties: Object.fromEntries(properties),
    data: decode(data),
  }
}

/**
 * What the runner reads in a file of outputs or of state, by its own rules: `name=value`, or `name<<delimiter` and lines up
 * to that delimiter.
 * @throws where the runner would fail the step
 */
export function readCommandFile(text: string): readonly (readonly [name: string, value: string])[] {
  const entries: (readonly [string, string])[] = []
  const lines = text.split('\n')
  for (let at = 0; at < lines.length; at++) {
    if (lines[at] === '') continue
    const { name, value, end } = readEntry(lines, at)
    entries.push([name, value])
    at = end
  }
  return entries
}

function readEntry(lines: readonly string[], start: number): { name: string; value: string; end: number } {
  const [, name, sign, rest = ''] = /^(.+?)(=|<<)(.*)$/s.exec(lines[start] ?? '') ?? []
  if (name === undefined) throw new Error(`no command of the file: ${lines[start]}`)
  if (sign === '=') return { name, value: rest, end: start }
  const end = lines.indexOf(rest, start + 1)
  if (end === -1) throw new Error(`no end of ${name}`)
  return { name, value: lines.slice(start + 1, end).join('\n'), end }
}
