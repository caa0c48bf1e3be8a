/** There is no tunnel to the host that was asked for. */
export class ProxyError extends Error {
  override readonly name = 'ProxyError'
  readonly code: string

  /** @param message a clause about the proxy, without its credentials */
  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}
