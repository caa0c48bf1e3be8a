import { describe, expect, test } from '@jest/globals'
import type { Attestation, AttestedFile } from '../../src/attestations/attestation.ts'
import type { Discovery } from '../../src/distributions/discovery.ts'
import type { UnreadableDistribution } from '../../src/distributions/distribution.ts'
import type { Plan } from '../../src/plan/plan.ts'
import {
  formatAttested,
  formatCandidate,
  formatDiscovery,
  formatPlan,
  formatRequest,
} from '../../src/report/format-progress.ts'
import { aWheel } from '../support/some-distributions.ts'
import { anIndexAt, PYPI, someInputs } from '../support/some-reports.ts'

const WHEEL = 'tstools-0.1-py3-none-any.whl'

function aDiscovery(overrides: Partial<Discovery>): Discovery {
  const nothing = {
    nearMisses: [],
    foreignFilenames: [],
    misnamedDirectories: [],
    nestedDirectories: [],
    irregularFiles: [],
    missedPlaces: [],
  }
  return { ...nothing, files: [], repeatedFilenames: [], ...overrides }
}

const aFile = (filename: string) => ({ path: `/workspace/dist/${filename}`, filename, size: 1, attestationPaths: [] })

describe('formatRequest()', () => {
  test.each([
    [{ method: 'trusted-publishing' }, 'trusted publishing, with a short-lived token for this workflow'],
    [{ method: 'none' }, 'none, as a dry run needs none'],
  ] as const)('names the credentials, of %j', (authentication, text) => {
    expect(formatRequest(someInputs(), PYPI, authentication, false)).toEqual([
      'Publishing to PyPI: https://upload.pypi.org/legacy/',
      `Credentials: ${text}`,
    ])
  })

  test('leaves out the query of an address, and says when nobody knows what is there', () => {
    const { simpleUrl: _, ...index } = anIndexAt('https://pypi.example/legacy/?key=secret')
    const lines = formatRequest(someInputs({ dryRun: true }), index, { method: 'none' }, true)
    expect(lines[0]).toBe('Dry run: nothing is sent to pypi.example (https://pypi.example/legacy/)')
    expect(lines[2]).toBe('What is already there: not known')
    expect(formatRequest(someInputs(), PYPI, { method: 'none' }, true)[2]).toContain('https://pypi.org/simple/')
  })
})

describe('formatDiscovery()', () => {
  test('counts distributions', () => {
    expect(formatDiscovery(aDiscovery({ files: [aFile(WHEEL)] }), false)).toEqual(['Found 1 distribution'])
    expect(formatDiscovery(aDiscovery({}), false)).toEqual(['Found 0 distributions'])
  })

  test('names some of what is left alone, or all of it where much is to be told', () => {
    const foreignFilenames = ['a', 'b', 'c', 'd', 'e', 'f', 'g\u001b[31m']
    const discovery = aDiscovery({ foreignFilenames })
    expect(formatDiscovery(discovery, false)[1]).toBe('Left alone, being no distributions: a, b, c, d, e and 2 more')
    expect(formatDiscovery(discovery, true)[1]).toContain(': a, b, c, d, e, f, g')
    expect(formatDiscovery(discovery, true).join()).not.toContain('\u001b')
  })
})

describe('formatCandidate()', () => {
  test('tells every digest that there is, where digests are asked for', () => {
    const digests = { sha256: 'aa', md5: 'bb', blake2b256: 'cc' }
    const wheel = aWheel(WHEEL, { digests })
    expect(formatCandidate(wheel, true).slice(1)).toEqual(['  sha256: aa', '  md5: bb', '  blake2b-256: cc'])
    expect(formatCandidate({ ...wheel, digests: { sha256: 'aa' } }, true).slice(1)).toEqual(['  sha256: aa'])
    expect(formatCandidate(wheel, false)).toHaveLength(1)
  })

  test('says why a file cannot be read, with digests or without', () => {
    const unreadable: UnreadableDistribution = {
      ...aFile(WHEEL),
      kind: 'unreadable',
      defects: [{ rule: 'zip-bad', detail: 'It is no zip archive.' }],
    }
    expect(formatCandidate(unreadable, true)).toEqual([`${WHEEL} (1 B): cannot be read: It is no zip archive.`])
  })
})

describe('formatPlan()', () => {
  const settled: Plan['settled'] = [{ ...aFile(WHEEL), outcome: 'identical' }]

  test('says what happens to each file, and how many are sent', () => {
    const uploads = [{ distribution: aWheel(WHEEL), after: [] }]
    expect(formatPlan({ decision: 'publish', settled: [], uploads } as unknown as Plan)).toEqual(['To upload: 1 file'])
    const two = { decision: 'publish', settled, uploads: [...uploads, ...uploads] } as unknown as Plan
    expect(formatPlan(two)).toEqual([`= identical ${WHEEL}`, 'To upload: 2 files'])
  })

  test('leaves files that only others stop to the line that tells of all of them, in a dry run as well', () => {
    const stopped = [{ ...aFile(WHEEL), outcome: 'not-attempted', why: 'nothing is sent' }]
    expect(formatPlan({ decision: 'refuse', settled: stopped } as unknown as Plan)).toEqual([
      'Nothing is sent: not everything can be published',
    ])
  })

  test('says that nothing is sent, and with what reason', () => {
    const refused = [{ ...settled[0], why: 'no\nreason' }]
    expect(formatPlan({ decision: 'nothing-new', settled } as unknown as Plan).at(-1)).toBe('Nothing to upload')
    expect(formatPlan({ decision: 'refuse', settled: refused } as unknown as Plan)).toEqual([
      expect.stringMatching(/^= identical .* \(no.reason\)$/),
      'Nothing is sent: not everything can be published',
    ])
  })
})

describe('formatAttested()', () => {
  test('leads to the entry of the log, where there is one', () => {
    const attestation = {} as Attestation
    const files = new Map<string, AttestedFile>([
      ['a.whl', { attestations: [attestation], logEntryUrl: 'https://log.example/1' }],
      ['b.whl', { attestations: [attestation, attestation] }],
    ])
    expect(formatAttested(files)).toEqual([
      'a.whl: https://log.example/1',
      'b.whl: attested before this run, with build provenance',
    ])
  })
})
