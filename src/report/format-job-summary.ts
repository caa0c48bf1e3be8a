import { buildMessages } from './build-messages.ts'
import { countOutcomes, describeOutcome, isOnIndex } from './describe-outcome.ts'
import { describePlace } from './describe-run.ts'
import { fitRows } from './fit-rows.ts'
import { formatDigests, formatFileTable } from './format-file-table.ts'
import { formatInstallation } from './format-installation.ts'
import { code, type Html, html, link, plain, prose } from './html.ts'
import type { Message } from './message.ts'
import type { Report } from './report.ts'

const MAXIMUM_MESSAGES_BYTES = 150_000

/** The page of the run that people look at. One block of HTML, which GitHub reads as Markdown. Pure. */
export function formatJobSummary(report: Report): string {
  const messages = buildMessages(report)
  const releases = report.dryRun ? [] : report.releases.filter(release => release.files.some(isOnIndex))
  const sections = [
    formatHeading(report),
    formatSituation(report),
    formatMessages('What is wrong', messages, 'error'),
    report.files.length === 0 ? html`` : formatFileTable(report.files),
    formatInstallation(releases, report.index),
    formatMessages('Warnings', messages, 'warning'),
    formatMessages('Notices', messages, 'notice'),
    formatDigests(report.files),
  ]
  // No empty line anywhere: it would end the block of HTML, and what follows would be Markdown.
  return `${sections.filter(section => section !== '').join('\n')}\n`
}

function formatHeading(report: Report): Html {
  const [release, second] = report.releases
  const isThere = !report.dryRun && release?.files.some(isOnIndex) === true && second === undefined
  const sign = report.stepFails ? html`❌` : html`✅`
  return html`<h2>${sign} ${link(plain(describeOutcome(report)), isThere ? release.url : undefined)}</h2>`
}

/** Counts, and after a failure what the index has now and how to go on. */
function formatSituation(report: Report): Html {
  const counts = report.files.length === 0 ? '' : `${countOutcomes(report)}.`
  const sentences = [counts, describeAvailability(report), describeWayOn(report)].filter(sentence => sentence !== '')
  return html`<p>${prose(sentences.join(' '))}</p>`
}

function describeAvailability({ available, index }: Report): string {
  if (available === undefined) return ''
  const place = index?.name ?? 'The index'
  return available ? `${place} lists every file.` : `${place} did not list every file in time.`
}

function describeWayOn({ outcome, dryRun, files, index }: Report): string {
  const place = index === undefined ? 'the index' : describePlace(index)
  if (dryRun) return `Nothing was sent to ${place}: this was a dry run.`
  if (outcome !== 'failed') return ''
  const uploaded = files.filter(file => file.outcome === 'uploaded').length
  const there =
    uploaded === 0
      ? `Nothing was added to ${place}.`
      : `${uploaded} of ${files.length} files are on ${place} now, and stay there.`
  return `${there} Mend what is wrong and run this again: what is already there is not sent twice.`
}

function formatMessages(heading: string, messages: readonly Message[], level: Message['level']): Html {
  const ofLevel = messages.filter(message => message.level === level)
  if (ofLevel.length === 0) return html``
  const { rows, leftOff } = fitRows(ofLevel.map(formatMessage), MAXIMUM_MESSAGES_BYTES)
  const rest = leftOff === 0 ? html`` : html`<li>… and ${leftOff} more, in the log of this step</li>`
  return html`<h3>${plain(heading)}</h3>
<ul>
${[...rows, rest].filter(row => row !== '')}
</ul>`
}

function formatMessage({ code: id, filename, summary, detail, remedy }: Message): Html {
  const subject = filename === undefined || summary.includes(filename) ? html`` : html`${code(filename, 255)}: `
  const word = id === undefined ? html`` : html` ${code(id)}`
  const says = detail === undefined ? html`` : html`<blockquote>${prose(detail)}</blockquote>`
  const advice = remedy === undefined ? html`` : html`<p>${prose(remedy)}</p>`
  return html`<li>${subject}${prose(summary)}${word}${says}${advice}</li>`
}
