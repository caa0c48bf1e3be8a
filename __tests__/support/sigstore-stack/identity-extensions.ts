import { sequence, tagged, utf8String } from './der.ts'

/** One of a certificate's extensions, its value in DER. */
export interface Extension {
  readonly id: string
  readonly value: Buffer
  readonly critical: boolean
}

const FULCIO = '1.3.6.1.4.1.57264.1'
const GITHUB = 'https://github.com'

/** What Fulcio writes of a GitHub job into its certificate: its documented extensions, from the ID token's claims. */
export function formatIdentityExtensions(claims: Readonly<Record<string, unknown>>): readonly Extension[] {
  const claim = (name: string) => String(claims[name] ?? '')
  const subject = `${GITHUB}/${claim('job_workflow_ref')}`
  const values: readonly (readonly [number, string])[] = [
    [8, claim('iss')],
    [9, subject],
    [10, claim('job_workflow_sha')],
    [11, claim('runner_environment')],
    [12, `${GITHUB}/${claim('repository')}`],
    [13, claim('sha')],
    [14, claim('ref')],
    [15, claim('repository_id')],
    [16, `${GITHUB}/${claim('repository_owner')}`],
    [17, claim('repository_owner_id')],
    [18, `${GITHUB}/${claim('workflow_ref')}`],
    [19, claim('workflow_sha')],
    [20, claim('event_name')],
    [21, `${GITHUB}/${claim('repository')}/actions/runs/${claim('run_id')}/attempts/${claim('run_attempt')}`],
    [22, claim('repository_visibility')],
  ]
  const uri = tagged(0x86, Buffer.from(subject))
  return [
    { id: '2.5.29.17', value: sequence(uri), critical: true },
    // The oldest of them is text without a type around it.
    { id: `${FULCIO}.1`, value: Buffer.from(claim('iss')), critical: false },
    ...values.map(([arc, text]) => ({ id: `${FULCIO}.${arc}`, value: utf8String(text), critical: false })),
  ]
}
