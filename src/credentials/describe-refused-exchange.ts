import type { Problem } from '../errors/problem.ts'
import { diagnoseRefusal } from './diagnose-refusal.ts'
import { credentialProblem } from './failures.ts'
import type { IdTokenClaims } from './parse-id-token-claims.ts'
import type { RefusedExchange } from './refused-exchange.ts'

/** What decides about a publisher, in the order in which PyPI looks at it. */
const SHOWN_CLAIMS = [
  'iss',
  'repository',
  'repository_id',
  'repository_owner',
  'repository_owner_id',
  'workflow_ref',
  'job_workflow_ref',
  'environment',
  'event_name',
  'ref',
  'sub',
] as const satisfies readonly (keyof IdTokenClaims)[]

/** Why an index did not mint, which condition fails, and what to register or change. Pure. */
export function describeRefusedExchange(exchange: RefusedExchange): Problem {
  const { index, refusal, claims } = exchange
  const { code, summary, remedy } = diagnoseRefusal(exchange)
  return credentialProblem({
    code,
    summary,
    detail: `${index.name} says: ${refusal.code}: ${refusal.description}`,
    remedy,
    facts: {
      title: 'What the ID token of this job says:',
      rows: SHOWN_CLAIMS.map(name => [name, claims[name] ?? '(nothing)']),
    },
  })
}
