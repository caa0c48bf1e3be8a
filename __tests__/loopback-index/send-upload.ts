import { createHash } from 'node:crypto'
import { afterEach } from '@jest/globals'
import type { LoopbackIndex, LoopbackIndexOptions } from '../support/loopback-index/loopback-index.ts'
import { startLoopbackIndex } from '../support/loopback-index/start-loopback-index.ts'

/** Gives each test of a file the indexes it asks for, and stops them after it. Archives are not looked into. */
export function useIndexes(): (options?: LoopbackIndexOptions) => Promise<LoopbackIndex> {
  const running: LoopbackIndex[] = []
  afterEach(async () => {
    for (const index of running.splice(0)) await index.close()
  })
  return async options => {
    const index = await startLoopbackIndex({ checkArchives: false, ...options })
    running.push(index)
    return index
  }
}

export interface TestUpload {
  readonly filename?: string
  readonly content?: string | Buffer
  /** Replaces fields of a form that is right; an empty list leaves one out. */
  readonly fields?: Readonly<Record<string, string | readonly string[]>>
  /** `null`: no Authorization header. */
  readonly authorization?: string | null
  readonly headers?: Readonly<Record<string, string>>
  readonly url?: string
  readonly partType?: string
  /** Written behind the other parts, as it is. */
  readonly extraPart?: string
  readonly withoutContent?: boolean
}

export interface TestAnswer {
  readonly status: number
  readonly reason: string
  readonly headers: Headers
  readonly text: string
}

const BOUNDARY = 'boundary-of-a-test'

/** Uploads a file with a form that an index accepts, but for what the test changes. */
export async function upload(index: LoopbackIndex, request: TestUpload = {}): Promise<TestAnswer> {
  const authorization = request.authorization === undefined ? basic(index.apiToken) : request.authorization
  const response = await fetch(request.url ?? index.uploadUrl, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
      ...(authorization === null ? {} : { authorization }),
      ...request.headers,
    },
    body: formatForm(request),
  })
  const { status, statusText: reason, headers } = response
  return { status, reason, headers, text: await response.text() }
}

export function basic(password: string, user = '__token__'): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
}

function formatForm(request: TestUpload): Buffer<ArrayBuffer> {
  const { filename = 'tstools-0.1-py3-none-any.whl', content = 'some bytes' } = request
  const isSdist = filename.endsWith('.gz')
  const fields: Record<string, string | readonly string[]> = {
    ':action': 'file_upload',
    protocol_version: '1',
    metadata_version: '2.4',
    name: 'tstools',
    version: '0.1',
    filetype: isSdist ? 'sdist' : 'bdist_wheel',
    pyversion: isSdist ? 'source' : 'py3',
    sha256_digest: createHash('sha256').update(content).digest('hex'),
    ...request.fields,
  }
  const parts = Object.entries(fields).flatMap(([name, values]) =>
    [values].flat().map(value => `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`),
  )
  const head = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="content"; filename="${filename}"\r\nContent-Type: ${request.partType ?? 'application/octet-stream'}\r\n\r\n`
  const file = request.withoutContent ? [] : [Buffer.from(head), Buffer.from(content), Buffer.from('\r\n')]
  const extra = request.extraPart === undefined ? '' : `--${BOUNDARY}\r\n${request.extraPart}\r\n`
  return Buffer.concat([Buffer.from(parts.join('')), ...file, Buffer.from(`${extra}--${BOUNDARY}--\r\n`)])
}
