import { OUTCOME_WORDS } from '../report/describe-outcome.ts'
import type { Environment } from '../world/runner.ts'

/** Parameters of SGR, ECMA-48 8.3.117. Grey is a colour of its own: log viewers seldom know "faint". */
const GREEN = '32'
const RED = '31'
const YELLOW = '33'
const GREY = '90'

/** The sign that a line of the log begins with says what kind of line it is. */
const COLORS: Readonly<Record<string, string>> = {
  '✓': GREEN,
  '+': GREEN,
  '✗': RED,
  '?': YELLOW,
  '!': YELLOW,
  '↻': YELLOW,
  '=': GREY,
  '-': GREY,
  '↑': GREY,
  '⋯': GREY,
}

const PHRASES = Object.values(OUTCOME_WORDS)

/**
 * GitHub's log view, Gitea's, Forgejo's and terminals show colours, though none of the runners is a terminal.
 * `NO_COLOR` (https://no-color.org) and `TERM=dumb` switch them off.
 */
export function wantsColors({ NO_COLOR: noColor, TERM: terminal }: Environment): boolean {
  return (noColor ?? '') === '' && terminal !== 'dumb'
}

/**
 * A line of the log with its sign, and the outcome that the sign stands for, in a sober colour; a headline, where a
 * capital follows the sign, is in bold as a whole. Each line ends as it began, without colour. Pure.
 * @param line harmless already: nothing in it that a terminal obeys
 */
export function colorLogLine(line: string): string {
  const text = line.trimStart()
  const indentation = line.slice(0, line.length - text.length)
  const color = text.at(1) === ' ' ? COLORS[text.charAt(0)] : undefined
  if (color === undefined) return line
  if (/^. \p{Lu}/u.test(text)) return `${indentation}${paint(text, `1;${color}`)}`
  const phrase = PHRASES.find(words => text.startsWith(words)) ?? text.charAt(0)
  return `${indentation}${paint(phrase, color)}${text.slice(phrase.length)}`
}

function paint(text: string, parameters: string): string {
  return `\u001b[${parameters}m${text}\u001b[0m`
}
