export const MIB = 1024 ** 2
export const GIB = 1024 ** 3

/** PyPI's limit on a file; for single projects it is raised on request. */
export const FILE_LIMIT = 100 * MIB
/** PyPI raises it to no more than this. */
export const HIGHEST_FILE_LIMIT = GIB
/** PyPI's limit on all files of a project; for single projects it is raised on request. */
export const PROJECT_LIMIT = 10 * GIB

/** Rounded up: what is over a limit must not look as if it were just at it. */
export function formatMib(bytes: number): string {
  return `${(Math.ceil((bytes / MIB) * 10) / 10).toFixed(1)} MiB`
}
