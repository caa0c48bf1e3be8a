import { fitRows } from './fit-rows.ts'
import { locatePage } from './format-message.ts'
import { code, type Html, html, link, plain, prose, quoted } from './html.ts'
import type { Message } from './message.ts'
import type { Report } from './report.ts'

/** Everything of a level, as a list under a heading. Pure. */
export function formatMessages(
  heading: string,
  messages: readonly Message[],
  level: Message['level'],
  report: Report,
  maximumBytes: number,
): Html {
  const ofLevel = messages.filter(message => message.level === level)
  if (ofLevel.length === 0) return html``
  const { rows, leftOff } = fitRows(
    ofLevel.map(message => formatMessage(message, report)),
    maximumBytes,
  )
  const rest = leftOff === 0 ? html`` : html`<li>… and ${leftOff} more, in the log of this step</li>`
  return html`<h3>${plain(heading)}</h3>
<ul>
${[...rows, rest].filter(row => row !== '')}
</ul>`
}

function formatMessage({ code: id, page, filename, summary, detail, remedy, facts }: Message, report: Report): Html {
  const subject = filename === undefined || summary.includes(filename) ? html`` : html`${code(filename, 255)}: `
  const explanation = page === undefined ? undefined : locatePage(page, report)
  // In front, where a line break cannot tear it: it is there to be copied into `ignore-rules`.
  const word = id === undefined ? html`` : html`${link(code(id), explanation)} `
  // What has a code may repeat a server or a file; what has none is advice.
  const sentence = id === undefined ? prose(summary) : quoted(summary)
  const says = detail === undefined ? html`` : html`<blockquote>${quoted(detail)}</blockquote>`
  const advice = remedy === undefined ? html`` : html`<p>${prose(remedy)}</p>`
  return html`<li>${word}${subject}${sentence}${says}${advice}${formatFacts(facts)}</li>`
}

function formatFacts(facts: Message['facts']): Html {
  if (facts === undefined) return html``
  const rows = facts.rows.map(([name, value]) => html`<tr><td>${code(name)}</td><td>${code(value, 500)}</td></tr>`)
  return html`<p>${plain(facts.title)}</p><table>${rows}</table>`
}
