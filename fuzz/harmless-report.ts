import { Parser } from 'htmlparser2'
import { formatAnnotations } from '../src/report/format-annotations.ts'
import { formatComment } from '../src/report/format-comment.ts'
import { formatJobSummary } from '../src/report/format-job-summary.ts'
import { formatLog } from '../src/report/format-log.ts'
import { formatOutputs } from '../src/report/format-outputs.ts'
import type { Report } from '../src/report/report.ts'
import { neutralizeWorkflowCommands } from '../src/runtime/neutralize-workflow-commands.ts'
import { must, mustAgree } from './invariants.ts'

const TAGS = new Set([
  ...['h2', 'h3', 'p', 'a', 'code', 'pre', 'table', 'tbody', 'tr', 'th', 'td'],
  ...['ul', 'li', 'blockquote', 'br', 'details', 'summary'],
])
const RUN_URL = 'https://github.com/o/r/actions/runs/1'
const MOST_SUMMARY_BYTES = 1024 * 1024
const LONGEST_COMMENT = 65_536

/** Whatever the report holds: no command to the runner, no markup but ours, and outputs that programs can read. */
export function mustBeHarmlessReport(report: Report): void {
  for (const line of formatLog(report)) mustBeNoCommand(line)
  const annotations = formatAnnotations(report, '/workspace', '[project]\nname = "a"\nversion = "1"\n')
  for (const { title, message, file = '' } of annotations) {
    mustBeNoCommand(title)
    mustBeNoCommand(message)
    must(!file.startsWith('/') && !file.startsWith('../'), 'an annotation names a file of the workspace', file)
  }
  for (const level of ['error', 'warning', 'notice']) {
    must(annotations.filter(annotation => annotation.level === level).length <= 10, 'annotations that GitHub shows')
  }
  const summary = formatJobSummary(report)
  must(Buffer.byteLength(summary) < MOST_SUMMARY_BYTES, 'a summary that GitHub takes')
  mustBeOurMarkup(summary)
  const comment = formatComment(report, '<!-- marker -->', RUN_URL)
  must(comment.length < LONGEST_COMMENT, 'a comment that GitHub takes', comment.length)
  mustBeOurMarkup(comment.slice(comment.indexOf('\n') + 1))
  const outputs = formatOutputs(report)
  mustAgree(JSON.parse(outputs.files).length, report.files.length, 'the output `files` is JSON')
  mustAgree(JSON.parse(outputs.releases).length, report.releases.length, 'the output `releases` is JSON')
}

/** As a runner reads a line of the log. */
export function mustBeNoCommand(text: string): void {
  for (const line of neutralizeWorkflowCommands(text)) {
    must(!/^\s*::/.test(line) && !line.includes('##['), 'no line is a command', line)
    must(!/[\p{C}\p{Zl}\p{Zp}]/u.test(line), 'no line has control characters', line)
  }
}

/** One block of HTML, of elements that we write, whose links lead to the web. */
function mustBeOurMarkup(text: string): void {
  must(text.startsWith('<h2>') && !/\n\s*\n/.test(text), 'one block of HTML', text)
  must(!/[\p{C}\p{Zl}\p{Zp}]/u.test(text.replaceAll('\n', '')), 'no control characters', text)
  let open = 0
  const parser = new Parser({
    onopentag(name, attributes) {
      open += 1
      must(TAGS.has(name), 'an element of ours', name)
      const others = Object.keys(attributes).filter(attribute => attribute !== 'href' && attribute !== 'colspan')
      must(others.length === 0, 'an attribute of ours', others)
      must(/^https?:\/\//.test(attributes['href'] ?? 'https://'), 'a link to the web', attributes)
    },
    onclosetag() {
      open -= 1
    },
    oncomment: comment => must(false, 'no comments', comment),
  })
  parser.end(text)
  must(open === 0, 'elements that end')
}
