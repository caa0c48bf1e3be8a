import { createHash } from 'node:crypto'
import type { Distribution } from '../../src/distributions/distribution.ts'
import type { IndexedFile, ProjectListing } from '../../src/package-index/indexed-file.ts'
import { PYPI } from '../../src/package-index/known-indexes.ts'
import type { FileResult } from '../../src/upload/file-outcome.ts'
import type { UploadContext } from '../../src/upload/upload-context.ts'
import type { Clock } from '../../src/world/clock.ts'
import type { Files, OpenFile } from '../../src/world/files.ts'
import type { Http, HttpRequest, HttpResponse } from '../../src/world/http.ts'
import { Secret } from '../../src/world/secret.ts'
import { aWheel } from '../support/some-distributions.ts'

export const CONTENT = 'the bytes of a wheel'

/** A wheel whose size and digest are those of `CONTENT`. */
export function aSmallWheel(filename = 'tstools-0.1-py3-none-any.whl'): Distribution {
  return aWheel(filename, { size: CONTENT.length, digests: { sha256: sha256(CONTENT) } })
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

export function response(status: number, overrides: Partial<HttpResponse> = {}): HttpResponse {
  return { status, reason: '', headers: {}, body: '', ...overrides }
}

/** Files in memory by absolute path; a function tells the content anew each time the file is opened. */
export function filesOf(contents: Readonly<Record<string, string | Uint8Array | (() => string)>>): Files {
  return {
    glob: async () => [],
    readText: async () => undefined,
    writeText: async () => {},
    makeDirectory: async () => {},
    open: async path => {
      const content = contents[path]
      if (content === undefined) throw Object.assign(new Error(`no such file: ${path}`), { code: 'ENOENT' })
      return openInMemory(Buffer.from(typeof content === 'function' ? content() : content))
    },
  }
}

export function openInMemory(bytes: Buffer, size = bytes.length): OpenFile {
  return {
    size,
    read: async (into, position) => bytes.copy(into, 0, position),
    close: async () => {},
  }
}

/** A clock that stands still but for what is waited. */
export function aClock(): Clock & { readonly waits: number[] } {
  const waits: number[] = []
  const start = Date.UTC(2026, 0, 1)
  return {
    waits,
    now: () => new Date(start + waits.reduce((sum, wait) => sum + wait, 0)),
    wait: async milliseconds => {
      waits.push(milliseconds)
    },
  }
}

/** What the index lists: `CONTENT`, or other content, under a name. */
export function listingOf(filename: string, digests: Readonly<Record<string, string>> = { sha256: sha256(CONTENT) }) {
  const file: IndexedFile = { filename, url: `https://files.example/${filename}`, digests, yanked: false }
  return { state: 'listed', files: [file] } as const satisfies ProjectListing
}

export const ABSENT: ProjectListing = { state: 'absent' }

/** One answer of a server: a response, or no answer, after reading so much of the body. */
export type Reaction = HttpResponse | Error | { readonly readsOnly: number; readonly ends: HttpResponse | Error }

/** A server that reads each request's body (whole, unless told otherwise) and reacts in the order given. */
export function aServer(
  reactions: readonly Reaction[],
): Http & { readonly requests: HttpRequest[]; readonly bodies: string[] } {
  const requests: HttpRequest[] = []
  const bodies: string[] = []
  return {
    requests,
    bodies,
    async send(request) {
      const reaction = reactions[requests.length]
      requests.push(request)
      if (reaction === undefined) throw new Error(`an unexpected request, the ${requests.length}th: ${request.url}`)
      const limit = 'readsOnly' in reaction ? reaction.readsOnly : Number.POSITIVE_INFINITY
      bodies.push(await readBody(request, limit))
      const answer = 'readsOnly' in reaction ? reaction.ends : reaction
      if (answer instanceof Error) throw answer
      return answer
    },
  }
}

async function readBody({ body }: HttpRequest, limit: number): Promise<string> {
  if (typeof body !== 'object') return body ?? ''
  const received: Buffer[] = []
  let length = 0
  for await (const chunk of body.chunks()) {
    if (length + chunk.length > limit) break
    received.push(Buffer.from(chunk))
    length += chunk.length
  }
  return Buffer.concat(received).toString()
}

/** Everything at its simplest: one file on disk, an index without it, one retry, nobody listening. */
export function anUploadContext(overrides: Partial<UploadContext> = {}): UploadContext {
  return {
    index: PYPI,
    http: aServer([response(200)]),
    files: filesOf({ [aSmallWheel().path]: CONTENT }),
    retry: { retries: 1, clock: aClock(), random: () => 0.5 },
    concurrency: 4,
    timeout: 600,
    skipExisting: false,
    attested: new Map(),
    authorization: async () => new Secret('Basic c2VjcmV0'),
    probe: async () => undefined,
    fetchListing: async () => ABSENT,
    progress: { started: () => {}, progressed: () => {}, retrying: () => {}, finished: () => {}, moved: () => {} },
    cancelled: new AbortController().signal,
    ...overrides,
  }
}

/** Listings in the order of the questions; the last one for ever. */
export function listingsInTurn(...listings: readonly [ProjectListing, ...ProjectListing[]]) {
  const asked: string[] = []
  return {
    asked,
    fetchListing: async (project: string): Promise<ProjectListing> => {
      asked.push(project)
      return listings[Math.min(asked.length, listings.length) - 1] ?? ABSENT
    },
  }
}

export function outcomes(results: readonly FileResult[]): Readonly<Record<string, string>> {
  return Object.fromEntries(results.map(({ filename, outcome }) => [filename, outcome]))
}
