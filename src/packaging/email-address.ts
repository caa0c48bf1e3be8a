import { domainToASCII, domainToUnicode } from 'node:url'

const ATOM = "[a-zA-Z0-9_!#$%&'*+\\-/=?^`{|}~\\u0080-\\u{10ffff}]+"
const DOT_ATOM = new RegExp(`^${ATOM}(?:\\.${ATOM})*$`, 'u')

/** Letters, numbers, punctuation, symbols, and marks, though not as the first character. */
const SAFE = /^(?!\p{M})[\p{L}\p{N}\p{P}\p{S}\p{M}]*$/u

const HOST_LABEL = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i

/** Top-level domains that are reserved, and deliver nothing. */
const SPECIAL_USE = new Set(['arpa', 'invalid', 'local', 'localhost', 'onion', 'test'])

const LONGEST_ADDRESS = 254
const LONGEST_DOMAIN = 253
const LONGEST_LABEL = 63

/**
 * Why an e-mail address would not do, as a clause such as `its domain has no dot`; `undefined` when it would. These are
 * the checks that `email-validator` 2.3 makes without asking DNS; of international domains, Node's own (UTS #46) stand
 * in for Python's `idna`.
 */
export function findEmailDefect(address: string): string | undefined {
  const at = address.indexOf('@')
  if (at < 0) return 'it has no `@`'
  const local = address.slice(0, at)
  const domain = address.slice(at + 1)
  return (
    findLocalPartDefect(local) ??
    findDomainDefect(domain) ??
    (Buffer.byteLength(address) > LONGEST_ADDRESS ? `it is longer than ${LONGEST_ADDRESS} bytes` : undefined)
  )
}

function findLocalPartDefect(local: string): string | undefined {
  if (local === '') return 'nothing stands before the `@`'
  if (local.startsWith('"')) return 'what stands before the `@` is in quotes'
  if (/^\.|\.$|\.\./.test(local)) return 'it has a dot too many before the `@`'
  if (!DOT_ATOM.test(local) || !SAFE.test(local)) return 'it has characters before the `@` that may not be there'
  return undefined
}

function findDomainDefect(domain: string): string | undefined {
  if (domain === '') return 'nothing stands behind the `@`'
  if (/^\[.*\]$/s.test(domain)) return 'an IP address stands behind the `@`'
  if (/[^a-z0-9.\-\u0080-\u{10ffff}]/iu.test(domain) || !SAFE.test(domain)) {
    return 'it has characters behind the `@` that may not be there'
  }
  const ascii = /[\u0080-\u{10ffff}]/u.test(domain) ? domainToASCII(domain) : domain.toLowerCase()
  return findHostDefect(ascii)
}

function findHostDefect(host: string): string | undefined {
  const labels = host.split('.')
  if (!labels.every(label => HOST_LABEL.test(label))) return 'its domain is no domain'
  if (labels.some(label => /^(?!xn).{2}--/.test(label))) return 'a part of its domain has `--` in third place'
  if (host.length > LONGEST_DOMAIN || labels.some(label => label.length > LONGEST_LABEL))
    return 'its domain is too long'
  if (labels.length < 2) return 'its domain has no dot'
  if (!/[a-z]$/.test(host)) return 'its domain ends in no letter'
  if (SPECIAL_USE.has(labels.at(-1) ?? '')) return `\`.${labels.at(-1)}\` is reserved, and delivers nothing`
  if (!isInternationalDomain(host)) return 'its domain is no domain'
  return undefined
}

/** Whether what `xn--` encodes is letters, marks and digits, as IDNA 2008 wants it. What Node cannot decode it leaves. */
function isInternationalDomain(host: string): boolean {
  if (!host.includes('xn--')) return true
  return domainToUnicode(host)
    .split('.')
    .every(label => !label.startsWith('xn--') && /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u.test(label))
}
