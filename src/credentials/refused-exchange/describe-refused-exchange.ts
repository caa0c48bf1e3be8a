import type { Problem } from '../../errors/problem.ts'
import { credentialProblem } from '../failures.ts'
import { CLAIM_NAMES } from '../parse-id-token-claims.ts'
import { diagnoseRefusal } from './diagnose-refusal.ts'
import type { RefusedExchange } from './refused-exchange.ts'

/** Why an index did not mint, which condition fails, and what to register or change. Pure. */
export function describeRefusedExchange(exchange: RefusedExchange): Problem {
  const { index, refusal, claims } = exchange
  const { code, summary, remedy } = diagnoseRefusal(exchange)
  return credentialProblem({
    code,
    summary,
    detail: `${index.name} says: ${refusal.code}: ${refusal.words}`,
    remedy,
    facts: {
      title: 'What the ID token of this job says:',
      rows: CLAIM_NAMES.map(name => [name, claims[name] ?? '(nothing)']),
    },
  })
}
