import { nameIndex } from '../package-index/name-index.ts'
import type { FileOutcome } from '../upload/file-outcome.ts'
import { countOutcomes, describeOutcome, isOnIndex } from './describe-outcome.ts'
import { type Html, html, link, plain, prose } from './html.ts'
import type { Report } from './report.ts'

/** What the run came to, linked to the release where it is one that is there. Pure. */
export function formatHeading(report: Report): Html {
  const [release, second] = report.releases
  const isThere = !report.dryRun && release?.files.some(isOnIndex) === true && second === undefined
  const sign = report.stepFails ? html`❌` : html`✅`
  return html`<h2>${sign} ${link(plain(describeOutcome(report)), isThere ? release.url : undefined)}</h2>`
}

/** Counts, and after a failure what the index has now and how to go on. Pure. */
export function formatSituation(report: Report): Html {
  const counts = report.files.length === 0 ? '' : describeFiles(report)
  const sentences = [counts, describeAvailability(report), describeWayOn(report)].filter(sentence => sentence !== '')
  return html`<p>${prose(sentences.join(' '))}</p>`
}

/** What the index lists with our digest, sooner or later. */
const OURS: ReadonlySet<FileOutcome> = new Set(['uploaded', 'identical'])

/** What became of the files: mostly the same of all. */
function describeFiles(report: Report): string {
  const { files, outcome, index } = report
  const [first] = files
  const isPlain = outcome === 'published' && files.every(file => file.outcome === 'uploaded')
  if (!isPlain || first === undefined) return `${countOutcomes(report)}.`
  const isOne = files.length === 1
  const there = `${isOne ? '1 file is' : `All ${files.length} files are`} on ${index?.name ?? 'the index'} now`
  if (!files.every(file => file.attested)) return `${there}.`
  return `${there}, ${isOne ? 'with an attestation' : 'each with an attestation'}.`
}

function describeAvailability({ available, index, files }: Report): string {
  if (available === undefined) return ''
  const place = index?.name ?? 'The index'
  const what = files.every(({ outcome }) => OURS.has(outcome)) ? 'every file' : 'every file that was uploaded'
  return available ? `${place} lists ${what}.` : `${place} was not seen to list ${what} in time.`
}

function describeWayOn({ outcome, dryRun, files, index }: Report): string {
  const place = index === undefined ? 'the index' : nameIndex(index)
  if (dryRun) return `Nothing was sent to ${place}: this was a dry run.`
  if (outcome !== 'failed') return ''
  const uploaded = files.filter(file => file.outcome === 'uploaded').length
  const there =
    uploaded === 0
      ? `Nothing was added to ${place}.`
      : `${uploaded} of ${files.length} files are on ${place} now, and stay there.`
  return `${there} Mend what is wrong and run this again: what is already there is not sent twice.`
}
