import { answering } from '../../__tests__/support/an-index.ts'
import { createMemoryWorld } from '../../__tests__/support/memory-world.ts'
import { burnLeftoverTokens } from '../../src/credentials/leftover-tokens.ts'
import { sealTokens, unsealTokens } from '../../src/credentials/sealed-tokens.ts'
import { Secret } from '../../src/world/secret.ts'
import type { Target } from '../engine/target.ts'
import { must } from '../invariants.ts'

const REQUEST_TOKEN = new Secret('request-token')
const SEALED = sealTokens(
  { uploadUrl: new URL('https://index.example/legacy/'), secrets: [new Secret('t')] },
  REQUEST_TOKEN,
)

/** The state that the `post` step finds: only what was sealed by the same job is believed. */
export const target: Target = {
  covers: ['credentials/sealed-tokens', 'credentials/leftover-tokens'],
  seeds: [SEALED, SEALED.slice(1), '', 'x'],
  async check(input) {
    const text = input.toString()
    const unsealed = unsealTokens(text, REQUEST_TOKEN)
    must((unsealed?.uploadUrl.host ?? 'index.example') === 'index.example', 'what was sealed, or nothing', unsealed)
    const http = answering(() => ({ status: 200 }))
    const environment = { STATE_sealed_upload_tokens: text, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token' }
    const world = createMemoryWorld({ environment })
    await burnLeftoverTokens({ ...world, http })
    must(unsealed !== undefined || http.requests.length === 0, 'nothing is sent for a state that nobody sealed')
  },
}
