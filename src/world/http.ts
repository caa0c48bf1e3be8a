/** A body of known length that is produced while it is sent. */
export interface StreamedBody {
  /** Bytes in all: the request's Content-Length. */
  readonly length: number
  /** The bytes in order. A chunk is valid only until the next one is asked for: its memory is used again. */
  chunks(): AsyncIterable<Uint8Array>
}

export interface HttpRequest {
  readonly method: 'GET' | 'POST'
  readonly url: URL
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | StreamedBody
  /**
   * Seconds without a byte sent or received after which the request is given up. An answer that comes at a trickle is
   * given up as well, however small its pauses.
   */
  readonly timeout: number
  /** Seconds after which the request is given up whatever comes, counted from its beginning. Not given: no such limit. */
  readonly deadline?: number
  /** The answer may have so many bytes, after decompression; a longer one is a `TransportError`. */
  readonly maximumResponseBytes: number
  /** Receives the body of a 2xx answer piece by piece; `HttpResponse.body` is then empty. */
  readonly onBody?: (chunk: Uint8Array) => void
  /**
   * Gives the request up when it is aborted; `send` then throws `Cancelled`. Without one, the real network ends it soon
   * after the job is cancelled.
   */
  readonly cancelled?: AbortSignal
}

export interface HttpResponse {
  readonly status: number
  /** The reason phrase, decoded as UTF-8; empty over HTTP/2. */
  readonly reason: string
  /** Names in lower case; of a repeated header the values joined with `, `. */
  readonly headers: Readonly<Record<string, string>>
  /** Decoded as UTF-8. */
  readonly body: string
}

/** The network. One request gives one answer: nothing is retried, no redirect is followed, every status is data. */
export interface Http {
  /**
   * @throws {TransportError} when there is no answer; {Cancelled}; {PublishError} when a proxy that the user named cannot be
   *   used, or takes no credentials
   */
  send(request: HttpRequest): Promise<HttpResponse>
  /**
   * Connects to the origin of an address ahead of its next requests, until there are so many connections; does nothing
   * where that cannot be done. Only for servers that bear it: one that serves a single connection at a time would wait
   * for a request on the one while we send it on the other.
   */
  connectAhead?(url: URL, connections: number): void
  /**
   * Sends nothing.
   * @throws {PublishError} when what the user said of the network keeps an address from ever being reached
   */
  checkRoute?(url: URL): void
}

/** No whole answer came: the connection failed, was cut or fell silent. Whether the request was acted upon is unknown. */
export class TransportError extends Error {
  override readonly name = 'TransportError'
  /** Node's or OpenSSL's code, such as `ECONNRESET`, `CERT_HAS_EXPIRED`, or one of ours, such as `RESPONSE_TOO_LONG`. */
  readonly code: string

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
