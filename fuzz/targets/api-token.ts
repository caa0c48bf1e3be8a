import { anApiToken } from '../../__tests__/support/an-api-token.ts'
import { aWheel } from '../../__tests__/support/some-distributions.ts'
import { PYPI } from '../../__tests__/support/some-reports.ts'
import { checkApiToken } from '../../src/credentials/check-api-token.ts'
import { parseApiToken } from '../../src/credentials/parse-api-token.ts'
import { parseMacaroon } from '../../src/credentials/parse-macaroon.ts'
import { Secret } from '../../src/world/secret.ts'
import type { Target } from '../engine/target.ts'
import { must, mustBeProblem } from '../invariants.ts'

const NOW = new Date('2026-11-22T12:00:00Z')

/** The macaroon in an API token, as it is before base64. */
export const target: Target = {
  covers: ['credentials/parse-api-token', 'credentials/parse-macaroon', 'credentials/check-api-token'],
  longestInput: 8192,
  seeds: [
    ...[
      anApiToken('pypi.org', [0, 1795348800, 1], [1, ['a', 'b']], [1, ['b']], [4, {}]),
      anApiToken(
        'test.pypi.org',
        { version: 1, permissions: 'user' },
        { version: 1, permissions: { projects: ['a'] } },
      ),
      anApiToken('pypi.org', { exp: 1, nbf: 0 }),
      anApiToken('elsewhere.example'),
    ].map(token => Buffer.from(token.reveal().slice('pypi-'.length), 'base64url')),
  ],
  words: [
    'pypi.org',
    'test.pypi.org',
    '[1,["a"]]',
    '[0,1e999,0]',
    '{"permissions":{"projects":["a"]}}',
    '\x02\x01\x08',
  ],
  check(input) {
    const macaroon = parseMacaroon(input)
    if (macaroon !== undefined) must(macaroon.caveats.length <= 100, 'few caveats')
    const token = new Secret(`pypi-${input.toString('base64url')}`)
    const facts = parseApiToken(token)
    must(facts.expires === undefined || facts.expires instanceof Date, 'an end is a time', facts)
    must(
      facts.projects === undefined || facts.projects.every(name => typeof name === 'string'),
      'names are texts',
      facts,
    )
    const authentication = { method: 'api-token', apiToken: token, source: 'password' } as const
    for (const problem of checkApiToken(authentication, PYPI, [aWheel()], NOW)) mustBeProblem(problem)
    must(parseApiToken(new Secret(input.toString())).isMinted !== undefined, 'any text gives facts, if none')
  },
}
