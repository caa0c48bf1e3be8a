import path, { type PlatformPath } from 'node:path'

/**
 * The way from a directory to a path that lies in it, with forward slashes; empty for the directory itself. Pure.
 * @param directory absolute, like the other
 * @param platform the rules for paths, where they are not this machine's
 * @returns `undefined` for what lies elsewhere, on another drive, too
 */
export function pathWithin(directory: string, other: string, platform: PlatformPath = path): string | undefined {
  const { relative, isAbsolute, sep } = platform
  const way = relative(directory, other)
  // A name may begin with two dots: only a whole `..` leads out.
  return isAbsolute(way) || way.split(sep)[0] === '..' ? undefined : way.replaceAll(sep, '/')
}
