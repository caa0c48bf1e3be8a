import type { Problem } from '../errors/problem.ts'

const LONGEST_SHOWN = 300

/** An upload URL as it was given, and where: what to correct is told in those terms. */
export interface UploadAddress {
  /** Without user and password. */
  readonly url: URL
  /** The input or variable that it came in, or the section of `.pypirc`. */
  readonly setting: { readonly kind: 'input' | 'section'; readonly name: string }
}

/** A problem with an upload URL, and the line to write instead. */
export function addressProblem({ url, setting }: UploadAddress, code: string, what: string, remedy: string): Problem {
  const where = setting.kind === 'input' ? `\`${setting.name}\`` : `Section [${setting.name}] of \`.pypirc\``
  return { code, summary: `${where} is set to ${withoutQuery(url)}: ${what}`, remedy }
}

/** The line that sets the upload URL, as it is written where it was set. */
export function addressLine({ setting }: UploadAddress, address: string): string {
  const url = address.length > LONGEST_SHOWN ? `${address.slice(0, LONGEST_SHOWN)}…` : address
  return setting.kind === 'input' ? `\`${setting.name}: ${url}\`` : `\`repository = ${url}\``
}

/** A query may hold a key. */
function withoutQuery(url: URL): string {
  return `${url.protocol}//${url.host}${url.pathname}`.slice(0, LONGEST_SHOWN)
}
