import { formatPrintableLine } from '../../errors/printable-text.ts'
import type { Rule, Violation } from '../rule.ts'
import type { RunFacts } from '../run-facts.ts'
import { listedFiles } from './same-release.ts'

export const projectArchived: Rule<RunFacts> = {
  id: 'project-archived',
  group: 'release',
  severity: 'refuse',
  holdsFor: 'specification',
  description: 'An archived project takes no files (PEP 792), until its owners unarchive it.',
  indexSays: "isn't allowed to upload to project",
  remedy: 'An owner of the project can unarchive it, in its settings on the index.',
  check: run => findStatus(run, 'archived'),
}

export const projectQuarantined: Rule<RunFacts> = {
  id: 'project-quarantined-publisher',
  group: 'release',
  severity: 'refuse',
  holdsFor: 'specification',
  description:
    'A project in quarantine takes no files (PEP 792): the administrators of the index suspect it of malware.',
  indexSays: "The given token isn't allowed to upload to project",
  remedy: 'Write to the administrators of the index; on PyPI, security@pypi.org.',
  check: run => findStatus(run, 'quarantined'),
}

function findStatus({ distributions, listings }: RunFacts, status: string): readonly Violation[] {
  // What is there already is not sent: a run that is repeated has nothing to ask of the project.
  const added = distributions.filter(({ filename, project }) => {
    return !listedFiles({ listings }, project).some(listed => listed.filename === filename)
  })
  const projects = new Set(added.map(({ project }) => project))
  return [...projects].flatMap(project => {
    const listing = listings.get(project)
    if (listing?.state !== 'listed' || listing.status !== status) return []
    const reason =
      listing.statusReason === undefined ? '' : ` It gives a reason: ${formatPrintableLine(listing.statusReason, 300)}`
    return [`The index says that ${project} is ${status}.${reason}`]
  })
}
