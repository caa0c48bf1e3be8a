import { describe, expect, test } from '@jest/globals'
import type { UnreadableDistribution } from '../../src/distributions/distribution.ts'
import type { IndexedFile, ProjectListing } from '../../src/package-index/indexed-file.ts'
import { type PlanFacts, planPublication } from '../../src/plan/plan-publication.ts'
import type { Finding } from '../../src/rules/finding.ts'
import { anSdist, aWheel, fakeSha256 } from '../support/some-distributions.ts'

const wheel = aWheel('tstools-0.1-py3-none-any.whl')
const sdist = anSdist('tstools-0.1.tar.gz')
const broken: UnreadableDistribution = {
  kind: 'unreadable',
  path: '/workspace/dist/broken-1.0.tar.gz',
  filename: 'broken-1.0.tar.gz',
  size: 3,
  attestationPaths: [],
  defects: [{ rule: 'not-a-tar', detail: 'it is no tar archive' }],
}

function plan(facts: Partial<PlanFacts> = {}) {
  return planPublication({
    candidates: [wheel, sdist],
    listings: new Map([['tstools', { state: 'absent' }]]),
    findings: [],
    discovery: { nearMisses: [] },
    skipExisting: false,
    ...facts,
  })
}

function listing(...files: readonly Partial<IndexedFile>[]): ReadonlyMap<string, ProjectListing> {
  const complete = files.map(file => ({
    filename: wheel.filename,
    url: `https://files.example/${file.filename ?? wheel.filename}`,
    digests: {},
    yanked: false,
    ...file,
  }))
  return new Map([['tstools', { state: 'listed', files: complete }]])
}

function refusal(filename?: string): Finding {
  const finding: Finding = { rule: 'some-rule', severity: 'refuse', summary: 'it is wrong', remedy: 'mend it' }
  return filename === undefined ? finding : { ...finding, filename }
}

function outcomes(result: ReturnType<typeof plan>): Readonly<Record<string, string>> {
  return Object.fromEntries(result.settled.map(file => [file.filename, file.outcome]))
}

const theSame = { digests: { sha256: wheel.digests.sha256 } }
const another = { digests: { sha256: fakeSha256('another') } }

describe('planPublication()', () => {
  test('publishes everything that the index does not have', () => {
    const result = plan()
    expect(result).toMatchObject({ decision: 'publish', settled: [] })
    expect(result.decision === 'publish' && result.uploads.map(step => step.distribution.filename)).toEqual([
      wheel.filename,
      sdist.filename,
    ])
  })

  test('leaves out what the index has byte for byte, and tells its address', () => {
    const result = plan({ listings: listing(theSame) })
    expect(result.decision).toBe('publish')
    expect(result.settled).toMatchObject([
      { filename: wheel.filename, outcome: 'identical', url: 'https://files.example/tstools-0.1-py3-none-any.whl' },
    ])
  })

  test('has nothing to do when everything is there', () => {
    expect(plan({ candidates: [wheel], listings: listing(theSame) }).decision).toBe('nothing-new')
  })

  test('refuses the whole run over a file of the same name with other content', () => {
    const result = plan({ listings: listing(another) })
    expect(result.decision).toBe('refuse')
    expect(outcomes(result)).toEqual({ [wheel.filename]: 'conflict', [sdist.filename]: 'not-attempted' })
  })

  test('tells of each file that stays behind why', () => {
    const result = plan({ listings: listing(another) })
    expect(result.settled).toStrictEqual([
      {
        filename: wheel.filename,
        path: wheel.path,
        distribution: wheel,
        outcome: 'conflict',
        why: 'the index has a file of this name with other content',
        url: 'https://files.example/tstools-0.1-py3-none-any.whl',
        remedy: expect.stringContaining('skip-existing: true'),
      },
      {
        filename: sdist.filename,
        path: sdist.path,
        distribution: sdist,
        outcome: 'not-attempted',
        why: 'nothing is sent while another file cannot be published',
      },
    ])
  })

  test('skips a file of the same name with other content when skip-existing is true', () => {
    const result = plan({ listings: listing(another), skipExisting: true })
    expect(result.decision).toBe('publish')
    expect(outcomes(result)).toEqual({ [wheel.filename]: 'skipped' })
  })

  test('does not send a file again that is there without a digest', () => {
    const result = plan({ listings: listing({ digests: {} }) })
    expect(result.decision).toBe('publish')
    expect(outcomes(result)).toEqual({ [wheel.filename]: 'unverified' })
    expect(result.settled[0]?.why).toBe('the index has a file of this name, and gives no digest to compare')
  })

  test('has no reason to tell for a file that is there as it is here', () => {
    const [settled] = plan({ listings: listing(theSame) }).settled
    expect(settled).not.toHaveProperty('why')
    expect(settled).not.toHaveProperty('remedy')
  })

  test('sends everything of a project about which nothing was asked', () => {
    expect(plan({ listings: new Map() })).toMatchObject({ decision: 'publish', settled: [] })
  })

  test('sends everything when the index could not be asked', () => {
    const result = plan({ listings: new Map([['tstools', { state: 'unknown', why: 'it answered 503' }]]) })
    expect(result).toMatchObject({ decision: 'publish', settled: [] })
  })

  test('refuses the whole run over one file that a rule refuses', () => {
    const result = plan({ findings: [refusal(sdist.filename)] })
    expect(result.decision).toBe('refuse')
    expect(outcomes(result)).toEqual({ [wheel.filename]: 'not-attempted', [sdist.filename]: 'refused' })
  })

  test('asks no rule about a file that the index has accepted already', () => {
    const result = plan({ candidates: [wheel], listings: listing(theSame), findings: [refusal(wheel.filename)] })
    expect(result.decision).toBe('nothing-new')
  })

  test('does not call a file identical of which another one with the same name was not compared', () => {
    const repeated = { ...refusal(wheel.filename), evenIfPresent: true } as const
    const result = plan({ candidates: [wheel], listings: listing(theSame), findings: [repeated] })
    expect(outcomes(result)).toEqual({ [wheel.filename]: 'refused' })
  })

  test('calls a file identical though another name was there twice', () => {
    const repeated = { ...refusal(sdist.filename), evenIfPresent: true } as const
    const result = plan({ listings: listing(theSame), findings: [repeated] })
    expect(outcomes(result)).toEqual({ [wheel.filename]: 'identical', [sdist.filename]: 'refused' })
  })

  test('refuses the run over a finding that concerns no single file', () => {
    const result = plan({ findings: [refusal()] })
    expect(result.decision).toBe('refuse')
    expect(outcomes(result)).toEqual({ [wheel.filename]: 'not-attempted', [sdist.filename]: 'not-attempted' })
  })

  test('goes on over a warning', () => {
    expect(plan({ findings: [{ ...refusal(wheel.filename), severity: 'warn' }] }).decision).toBe('publish')
  })

  test('refuses the run over a file that cannot be read, whatever the rules are told to ignore', () => {
    const result = plan({ candidates: [wheel, broken] })
    expect(result.decision).toBe('refuse')
    expect(outcomes(result)).toEqual({ [wheel.filename]: 'not-attempted', [broken.filename]: 'refused' })
    expect(result.settled[0]).toStrictEqual({
      filename: broken.filename,
      path: broken.path,
      outcome: 'refused',
      why: 'it is no tar archive',
    })
  })

  test('says why a file is refused without its name, which stands beside it', () => {
    const summary = `${wheel.filename}: It is wrong.`
    expect(plan({ findings: [{ ...refusal(wheel.filename), summary }] }).settled).toContainEqual(
      expect.objectContaining({ filename: wheel.filename, outcome: 'refused', why: 'It is wrong.' }),
    )
  })

  test('counts a near miss of a name among the files, unless its rule is ignored', () => {
    const nearMiss = { path: '/workspace/dist/x-1.tgz', filename: 'x-1.tgz', rule: 'extension-unknown', detail: '…' }
    const discovery = { nearMisses: [nearMiss] }
    const findings = [{ ...refusal(sdist.filename), summary: 'another is wrong' }, refusal('x-1.tgz')]
    const refused = plan({ discovery, findings })
    expect(refused.settled[0]).toMatchObject({ filename: 'x-1.tgz', why: 'it is wrong' })
    expect(outcomes(refused)).toMatchObject({ 'x-1.tgz': 'refused', [wheel.filename]: 'not-attempted' })
    const ignored = plan({ discovery, findings: [{ ...refusal('x-1.tgz'), severity: 'warn' }] })
    expect(ignored).toMatchObject({ decision: 'publish', settled: [] })
  })
})
