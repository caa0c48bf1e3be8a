import type { ArrivingRequest, Interception } from '../../support/loopback-index/loopback-index.ts'

/** A fault of an index or of the network, and what is to come of it. */
export interface Fault {
  /** As docs/reliability.md names it. */
  readonly name: string
  /** What the action does about it, in the words of docs/reliability.md. */
  readonly response: string
  /** What happens to the requests of one kind, in their order; the last one for ever. */
  readonly uploads?: readonly Interception[]
  readonly pages?: readonly Interception[]
  /** Nobody listens at the index's address. */
  readonly unreachable?: true
  /** Seconds without a byte until the action gives up, where the fault is silence; else it waits for as long as it takes. */
  readonly timeout?: number
  /** MiB of the wheel, where it has to be larger than what the system sends without being read. */
  readonly mebibytes?: number
  readonly ends: 'published' | 'failed'
  /** Upload requests for the two files of the release. */
  readonly requests: number
}

const ABSENT: Interception = { status: 404 }
const UNAVAILABLE: Interception = { status: 503, reason: 'Backend is unhealthy' }
const HTML_PAGE = '<html><head><title>502 Bad Gateway</title></head><body><h1>Bad Gateway</h1></body></html>'
const JSON_TYPE = { 'content-type': 'application/vnd.pypi.simple.v1+json' }
const HTML_TYPE = { 'content-type': 'text/html; charset=utf-8' }

/** A release of a wheel and an sdist; the fault meets the first upload. Each request is sent at most three times. */
export const FAULTS: readonly Fault[] = [
  {
    name: '503 once',
    response: 'asks the index whether it has the file, sends it again after a pause',
    uploads: [UNAVAILABLE, 'pass'],
    ends: 'published',
    requests: 3,
  },
  {
    name: '503 twice',
    response: 'the same, after a longer pause',
    uploads: [UNAVAILABLE, UNAVAILABLE, 'pass'],
    ends: 'published',
    requests: 4,
  },
  {
    name: '503 always',
    response:
      'gives up after the last retry, makes sure for half a minute that the file is not there, sends nothing more',
    uploads: [UNAVAILABLE],
    ends: 'failed',
    requests: 3,
  },
  {
    name: '429 with `Retry-After: 2`',
    response: 'waits as long as it is told, sends again',
    uploads: [{ status: 429, headers: { 'retry-after': '2' } }, 'pass'],
    ends: 'published',
    requests: 3,
  },
  {
    name: '429 with `Retry-After: 3600`',
    response:
      'does not make the job wait for an hour: makes sure that the file is not there, fails in the words of the index',
    uploads: [{ status: 429, headers: { 'retry-after': '3600' } }],
    ends: 'failed',
    requests: 1,
  },
  {
    name: '400 before the body was read',
    response: 'reports the answer, not the broken connection; tries nothing again',
    uploads: [{ status: 400, reason: 'Invalid value for keywords', early: true }],
    mebibytes: 8,
    ends: 'failed',
    requests: 1,
  },
  {
    name: '403 before the body was read',
    response: 'reports that the credentials were refused; no second login, no other file',
    uploads: [{ status: 403, reason: 'Invalid or non-existent authentication information', early: true }],
    mebibytes: 8,
    ends: 'failed',
    requests: 1,
  },
  {
    name: '413 before the body was read',
    response: 'reports that the file is too large',
    uploads: [{ status: 413, early: true }],
    mebibytes: 8,
    ends: 'failed',
    requests: 1,
  },
  {
    name: 'connection reset before the body',
    response:
      'asks once, without the file, whether the credentials are refused; asks whether the index has the file; sends again',
    uploads: ['reset', 'pass'],
    mebibytes: 8,
    ends: 'published',
    requests: 4,
  },
  {
    name: 'connection reset in the middle of the body',
    response: 'the same',
    uploads: ['reset-mid-body', 'pass'],
    mebibytes: 8,
    ends: 'published',
    requests: 4,
  },
  {
    name: 'connection reset after the body',
    response: 'asks whether the index has the file, sends again',
    uploads: ['reset-after-body', 'pass'],
    ends: 'published',
    requests: 3,
  },
  {
    name: 'answer lost after the file was stored',
    response: 'finds the file on the index by its digest: `uploaded`, not sent again',
    uploads: ['lose-answer', 'pass'],
    ends: 'published',
    requests: 2,
  },
  {
    name: '502 after the file was stored',
    response: 'the same',
    uploads: [{ status: 502, late: true, headers: HTML_TYPE, body: HTML_PAGE }, 'pass'],
    ends: 'published',
    requests: 2,
  },
  {
    name: 'answer lost, and the page does not list the file yet',
    response:
      'cannot know, sends again; an index takes the same bytes twice, or says that it has them and is asked until it shows them',
    uploads: ['lose-answer', 'pass'],
    // The first look, before anything is sent, and the one after the answer got lost.
    pages: [ABSENT, ABSENT, 'pass'],
    ends: 'published',
    requests: 3,
  },
  {
    name: 'the server stops reading',
    response: 'gives up after `timeout` seconds without a byte, asks, sends again',
    uploads: ['stall', 'pass'],
    timeout: 10,
    mebibytes: 16,
    ends: 'published',
    requests: 3,
  },
  {
    name: 'no answer at all',
    response: 'the same',
    uploads: ['hang', 'pass'],
    timeout: 10,
    ends: 'published',
    requests: 3,
  },
  {
    name: 'slow answer, within `timeout`',
    response: 'waits for it',
    uploads: [{ pauseMilliseconds: 1_500 }, 'pass'],
    ends: 'published',
    requests: 2,
  },
  {
    name: 'HTML error page for an upload',
    response: 'shows the text of the page, tries again as the status tells',
    uploads: [{ status: 502, headers: HTML_TYPE, body: HTML_PAGE }, 'pass'],
    ends: 'published',
    requests: 3,
  },
  {
    name: 'page of the project: truncated JSON',
    response: 'a warning says what could not be compared; goes on, the index itself refuses what differs',
    pages: [{ status: 200, headers: JSON_TYPE, body: '{"meta": {"api-version": "1.1"}, "files": [{"filename": "gree' }],
    ends: 'published',
    requests: 2,
  },
  {
    name: 'page of the project: HTML of something else',
    response: 'the same',
    pages: [{ status: 200, headers: HTML_TYPE, body: '<form action="/login"><input name="password"></form>' }],
    ends: 'published',
    requests: 2,
  },
  {
    name: 'page of the project: 503 once',
    response: 'asks again after a pause',
    pages: [UNAVAILABLE, 'pass'],
    ends: 'published',
    requests: 2,
  },
  {
    name: 'page of the project: 500 always',
    response: 'a warning says what could not be compared; goes on',
    pages: [{ status: 500 }],
    ends: 'published',
    requests: 2,
  },
  {
    name: 'index unreachable',
    response: 'fails after the last retry, and names the host and the reason',
    unreachable: true,
    ends: 'failed',
    requests: 0,
  },
]

/** Interferes as a fault says. */
export function inject({ uploads, pages }: Fault): (request: ArrivingRequest) => Interception {
  const script = { POST: [...(uploads ?? ['pass' as const])], GET: [...(pages ?? ['pass' as const])] }
  return ({ method, path, headers }) => {
    // The question about the credentials is no upload: it has no file.
    const isProbe = headers['content-type'] === 'application/x-www-form-urlencoded'
    const isMeant = method === 'POST' ? path === '/legacy/' && !isProbe : path.startsWith('/simple/')
    const steps = method === 'POST' ? script.POST : script.GET
    if (!isMeant) return 'pass'
    return (steps.length > 1 ? steps.shift() : steps[0]) ?? 'pass'
  }
}
