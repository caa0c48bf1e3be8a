import type { Authentication } from '../credentials/authentication.ts'
import { ALLOW_ID_TOKENS } from '../credentials/workflow-lines.ts'
import { PublishError } from '../errors/publish-error.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { PackageIndex } from '../package-index/package-index.ts'

/** Whether attestations go out with the files. */
export type Attesting =
  /** `insists`: also where the index will probably not be able to verify them (`attestations: force`). */
  | { readonly attests: true; readonly insists: boolean }
  | { readonly attests: false }
  /** `notice`: why not, for someone who asked for them. */
  | { readonly attests: false; readonly notice: string }

export interface AttestingFacts {
  readonly inputs: Pick<Inputs, 'attestations' | 'attestationsRequested' | 'attestationsDirectory' | 'dryRun'>
  readonly index: Pick<PackageIndex, 'kind' | 'name'>
  readonly authentication: Pick<Authentication, 'method'>
  readonly idTokensAvailable: boolean
}

/**
 * Decides whether attestations are sent: to PyPI and TestPyPI with trusted publishing, the only way in which they take
 * them; with `force` to any index. Pure.
 * @throws {PublishError} `attestations-need-trusted-publishing`, `attestations-need-id-token`, when they are forced
 */
export function chooseAttesting(facts: AttestingFacts): Attesting {
  const { inputs, index, authentication } = facts
  if (inputs.attestations === 'never') return chooseNone(inputs)
  if (inputs.attestations === 'force') return chooseForced(facts)
  if (index.kind === 'other') {
    return decline(inputs, `${index.name} is sent no attestations unless \`attestations: force\` is set.`)
  }
  // A dry run without credentials stands for trusted publishing.
  if (authentication.method === 'trusted-publishing' || authentication.method === 'none') {
    return { attests: true, insists: false }
  }
  return decline(inputs, `${index.name} takes attestations with trusted publishing only, not with an API token.`)
}

function decline(inputs: AttestingFacts['inputs'], why: string): Attesting {
  const keeps = inputs.attestationsDirectory !== undefined
  if (!inputs.attestationsRequested && !keeps) return { attests: false }
  const empty = keeps ? ' `attestations-dir` stays empty.' : ''
  return { attests: false, notice: `The files are published without attestations: ${why}${empty}` }
}

function chooseNone({ attestationsDirectory }: AttestingFacts['inputs']): Attesting {
  if (attestationsDirectory === undefined) return { attests: false }
  return { attests: false, notice: '`attestations-dir` stays empty, because `attestations: false` is set.' }
}

function chooseForced({ inputs, index, authentication, idTokensAvailable }: AttestingFacts): Attesting {
  if (index.kind !== 'other' && authentication.method === 'api-token') {
    throw new PublishError({
      code: 'attestations-need-trusted-publishing',
      summary: `\`attestations: force\` is set, but ${index.name} takes attestations with trusted publishing only, not with an API token.`,
      remedy: `Remove \`password\` and let the job ask for ID tokens:\n\n${ALLOW_ID_TOKENS}\n\nor remove the line \`attestations: force\`.`,
    })
  }
  if (!idTokensAvailable && !inputs.dryRun) {
    throw new PublishError({
      code: 'attestations-need-id-token',
      summary: '`attestations: force` is set, but the job may not ask for the ID token that signing needs.',
      remedy: `Let the job ask for ID tokens:\n\n${ALLOW_ID_TOKENS}\n\nor remove the line \`attestations: force\`.`,
    })
  }
  return { attests: true, insists: true }
}
