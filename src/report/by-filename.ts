/** Orders files by name, the same way on every machine. */
export function byFilename(a: { readonly filename: string }, b: { readonly filename: string }): number {
  if (a.filename === b.filename) return 0
  return a.filename < b.filename ? -1 : 1
}
