import { formatPrintableLine } from '../errors/printable-text.ts'
import type { Problem } from '../errors/problem.ts'
import { nameIndex } from '../package-index/name-index.ts'
import type { PackageIndex } from '../package-index/package-index.ts'
import type { FileResult } from '../upload/file-outcome.ts'
import { formatDuration } from './format-duration.ts'

/** That there was nothing to send, for `if-nothing-new` to say as loudly as it was asked to. Pure. */
export function describeNothingNew(
  files: readonly FileResult[],
  index: PackageIndex | undefined,
  dryRun: boolean,
): Problem {
  const place = index === undefined ? 'the index' : nameIndex(index)
  const had = files.every(file => file.outcome === 'identical')
    ? `${place} already has every file, byte for byte`
    : `${place} already has a file under every one of the names`
  return {
    code: 'nothing-new',
    summary: `Nothing new: ${had}, so nothing ${dryRun ? 'would be' : 'was'} uploaded.`,
    remedy:
      'To publish something new, build it under a new version. If this is as it should be, ' +
      'set `if-nothing-new: notice`, and the step succeeds.',
  }
}

/**
 * That `wait` ran out. The release is out all the same. Pure.
 * @param unread why the index could not be read at the end
 */
export function describeLateListing(
  index: PackageIndex | undefined,
  seconds: number | undefined,
  unread: string | undefined,
): string {
  const place = index === undefined ? 'The index' : nameIndex(index)
  const time = seconds === undefined ? 'in time' : `within ${formatDuration(seconds)} (\`wait: ${seconds}\`)`
  return unread === undefined
    ? `${place} did not list every file ${time}. The release is published; only installers may not see all of it yet.`
    : `Whether ${place} lists every file could not be read ${time}: ${formatPrintableLine(unread, 500)}. The release is ` +
        'published; only installers may not see all of it yet.'
}
