import { isAbsolute } from 'node:path'
import { expect } from '@jest/globals'
import { OUTPUT_NAMES } from '../../src/report/format-outputs.ts'
import { readHtml } from './rendered-html.ts'
import type { ActionRun } from './run-action.ts'
import { type RunnerCommand, readCommandFile, readRunnerLog } from './runner-protocol.ts'
import { CANARY } from './words-of-others.ts'

const COMMANDS = ['add-mask', 'debug', 'endgroup', 'error', 'group', 'notice', 'warning']
const ELEMENTS = 'a blockquote br code details h2 h3 li p pre summary table td th tr ul'.split(' ')
/** The colours of our own. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const COLORS = /\u001b\[(?:(?:1;)?(?:3[123]|90)|0)m/g
const UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u
const OUTCOMES = ['published', 'nothing-new', 'dry-run', 'failed']

/**
 * Whatever others wrote, the runner obeyed us alone, and the page shows nothing but what is ours.
 * @param origins of the addresses that the page may link to
 */
export function expectNobodyObeyed(run: ActionRun, origins: readonly string[]): void {
  // Node's own warnings would be ours to explain; and the runner obeys standard error, too.
  expect(run.stderr).toBe('')
  expectOwnCommands(run)
  expectOwnFiles(run)
  expectOwnMarkup(run.summary, origins)
}

function expectOwnCommands({ stdout }: ActionRun): void {
  const { commands, lines } = readRunnerLog(stdout)
  for (const line of lines) expect(line.replace(COLORS, '')).not.toMatch(UNPRINTABLE)
  for (const { name, properties, data } of commands) {
    expect(COMMANDS).toContain(name)
    expect(data.startsWith(CANARY) ? [name, data] : []).toEqual([])
    // A secret is masked letter by letter; everything else is shown.
    if (name !== 'add-mask') expect(data.replaceAll('\n', '')).not.toMatch(UNPRINTABLE)
    expectOwnProperties(name, properties)
  }
}

function expectOwnProperties(name: string, properties: RunnerCommand['properties']): void {
  const { title = '', file = '', line = '', ...others } = properties
  expect(others).toEqual({})
  if (!['error', 'notice', 'warning'].includes(name)) expect(properties).toEqual({})
  for (const value of [title, file, line]) expect(value.startsWith(CANARY)).toBe(false)
  expect(title).not.toMatch(UNPRINTABLE)
  expect(isAbsolute(file) || file.startsWith('..')).toBe(false)
  expect(line).toMatch(/^\d*$/)
}

function expectOwnFiles({ outputFile, stateFile }: ActionRun): void {
  const outputs = readCommandFile(outputFile)
  expect(outputs.map(([name]) => name)).toEqual([...OUTPUT_NAMES])
  expect(OUTCOMES).toContain(new Map(outputs).get('outcome'))
  for (const [, value] of outputs) expect(value).not.toMatch(UNPRINTABLE)
  for (const [name] of readCommandFile(stateFile)) expect(name).toBe('sealed_upload_tokens')
}

/** One block of HTML, which GitHub's Markdown takes as it is, of the elements that we use. */
export function expectOwnMarkup(markup: string, origins: readonly string[]): void {
  expect(markup).toMatch(/^<h2>/)
  // An empty line would end the block, and what follows would be Markdown.
  expect(markup.trimEnd()).not.toMatch(/\n\s*\n/)
  expect(markup.replaceAll('\n', '')).not.toMatch(UNPRINTABLE)
  const { elements, prose, unbalanced, comments } = readHtml(markup)
  expect({ unbalanced, comments }).toEqual({ unbalanced: [], comments: [] })
  for (const { tag, attributes } of elements) {
    expect(ELEMENTS).toContain(tag)
    const { href, colspan, ...others } = attributes
    expect(others).toEqual({})
    if (colspan !== undefined) expect(tag).toBe('td')
    if (href !== undefined) expect([tag, origins.includes(new URL(href).origin), href]).toEqual(['a', true, href])
  }
  // People, issues and pictures: GitHub looks for them in texts, also in those of HTML.
  for (const text of prose) expect(text).not.toMatch(/@[\w-]|#\d|:[\w+-]+:/)
}
