import nodePath, { type PlatformPath } from 'node:path'

/**
 * A pattern in the syntax of `@actions/glob` that matches this path and no other, whatever characters it has.
 * Braces and parentheses mean themselves there; a backslash escapes, but on Windows, where it separates.
 */
export function literalGlob(path: string, { sep }: Pick<PlatformPath, 'sep'> = nodePath): string {
  const withBackslashes = sep === '\\' ? path : path.replaceAll('\\', '\\\\')
  return withBackslashes.replace(/[[?*]/g, '[$&]')
}
