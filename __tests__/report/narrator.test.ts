import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Authentication } from '../../src/credentials/authentication.ts'
import type { Discovery } from '../../src/distributions/discovery.ts'
import { createNarrator } from '../../src/report/narrator.ts'
import { Secret } from '../../src/world/secret.ts'
import { aRetry } from '../support/a-retry.ts'
import { hostileText } from '../support/hostile-text.ts'
import { anSdist, aWheel } from '../support/some-distributions.ts'
import { anUnreadResult, aResult, PYPI, someInputs } from '../support/some-reports.ts'

const WHEEL = 'tstools-0.1-py3-none-any.whl'
const TRUSTED: Authentication = { method: 'trusted-publishing' }

function narrate(options: { verbose?: boolean; printHash?: boolean } = {}) {
  const lines: string[] = []
  const log = {
    info: (line: string) => void lines.push(line),
    debug: (line: string) => void lines.push(`debug: ${line}`),
    startGroup: (title: string) => void lines.push(`▸ ${title}`),
    endGroup: () => void lines.push('◂'),
  }
  const { clock } = aRetry()
  return { lines, clock, narrator: createNarrator(log, { verbose: false, printHash: false, ...options }, clock) }
}

function aDiscovery(overrides: Partial<Discovery> = {}): Discovery {
  return {
    files: [aWheel()],
    nearMisses: [],
    foreignFilenames: [],
    misnamedDirectories: [],
    nestedDirectories: [],
    irregularFiles: [],
    missedPlaces: [],
    repeatedFilenames: [],
    ...overrides,
  }
}

describe('createNarrator() on the request', () => {
  test('tells where, and by what right', () => {
    const { lines, narrator } = narrate()
    narrator.request(someInputs(), PYPI, TRUSTED)
    expect(lines).toEqual([
      'Publishing to PyPI: https://upload.pypi.org/legacy/',
      'Credentials: trusted publishing, with a short-lived token for this workflow',
    ])
  })

  test('tells that a dry run sends nothing', () => {
    const { lines, narrator } = narrate()
    narrator.request(someInputs({ dryRun: true }), PYPI, { method: 'none' })
    expect(lines).toEqual([
      'Dry run: nothing is sent to PyPI (https://upload.pypi.org/legacy/)',
      'Credentials: none, as a dry run needs none',
    ])
  })

  test('tells where a secret came from, and never the secret', () => {
    const { lines, narrator } = narrate()
    const secret = new Secret('s3cret')
    narrator.request(someInputs(), PYPI, { method: 'api-token', apiToken: secret, source: 'password' })
    narrator.request(someInputs(), PYPI, {
      method: 'password',
      username: 'alice',
      password: secret,
      source: 'TWINE_PASSWORD',
    })
    expect(lines).toContain('Credentials: an API token from password')
    expect(lines).toContain('Credentials: a user name and password from TWINE_PASSWORD')
    expect(lines.join('\n')).not.toMatch(/s3cret|alice/)
  })

  test('tells more when verbose, without credentials of the index', () => {
    const { lines, narrator } = narrate({ verbose: true })
    const simpleUrl = new URL('https://user:s3cret@index.example/simple/')
    narrator.request(someInputs(), { ...PYPI, simpleUrl }, TRUSTED)
    expect(lines).toContain('What is already there: https://index.example/simple/')
    expect(lines.join('\n')).not.toContain('s3cret')
  })
})

describe('createNarrator() on the files', () => {
  test('names foreign files in one line, and not all of many', () => {
    const { lines, narrator } = narrate()
    narrator.found(aDiscovery({ foreignFilenames: ['a.txt', 'b.egg', 'c', 'd', 'e', 'f', 'g'] }))
    expect(lines).toEqual([
      'Found 1 distribution',
      'Left alone, being no distributions: a.txt, b.egg, c, d, e and 2 more',
    ])
  })

  test('folds what was read, and what could not be', () => {
    const { lines, narrator } = narrate()
    const broken = { ...anSdist(), kind: 'unreadable', defects: [{ rule: 'gzip', detail: 'It ends early.' }] } as const
    narrator.read([aWheel(), broken])
    expect(lines).toEqual([
      '▸ Checked 2 files',
      'tstools-0.1-py3-none-any.whl (1.0 kB): wheel of tstools 0.1',
      'tstools-0.1.tar.gz (500 B): cannot be read: It ends early.',
      '◂',
    ])
  })

  test('prints the digests where they are asked for', () => {
    const { lines, narrator } = narrate({ printHash: true })
    narrator.read([aWheel(WHEEL, { digests: { sha256: 'aa', md5: 'bb', blake2b256: 'cc' } })])
    expect(lines.slice(2, 5)).toEqual(['  sha256: aa', '  md5: bb', '  blake2b-256: cc'])
  })

  test('tells the plan, and why a file is not sent', () => {
    const { lines, narrator } = narrate()
    const identical = { filename: 'a.whl', path: '/a.whl', outcome: 'identical' } as const
    const refused = { filename: 'b.whl', path: '/b.whl', outcome: 'refused', why: 'It is local.' } as const
    narrator.planned({ decision: 'publish', uploads: [{ distribution: aWheel(), after: [] }], settled: [identical] })
    narrator.planned({ decision: 'nothing-new', settled: [identical] })
    narrator.planned({ decision: 'refuse', settled: [refused] })
    expect(lines).toEqual([
      '= identical a.whl',
      'To upload: 1 file',
      '= identical a.whl',
      'Nothing to upload',
      '✗ refused b.whl (It is local.)',
      'Nothing is sent: not everything can be published',
    ])
  })
})

describe('createNarrator() on attestations', () => {
  const attestation = {
    version: 1,
    verification_material: { certificate: '', transparency_entries: [] },
    envelope: { statement: '', signature: '' },
  } as const

  test('links each file to its entry in the log', () => {
    const { lines, narrator } = narrate()
    narrator.attested(
      new Map([
        ['a.whl', { attestations: [attestation], logEntryUrl: 'https://search.sigstore.dev/?logIndex=1' }],
        ['b.whl', { attestations: [attestation, attestation] }],
      ]),
    )
    narrator.attested(new Map())
    expect(lines).toEqual([
      '▸ Attested 2 files',
      'a.whl: https://search.sigstore.dev/?logIndex=1',
      'b.whl: attested before this run, with build provenance',
      '◂',
    ])
  })
})

describe('createNarrator() on uploads', () => {
  test('tells each step of a file', () => {
    const { lines, narrator } = narrate()
    narrator.started(WHEEL, 1_500_000)
    narrator.retrying(WHEEL, '503 Service Unavailable', 2.4)
    narrator.finished(aResult(WHEEL, 'uploaded', { attested: true }))
    narrator.finished(aResult(WHEEL, 'conflict', { why: 'another run was faster' }))
    expect(lines).toEqual([
      `↑ ${WHEEL}: uploading 1.5 MB`,
      `↻ ${WHEEL}: trying again in 2 s, because 503 Service Unavailable`,
      `✓ uploaded ${WHEEL} with attestations`,
      `✗ conflict ${WHEEL} (another run was faster)`,
    ])
  })

  test('tells how far a large file is, and how long it took', async () => {
    const { lines, narrator, clock } = narrate()
    narrator.started(WHEEL, 100_000_000)
    for (let second = 1; second <= 20; second++) {
      await clock.wait(1000)
      narrator.progressed(WHEEL, second * 5_000_000, 100_000_000)
    }
    narrator.finished(aResult(WHEEL, 'uploaded'))
    expect(lines).toEqual([
      `↑ ${WHEEL}: uploading 100 MB`,
      `↑ ${WHEEL}: 25 % of 100 MB, 5.0 MB/s`,
      `↑ ${WHEEL}: 75 % of 100 MB, 5.0 MB/s`,
      `✓ uploaded ${WHEEL} in 20 s`,
    ])
  })

  test('begins to count anew when a file is sent again', async () => {
    const { lines, narrator, clock } = narrate()
    narrator.started(WHEEL, 1000)
    await clock.wait(4000)
    narrator.progressed(WHEEL, 900, 1000)
    await clock.wait(4000)
    narrator.progressed(WHEEL, 100, 1000)
    await clock.wait(5000)
    narrator.progressed(WHEEL, 500, 1000)
    expect(lines.slice(1)).toEqual([`↑ ${WHEEL}: 50 % of 1.0 kB, 100 B/s`])
  })

  test('tells what the wait waits for', () => {
    const { lines, narrator } = narrate()
    narrator.waiting({ listed: 1, inAll: 2 }, 90)
    narrator.waiting({ listed: 0, inAll: 1, unread: 'it was silent' }, 60)
    expect(lines).toEqual([
      '⋯ The index lists 1 of 2 files; asking again, for at most 1 min 30 s',
      '⋯ The index could not be read (it was silent); asking again, for at most 1 min',
    ])
  })

  test('tells warnings in a line each', () => {
    const { lines, narrator } = narrate()
    narrator.warned(['one\ntwo', 'three'])
    expect(lines).toEqual(['! one two', '! three'])
  })

  test('keeps what others wrote on one line', () => {
    fc.assert(
      fc.property(hostileText, text => {
        const { lines, narrator } = narrate()
        narrator.found(aDiscovery({ foreignFilenames: [text] }))
        narrator.started(text, 1)
        narrator.retrying(text, text, 1)
        narrator.finished(anUnreadResult(text, 'failed', { why: text }))
        expect(lines).toHaveLength(5)
        for (const line of lines) expect(line).toMatch(/^[^\p{C}\p{Zl}\p{Zp}]*$/u)
      }),
    )
  })
})
