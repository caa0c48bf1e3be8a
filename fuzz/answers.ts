import type { HttpResponse } from '../src/world/http.ts'

/** An answer as it stands on the wire: `STATUS REASON`, headers, an empty line, the body. */
export function parseAnswer(input: Buffer): HttpResponse {
  const [head = '', ...body] = input.toString().split('\n\n')
  const [first = '', ...lines] = head.split('\n')
  const [status = '', ...reason] = first.split(' ')
  const headers = lines.map(line => {
    const colon = line.indexOf(':')
    return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const
  })
  return {
    status: 100 + (Math.abs(Number.parseInt(status, 10) - 100 || 0) % 500),
    reason: reason.join(' '),
    headers: Object.fromEntries(headers),
    body: body.join('\n\n'),
  }
}

/** An answer of the status 200, in JSON. */
export function jsonAnswer(value: unknown, status = '200 OK'): string {
  return `${status}\ncontent-type: application/json\n\n${JSON.stringify(value)}`
}
