/** Advice to whoever writes an upload address that the index then redirects, within its own origin. Pure. */
export function describeMove(to: URL): string {
  // Without its query, which may hold a key.
  const address = `${to.origin}${to.pathname}`.slice(0, 300)
  return `The index redirects uploads to ${address}: write \`repository-url: ${address}\` to save every file a detour.`
}
