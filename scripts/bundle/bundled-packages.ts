/** One npm package of which something is in the bundle. */
export interface BundledPackage {
  /** Where npm put it, as the lockfile names it: `node_modules/undici`. */
  readonly path: string
  /** Files of `dist/` that have something of it, sorted. */
  readonly files: readonly string[]
  /** What of its source is in there, in bytes, before anything unused is left out. */
  readonly bytes: number
}

/** What the bundler says of its work (`ncc --stats-out`), as far as it is read here. */
export interface BundlerStats {
  readonly chunks: readonly { readonly id: string | number; readonly files: readonly string[] }[]
  readonly modules: readonly BundlerModule[]
}

interface BundlerModule {
  /** The file, relative to the project: `./node_modules/undici/index.js`. */
  readonly name: string
  readonly size: number
  readonly chunks?: readonly (string | number)[]
  /** What was joined to make this module. */
  readonly modules?: readonly BundlerModule[]
}

/**
 * The packages that are really in the bundle, sorted by path. One that is installed and imported, but of which nothing
 * is used, is not among them.
 */
export function parseBundledPackages(stats: BundlerStats): readonly BundledPackage[] {
  const filesOfChunk = new Map(stats.chunks.map(({ id, files }) => [id, files]))
  const packages = new Map<string, { files: Set<string>; bytes: number }>()
  for (const { name, size, chunks } of stats.modules.flatMap(flatten)) {
    const path = parsePackagePath(name)
    if (path === undefined || chunks.length === 0) continue
    const known = packages.get(path) ?? { files: new Set(), bytes: 0 }
    packages.set(path, known)
    known.bytes += size
    for (const file of chunks.flatMap(chunk => filesOfChunk.get(chunk) ?? [])) known.files.add(file)
  }
  return [...packages]
    .map(([path, { files, bytes }]) => ({ path, files: [...files].sort(), bytes }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** The files of `dist/` that have something of the sources whose names begin so, sorted: `./lib/rules/`. */
export function findFilesWith(stats: BundlerStats, prefix: string): readonly string[] {
  const chunks = new Set(
    stats.modules.flatMap(flatten).flatMap(({ name, chunks }) => (name.startsWith(prefix) ? chunks : [])),
  )
  return stats.chunks.flatMap(({ id, files }) => (chunks.has(id) ? files : [])).sort()
}

interface PlacedModule {
  readonly name: string
  readonly size: number
  readonly chunks: readonly (string | number)[]
}

/** A joined module stands for its parts, which say nothing of chunks themselves. */
function flatten({ name, size, chunks = [], modules }: BundlerModule): readonly PlacedModule[] {
  if (modules === undefined) return [{ name, size, chunks }]
  return modules.flatMap(part => flatten({ ...part, chunks }))
}

function parsePackagePath(name: string): string | undefined {
  return /^\.\/(.*\bnode_modules\/(?:@[^/]+\/[^/]+|[^@/][^/]*))\//.exec(name)?.[1]
}
