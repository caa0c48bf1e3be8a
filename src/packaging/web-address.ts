const AUTHORITY =
  /^(?:(?:[A-Za-z0-9._~!$&'()*+,;=:-]|%[A-Fa-f0-9]{2})+@)?(?<host>(?:[A-Za-z0-9._~!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*|\[[0-9A-Fa-f:.]+\]):(?<port>[0-9]{1,5})$/

const HIGHEST_PORT = 65535

/**
 * Why PyPI would not take a text for a web address, as a clause; `undefined` when it would. It looks at little: whether
 * the scheme is `http` or `https`, whether the port exists, and whether there are square brackets behind the host.
 * Blanks, letters of any script and broken escapes pass, as they are encoded first (`rfc3986` 2.0).
 */
export function findWebAddressDefect(text: string): string | undefined {
  const scheme = /^([a-zA-Z][a-zA-Z0-9+.-]*):/.exec(text)
  if (scheme?.[1] === undefined) return 'it does not begin with `https://` or `http://`'
  if (!/^https?$/i.test(scheme[1]))
    return `it begins with \`${scheme[1].slice(0, 40)}:\`, and only \`https:\` and \`http:\` are taken`
  const rest = text.slice(scheme[0].length)
  const authority = /^\/\/([^\\/?#]*)/.exec(rest)
  const port = findPort(authority?.[1] ?? '')
  if (port > HIGHEST_PORT) return `there is no port ${port}`
  const behindHost = rest.slice(authority?.[0].length ?? 0).replace(/#.*$/s, '')
  if (/[[\]]/.test(behindHost)) return 'it has square brackets, which must be written `%5B` and `%5D`'
  return undefined
}

/** 0 where there is none; nor is there in an authority that is broken otherwise, which is passed over as a whole. */
function findPort(authority: string): number {
  const { host = '', port = '0' } = AUTHORITY.exec(authority)?.groups ?? {}
  if (host.startsWith('[') && !URL.canParse(`http://${host}`)) return 0
  // Numbers between dots that no IPv4 address has.
  if (/^(?:[0-9]{1,3}\.){3}[0-9]{1,3}$/.test(host) && host.split('.').some(byte => Number(byte) > 255)) return 0
  return Number(port)
}
