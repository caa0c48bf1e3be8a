/** What is called as the global `fetch` is, as far as GitHub's client does. */
export type Fetch = (address: string, options: RequestInit) => Promise<Response>

/** A page of a hundred comments of the largest size, as JSON, is smaller. Bytes, unpacked. */
const LARGEST_ANSWER = 64 * 1024 * 1024

/**
 * The same network with the bounds that our own has: it asks one origin only, wherever an answer's links or redirects
 * lead, and reads no answer without end.
 */
export function guardFetch(fetch: Fetch, origin: string, maximumBytes = LARGEST_ANSWER): Fetch {
  return async (address, options) => {
    const url = new URL(address)
    if (url.origin !== origin) throw new Error(`${origin} sends us to ${url.origin}, which is not asked`)
    const answer = await fetch(address, { ...options, redirect: 'manual' })
    const { status, headers } = answer
    if (status >= 300 && status <= 399) throw new Error(`${url.host} answered with a redirect, which is not followed`)
    const body = answer.body === null ? null : await readWhole(answer.body, maximumBytes, url.host)
    return new Response(body, { status, headers })
  }
}

async function readWhole(body: ReadableStream<Uint8Array>, maximumBytes: number, host: string): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  for await (const chunk of body) {
    length += chunk.length
    if (length > maximumBytes) throw new Error(`${host} answered with more than ${maximumBytes} bytes`)
    chunks.push(new Uint8Array(chunk))
  }
  return new Blob(chunks)
}
