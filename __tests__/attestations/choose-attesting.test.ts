import { describe, expect, test } from '@jest/globals'
import { type AttestingFacts, chooseAttesting } from '../../src/attestations/choose-attesting.ts'
import { PublishError } from '../../src/errors/publish-error.ts'
import { OTHER_INDEX, PYPI, TESTPYPI } from '../support/trusted-publishing.ts'

type Choice = Partial<AttestingFacts['inputs']> & Partial<Omit<AttestingFacts, 'inputs' | 'authentication'>>

function choose(method: AttestingFacts['authentication']['method'], choice: Choice = {}) {
  const { index = PYPI, idTokensAvailable = true, ...inputs } = choice
  return chooseAttesting({
    inputs: { attestations: 'when-possible', attestationsRequested: false, dryRun: false, ...inputs },
    index,
    authentication: { method },
    idTokensAvailable,
  })
}

function codeOf(run: () => unknown): string | undefined {
  try {
    run()
    return undefined
  } catch (error) {
    return error instanceof PublishError ? error.problems[0]?.code : String(error)
  }
}

describe('chooseAttesting() by default', () => {
  test.each([PYPI, TESTPYPI])('attests what is published to $name by trusted publishing', index => {
    expect(choose('trusted-publishing', { index })).toEqual({ attests: true, insists: false })
  })

  test('says nothing where an API token is used, or another index', () => {
    expect(choose('api-token')).toEqual({ attests: false })
    expect(choose('trusted-publishing', { index: OTHER_INDEX })).toEqual({ attests: false })
    expect(choose('password', { index: OTHER_INDEX })).toEqual({ attests: false })
  })

  test('takes a dry run without credentials for one of trusted publishing', () => {
    expect(choose('none', { dryRun: true, idTokensAvailable: false })).toEqual({ attests: true, insists: false })
  })
})

describe('chooseAttesting() when asked for attestations', () => {
  test('says once why there are none', () => {
    expect(choose('api-token', { attestationsRequested: true })).toEqual({
      attests: false,
      notice: expect.stringMatching(/trusted publishing only/),
    })
    expect(choose('api-token', { attestationsRequested: true, index: OTHER_INDEX })).toEqual({
      attests: false,
      notice: expect.stringMatching(/index\.example .*`attestations: force`/),
    })
  })

  test('takes `attestations-dir` for asking, and says that it stays empty', () => {
    const attestationsDirectory = '/workspace/evidence'
    for (const choice of [{ index: OTHER_INDEX }, { attestations: 'never' } as const]) {
      expect(choose('trusted-publishing', { ...choice, attestationsDirectory })).toEqual({
        attests: false,
        notice: expect.stringMatching(/`attestations-dir` stays empty/),
      })
    }
  })

  test('says nothing to someone who wants none', () => {
    expect(choose('api-token', { attestations: 'never', attestationsRequested: true })).toEqual({ attests: false })
  })
})

describe('chooseAttesting() with force', () => {
  const force = { attestations: 'force', attestationsRequested: true } as const

  test.each(['trusted-publishing', 'api-token', 'password'] as const)('attests for another index with %s', method => {
    expect(choose(method, { ...force, index: OTHER_INDEX })).toEqual({ attests: true, insists: true })
  })

  test('refuses an API token for PyPI, which would answer 400', () => {
    expect(codeOf(() => choose('api-token', force))).toBe('attestations-need-trusted-publishing')
    expect(codeOf(() => choose('api-token', { ...force, dryRun: true }))).toBe('attestations-need-trusted-publishing')
  })

  test('refuses a job that may not ask for ID tokens, but not its dry run', () => {
    const other = { ...force, index: OTHER_INDEX, idTokensAvailable: false }
    expect(codeOf(() => choose('api-token', other))).toBe('attestations-need-id-token')
    expect(choose('none', { ...other, dryRun: true })).toEqual({ attests: true, insists: true })
  })
})
