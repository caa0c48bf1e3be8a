import type { PublishedProject } from '../published-project.ts'
import {
  buildPublisherForm,
  comparePublishers,
  formatPublisherValues,
  isReusableWorkflow,
  type PublisherForm,
} from '../publisher-form.ts'
import { buildPublisherFormUrl, buildPublishingSettingsUrl } from '../publishing-settings-url.ts'
import type { RefusedExchange } from './refused-exchange.ts'

const MOST_PROJECTS = 5

/** What to type where, so that a publisher fits this job; and what to look at where one is registered. Pure. */
export function adviseToRegister(exchange: RefusedExchange): string {
  const { claims } = exchange
  return [
    'If this is the job that shall publish, register it, or compare what is registered letter by letter:',
    formatPublisherValues(claims),
    ...compareWithLastPublishers(exchange),
    formatPlaces(exchange),
    [adviseOnEnvironment(exchange), ...adviseOnPitfalls(exchange)].join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** What is registered is the owner's secret; but who published the last release is public, and mostly is the same. */
function compareWithLastPublishers({ claims, lastPublishers }: RefusedExchange): readonly string[] {
  const form = buildPublisherForm(claims)
  if (form === undefined) return []
  return lastPublishers.map(({ filename, publisher }) => {
    const fields = comparePublishers(publisher, form)
    return fields.length === 0
      ? `${filename} was published by this very workflow: its publisher was removed or changed since.`
      : `${filename} was published by a publisher that differs from this job:\n\n${fields.map(field => `  ${field}`).join('\n')}`
  })
}

function formatPlaces(exchange: RefusedExchange): string {
  const { index, claims, projects } = exchange
  const form = buildPublisherForm(claims)
  const settings = buildPublishingSettingsUrl(index)
  if (settings === undefined) return ''
  if (form === undefined || projects.length === 0) return `The place for it: ${settings}`
  const shown = projects.slice(0, MOST_PROJECTS).map(project => formatPlace(exchange, project, form))
  const rest = projects.length - shown.length
  return [...shown, ...(rest > 0 ? [`and likewise for ${rest} more projects`] : [])].join('\n')
}

function formatPlace({ index }: RefusedExchange, project: PublishedProject, form: PublisherForm): string {
  const url = (existence: PublishedProject['existence']) =>
    buildPublisherFormUrl(index, { ...project, existence }, form)
  const existing = `an owner adds the publisher here, in a form that is filled in already: ${url('exists')}`
  const pending = `register a pending publisher, with the project name ${project.name}: ${url('new')}`
  if (project.existence === 'exists') return `${project.name} is on ${index.name}: ${existing}`
  if (project.existence === 'new') return `${project.name} is not on ${index.name} yet: ${pending}`
  return `If ${project.name} is on ${index.name}, ${existing}\nIf not, ${pending}`
}

function adviseOnEnvironment({ claims: { environment } }: RefusedExchange): string {
  return environment === undefined
    ? '- This job names no environment. A publisher that has one does not fit it: name that one in the job (`environment: …`), or leave the field empty.'
    : `- This job's environment is ${environment}: the publisher must have the same, or none.`
}

function adviseOnPitfalls({ index, claims }: RefusedExchange): readonly string[] {
  const pitfalls = [
    '- Upper and lower case count. After the repository or its owner was renamed or moved, the publisher has to be registered anew.',
  ]
  if (index.kind === 'testpypi') {
    pitfalls.push(
      '- TestPyPI has accounts and publishers of its own: one that is registered on PyPI does not count here.',
    )
  }
  if (isReusableWorkflow(claims)) {
    pitfalls.push(
      `- This job stands in a reusable workflow (${claims.job_workflow_ref}), called by ${claims.workflow_ref}. If ` +
        'registering the former does not help, move the publishing job into the latter, and register that one.',
    )
  }
  return pitfalls
}
