import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { PublishError } from '../../src/errors/publish-error.ts'
import { PYPI } from '../../src/package-index/known-indexes.ts'
import type { PlannedUpload } from '../../src/plan/plan.ts'
import type { FileResult } from '../../src/upload/file-outcome.ts'
import { performPlan } from '../../src/upload/perform-plan.ts'
import type { UploadContext } from '../../src/upload/upload-context.ts'
import type { Http, HttpResponse } from '../../src/world/http.ts'
import { Secret } from '../../src/world/secret.ts'
import { anIndex } from '../support/an-index.ts'
import { anUploadContext, aSmallWheel, CONTENT, filesOf, outcomes, response } from './an-upload-context.ts'

function plan(
  ...files: readonly (readonly [filename: string, ...after: readonly string[]])[]
): readonly PlannedUpload[] {
  return files.map(([filename, ...after]) => ({ distribution: aSmallWheel(filename), after }))
}

/** A server that answers by file name, 200 where nothing else is said, and tells which files were posted. */
function aServerFor(answers: Readonly<Record<string, HttpResponse>>): Http & { readonly posted: string[] } {
  const posted: string[] = []
  return {
    posted,
    async send({ body }) {
      if (typeof body !== 'object') throw new Error('an upload without a body')
      let text = ''
      for await (const chunk of body.chunks()) text += Buffer.from(chunk).toString()
      const filename = /filename="(.*?)"/.exec(text)?.[1] ?? ''
      posted.push(filename)
      return answers[filename] ?? response(200)
    },
  }
}

function contextFor(uploads: readonly PlannedUpload[], overrides: Partial<UploadContext>): UploadContext {
  const files = filesOf(Object.fromEntries(uploads.map(({ distribution }) => [distribution.path, CONTENT])))
  return anUploadContext({ files, ...overrides })
}

const FIRST = 'a-1-py3-none-any.whl'
const SECOND = 'a-1-py2-none-any.whl'
const THIRD = 'a-1-cp313-none-any.whl'
const OF_ANOTHER_PROJECT = 'b-1-py3-none-any.whl'

const TOO_LARGE = response(400, { body: 'File too large.' })
const UNAUTHORIZED = response(403, { body: 'Invalid or non-existent authentication information.' })

describe('performPlan()', () => {
  test('performPlan() uploads every file, each after those it waits for', async () => {
    const uploads = plan([THIRD, FIRST], [SECOND, FIRST], [FIRST], [OF_ANOTHER_PROJECT])
    const http = aServerFor({})
    const { results, problems } = await performPlan(uploads, contextFor(uploads, { http, concurrency: 1 }))
    expect(http.posted).toEqual([FIRST, THIRD, SECOND, OF_ANOTHER_PROJECT])
    expect(results.map(({ filename }) => filename)).toEqual([THIRD, SECOND, FIRST, OF_ANOTHER_PROJECT])
    expect(new Set(results.map(({ outcome }) => outcome))).toEqual(new Set(['uploaded']))
    expect(problems).toEqual([])
  })

  test('performPlan() stops the project of a file that failed, and says so', async () => {
    const uploads = plan([FIRST], [SECOND, FIRST], [OF_ANOTHER_PROJECT])
    const http = aServerFor({ [FIRST]: TOO_LARGE })
    const { results } = await performPlan(uploads, contextFor(uploads, { http, concurrency: 1 }))
    expect(outcomes(results)).toEqual({
      [FIRST]: 'failed',
      [SECOND]: 'not-attempted',
      [OF_ANOTHER_PROJECT]: 'uploaded',
    })
    expect(results[1]?.why).toBe(`nothing more was sent after ${FIRST} was not accepted`)
    expect(http.posted).toEqual([FIRST, OF_ANOTHER_PROJECT])
  })

  test('performPlan() stops everything that has not begun when the credentials are refused', async () => {
    const uploads = plan([FIRST], [SECOND, FIRST], [OF_ANOTHER_PROJECT])
    const http = aServerFor({ [FIRST]: UNAUTHORIZED })
    const { results, problems } = await performPlan(uploads, contextFor(uploads, { http, concurrency: 1 }))
    expect(outcomes(results)).toEqual({
      [FIRST]: 'failed',
      [SECOND]: 'not-attempted',
      [OF_ANOTHER_PROJECT]: 'not-attempted',
    })
    expect(results[2]?.why).toContain(FIRST)
    expect(problems).toEqual([])
  })

  test('performPlan() names the file that stopped the others, and not one that was accepted', async () => {
    const uploads = plan([FIRST], [SECOND, FIRST], [THIRD, SECOND])
    const http = aServerFor({ [SECOND]: TOO_LARGE })
    const { results } = await performPlan(uploads, contextFor(uploads, { http }))
    expect(results[2]?.why).toBe(`nothing more was sent after ${SECOND} was not accepted`)
  })

  test('performPlan() names the file that stopped its project, and not one of another project', async () => {
    const next = 'b-1-cp313-none-any.whl'
    const uploads = plan([FIRST], [OF_ANOTHER_PROJECT], [next, OF_ANOTHER_PROJECT])
    const http = aServerFor({ [FIRST]: TOO_LARGE, [OF_ANOTHER_PROJECT]: TOO_LARGE })
    const { results } = await performPlan(uploads, contextFor(uploads, { http, concurrency: 1 }))
    expect(results[2]?.why).toBe(`nothing more was sent after ${OF_ANOTHER_PROJECT} was not accepted`)
  })

  test('performPlan() says for the run that the authorization ended, whatever else failed before', async () => {
    const uploads = plan([FIRST], [OF_ANOTHER_PROJECT])
    const headers = [Promise.resolve(new Secret('Basic eA=='))]
    const ended = new PublishError({ code: 'invalid-publisher', summary: 'No publisher.' })
    const authorization = () => headers.shift() ?? Promise.reject(ended)
    const http = aServerFor({ [FIRST]: TOO_LARGE })
    const { results, problems } = await performPlan(
      uploads,
      contextFor(uploads, { http, authorization, concurrency: 1 }),
    )
    expect(outcomes(results)).toEqual({ [FIRST]: 'failed', [OF_ANOTHER_PROJECT]: 'not-attempted' })
    expect(problems).toBe(ended.problems)
  })

  test('performPlan() finishes what is in flight', async () => {
    const uploads = plan([FIRST], [OF_ANOTHER_PROJECT], [SECOND])
    const http = aServerFor({ [FIRST]: UNAUTHORIZED })
    const { results } = await performPlan(uploads, contextFor(uploads, { http, concurrency: 2 }))
    expect(outcomes(results)).toEqual({
      [FIRST]: 'failed',
      [OF_ANOTHER_PROJECT]: 'uploaded',
      [SECOND]: 'not-attempted',
    })
  })

  describe('on an index that may lock accounts', () => {
    const projects = ['a', 'b', 'c', 'd'].map(name => [`${name}-1-py3-none-any.whl`] as const)
    const uploads = plan(...projects)

    /** Uploads that are under way together when each begins, and which ones began. */
    async function watch(answer: (number: number) => HttpResponse, index = anIndex) {
      let underWay = 0
      const together: number[] = []
      const http: Http = {
        async send({ body }) {
          const number = together.push(++underWay)
          if (typeof body === 'object') for await (const _ of body.chunks());
          underWay--
          return answer(number)
        },
      }
      const retry = { ...anUploadContext().retry, retries: 0 }
      const { results } = await performPlan(uploads, contextFor(uploads, { http, index, retry, concurrency: 4 }))
      return { together, outcomes: results.map(({ outcome }) => outcome) }
    }

    test('performPlan() sends refused credentials once, however many projects there are', async () => {
      const { together, outcomes } = await watch(() => response(401))
      expect(together).toEqual([1])
      expect(outcomes).toEqual(['failed', 'not-attempted', 'not-attempted', 'not-attempted'])
    })

    test.each([
      ['takes it', response(200), [1, 1, 2, 3]],
      ['refuses it for its own sake', TOO_LARGE, [1, 1, 2, 3]],
      ['gives no clear answer', response(503), [1, 1, 1, 2]],
    ])('performPlan() sends one file alone, and the others together after the index %s', async (_, first, expected) => {
      const { together } = await watch(number => (number === 1 ? first : response(200)))
      expect(together).toEqual(expected)
    })

    test('performPlan() does not hold up the projects of PyPI', async () => {
      expect((await watch(() => response(200), PYPI)).together).toEqual([1, 2, 3, 4])
    })
  })

  test('performPlan() says once for the run that there is no authorization', async () => {
    const uploads = plan([FIRST], [SECOND], [THIRD, FIRST])
    const http = aServerFor({})
    const authorization = () =>
      Promise.reject(new PublishError({ code: 'invalid-publisher', summary: 'No publisher.' }))
    const { results, problems } = await performPlan(
      uploads,
      contextFor(uploads, { http, authorization, concurrency: 2 }),
    )
    expect(http.posted).toEqual([])
    expect(outcomes(results)).toEqual({ [FIRST]: 'not-attempted', [SECOND]: 'not-attempted', [THIRD]: 'not-attempted' })
    expect(new Set(results.map(({ why }) => why))).toEqual(new Set(['there was no authorization to send it with']))
    expect(problems).toEqual([{ code: 'invalid-publisher', summary: 'No publisher.' }])
  })

  test('performPlan() turns a defect of its own into a failure of the file', async () => {
    const uploads = plan([FIRST], [OF_ANOTHER_PROJECT])
    const http = { send: () => Promise.reject(new RangeError('off by one')) }
    const { results } = await performPlan(uploads, contextFor(uploads, { http }))
    expect(results[0]).toMatchObject({ outcome: 'failed', problem: { code: 'internal-error' } })
  })

  test('performPlan() tells what begins and ends', async () => {
    const uploads = plan([FIRST], [SECOND, FIRST])
    const told: string[] = []
    const progress = {
      started: (filename: string, size: number) => void told.push(`${filename} begins, ${size} bytes`),
      progressed: () => {},
      retrying: () => {},
      moved: () => {},
      finished: ({ filename, outcome }: FileResult) => void told.push(`${filename} ${outcome}`),
    }
    const http = aServerFor({ [FIRST]: TOO_LARGE })
    await performPlan(uploads, contextFor(uploads, { http, progress }))
    expect(told).toEqual([`${FIRST} begins, ${CONTENT.length} bytes`, `${FIRST} failed`])
  })

  test('performPlan() has one result for each file, in order, whatever the index answers', async () => {
    const all = [FIRST, SECOND, THIRD, OF_ANOTHER_PROJECT]
    const answer = fc.constantFrom(response(200), TOO_LARGE, UNAUTHORIZED, response(409), response(503), response(404))
    const answers = fc.array(answer, { minLength: 4, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(answers, fc.subarray(all), fc.integer({ min: 1, max: 4 }), async (given, after, concurrency) => {
        const uploads = plan(
          [FIRST],
          [SECOND, FIRST],
          [THIRD, ...after.filter(name => name !== THIRD)],
          [OF_ANOTHER_PROJECT],
        )
        const http = aServerFor(
          Object.fromEntries(all.map((filename, number) => [filename, given[number] ?? response(200)])),
        )
        const { results } = await performPlan(uploads, contextFor(uploads, { http, concurrency }))
        expect(results.map(({ filename }) => filename)).toEqual(all)
        for (const { filename, outcome } of results) {
          expect([filename, http.posted.includes(filename)]).toEqual([filename, outcome !== 'not-attempted'])
        }
      }),
    )
  })
})
