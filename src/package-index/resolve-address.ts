/** Characters. A signed address has a thousand or two. */
const LONGEST_ADDRESS = 8192

/**
 * Where an index points to, on a page or by a redirect: an `http` or `https` address, without user and password. Pure.
 * @param text someone else's; relative ones start from `base`
 * @returns `undefined` for what is no such address, or one of more than 8192 characters
 */
export function resolveAddress(text: string, base: URL): URL | undefined {
  if (text.length > LONGEST_ADDRESS) return undefined
  const url = URL.parse(text, base.href)
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined
  url.username = ''
  url.password = ''
  return url
}
