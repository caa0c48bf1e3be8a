import { PublishError } from '../errors/publish-error.ts'
import { quoteValue } from '../errors/quote-value.ts'
import type { PackageIndex } from '../package-index/package-index.ts'
import type { Files } from '../world/files.ts'

const MOST_NAMES = 5

/**
 * Makes the directory of `attestations-dir`, and sees whether files can be written there: before anything is signed, as
 * what is in a public log stays there. It is made also where it stays empty: later steps name it.
 * @param directory absolute
 * @throws {PublishError} `attestations-dir-unwritable`
 */
export async function makeAttestationsDirectory(directory: string, files: Files): Promise<void> {
  try {
    await files.makeDirectory(directory)
  } catch (cause) {
    throw directoryUnwritable(directory, cause)
  }
}

export function directoryUnwritable(directory: string, cause: unknown): PublishError {
  const detail = cause instanceof Error ? cause.message : String(cause)
  const summary = `The attestations cannot be written to ${directory}. Nothing was sent.`
  const remedy = 'Correct `attestations-dir:`, or remove it: what goes to the index does not depend on it.'
  return new PublishError({ code: 'attestations-dir-unwritable', summary, detail, remedy }, { cause })
}

/** For someone who wants the attestations in a directory: of which files it has none, because they are not sent. Pure. */
export function describeUnattested(filenames: readonly string[], index: Pick<PackageIndex, 'name'>): string {
  const shown = filenames
    .slice(0, MOST_NAMES)
    .map(name => quoteValue(name, 200))
    .join(', ')
  const more = filenames.length - MOST_NAMES
  return (
    `\`attestations-dir\` has nothing of what ${index.name} had already, as only files that are sent are attested: ` +
    `${shown}${more > 0 ? ` and ${more} more` : ''}.`
  )
}
