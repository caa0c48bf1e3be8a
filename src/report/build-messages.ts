import type { Problem } from '../errors/problem.ts'
import { nameIndex } from '../package-index/name-index.ts'
import type { Finding } from '../rules/finding.ts'
import type { FileResult } from '../upload/file-outcome.ts'
import { groupMessages } from './group-messages.ts'
import type { Message } from './message.ts'
import type { Report } from './report.ts'

/** Everything that there is to tell beside the results themselves: errors first, nothing twice, and once what holds for several files. Pure. */
export function buildMessages(report: Report): readonly Message[] {
  const { problems, findings, files, warnings, notices } = report
  const refusals = findings.filter(finding => finding.severity === 'refuse')
  const advice = findings.filter(finding => finding.severity === 'warn')
  const paths = new Map(files.map(file => [file.filename, file.path]))
  const place = (message: Message): Message => {
    const path = message.filename === undefined ? undefined : paths.get(message.filename)
    return path === undefined ? message : { ...message, path }
  }
  const messages = withoutRepetitions([
    ...problems.map(fromProblem),
    ...refusals.map(finding => fromFinding(finding, report)),
    ...files.flatMap(file => fromFailedFile(file, report)),
    ...advice.map(finding => fromFinding(finding, report)),
    ...files.flatMap(file => fromSkippedFile(file, report)),
    ...warnings.map(summary => ({ level: 'warning' as const, summary })),
    ...notices.map(summary => ({ level: 'notice' as const, summary })),
  ])
  return groupMessages(messages).map(place)
}

function fromProblem({ code, summary, detail, remedy, facts, learnMore, filename }: Problem): Message {
  return {
    level: 'error',
    code,
    page: learnMore ?? `docs/troubleshooting.md#${code}`,
    ...(filename === undefined ? {} : { filename }),
    summary,
    ...(detail === undefined ? {} : { detail }),
    ...(remedy === undefined ? {} : { remedy }),
    ...(facts === undefined ? {} : { facts }),
    ...(learnMore === undefined ? {} : { learnMore }),
  }
}

function fromFinding({ rule, severity, filename, summary, indexSays, remedy }: Finding, { index }: Report): Message {
  const asker = index === undefined ? 'The index' : nameIndex(index)
  return {
    level: severity === 'refuse' ? 'error' : 'warning',
    code: rule,
    page: `docs/rules.md#${rule}`,
    ...(filename === undefined ? {} : { filename }),
    summary,
    ...(indexSays === undefined ? {} : { detail: `${asker} would answer: ${indexSays}` }),
    remedy,
  }
}

/** What the index, or an unforeseen event, did to a file. What a rule says of it has been told as a finding. */
function fromFailedFile(file: FileResult, { findings, index }: Report): readonly Message[] {
  const { filename, outcome, why, remedy, problem } = file
  if (problem !== undefined) return [{ ...fromProblem(problem), filename }]
  const place = index === undefined ? 'the index' : nameIndex(index)
  const because = why === undefined ? '' : `: ${why}`
  if (outcome === 'conflict') {
    return [
      {
        level: 'error',
        code: 'file-conflict',
        page: 'docs/troubleshooting.md#file-conflict',
        filename,
        summary: `${filename} cannot be published to ${place}${because}.`,
        remedy:
          remedy ??
          'An index does not replace a file. Build the release under a new version; or, to leave there what is there, ' +
            'set `skip-existing: true`.',
      },
    ]
  }
  if (outcome === 'failed') {
    return [
      {
        level: 'error',
        code: 'upload-failed',
        page: 'docs/troubleshooting.md#upload-failed',
        filename,
        summary: `${filename} was not uploaded to ${place}${because}.`,
      },
    ]
  }
  const told = findings.some(finding => finding.severity === 'refuse' && finding.filename === filename)
  if (outcome !== 'refused' || told) return []
  return [{ level: 'error', code: 'file-refused', filename, summary: `${filename} cannot be published${because}.` }]
}

function fromSkippedFile({ filename, outcome, why }: FileResult, { index }: Report): readonly Message[] {
  const place = index === undefined ? 'The index' : nameIndex(index)
  if (outcome === 'skipped') {
    const summary = `${filename} was left out: ${place} has a file of this name with other content (\`skip-existing: true\`).`
    return [{ level: 'warning', code: 'file-skipped', filename, summary }]
  }
  if (outcome !== 'unverified') return []
  const because = why === undefined ? '' : `: ${why}`
  const summary = `Whether ${place} has this very ${filename} could not be verified${because}.`
  return [{ level: 'warning', code: 'file-unverified', filename, summary }]
}

/** One cause may strike several files, or be told by several stages. */
function withoutRepetitions(messages: readonly Message[]): readonly Message[] {
  const told = new Set<string>()
  return messages.filter(({ level, filename, code, summary }) => {
    const key = JSON.stringify([level, filename, code, summary])
    if (told.has(key)) return false
    told.add(key)
    return true
  })
}
