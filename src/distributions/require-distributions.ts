import { PublishError } from '../errors/publish-error.ts'
import { describeMissedPlace, type MissedPlaceDescription } from './describe-missed-place.ts'
import type { Discovery } from './discovery.ts'

/** Where was looked, for the message: absolute paths and globs. */
export interface SearchedPlaces {
  readonly packagesDirectory?: string | undefined
  readonly filePatterns: readonly string[]
}

/**
 * Refuses to go on with nothing to publish, and says what lies there instead. Pure.
 * @throws {PublishError} `no-distributions`
 */
export function requireDistributions(discovery: Discovery, searched: SearchedPlaces): void {
  // A near miss is a finding of its own, which says more.
  if (discovery.files.length > 0 || discovery.nearMisses.length > 0) return
  const [cause, ...more] = discovery.nestedDirectories.length > 0 ? [] : describeCauses(discovery)
  if (cause !== undefined) {
    const others = more.map(({ why }) => why)
    throw new PublishError({
      code: 'no-distributions',
      summary: `There is nothing to publish: ${cause.why}.`,
      ...(others.length === 0 ? {} : { detail: `Besides, ${others.slice(0, 5).join('; ')}.` }),
      remedy: cause.remedy,
    })
  }
  const places = [searched.packagesDirectory ?? [], searched.filePatterns].flat().join(', ')
  throw new PublishError({
    code: 'no-distributions',
    summary: `There is nothing to publish: no wheel (.whl) and no sdist (.tar.gz) in ${places}.`,
    ...explain(discovery),
  })
}

/** What is written otherwise than it was meant, so that there may well be distributions. */
function describeCauses({ missedPlaces }: Discovery): readonly Required<MissedPlaceDescription>[] {
  return missedPlaces
    .map(describeMissedPlace)
    .flatMap(({ why, remedy }) => (remedy === undefined ? [] : [{ why, remedy }]))
}

function explain({
  nestedDirectories,
  misnamedDirectories,
  irregularFiles,
  foreignFilenames,
  missedPlaces,
}: Discovery): {
  readonly detail?: string
  readonly remedy: string
} {
  const [nested] = nestedDirectories
  if (nested !== undefined) {
    return {
      detail: `There are distributions one level deeper, in ${nestedDirectories.slice(0, 5).join(', ')}.`,
      remedy:
        'Downloaded artifacts lie in a directory each, unless actions/download-artifact is told `merge-multiple: true`. ' +
        `Add that line there, or write \`packages-dir: ${nested}\` here.`,
    }
  }
  if (misnamedDirectories.length > 0) {
    return {
      detail: `A directory has a distribution's name: ${misnamedDirectories.slice(0, 5).join(', ')}.`,
      remedy:
        'Point `packages-dir:` at what is in it, or let actions/download-artifact unpack it elsewhere (`path: dist`).',
    }
  }
  const remedy =
    'Build them before this step (`python -m build` writes to dist/), download them from the job that did ' +
    '(actions/download-artifact with `path: dist`), or say where they are: `packages-dir:` or `files:`.'
  if (irregularFiles.length > 0) {
    const detail = `What has a distribution's name is a link that leads nowhere, a pipe or a device: ${irregularFiles.slice(0, 5).join(', ')}.`
    return { detail, remedy }
  }
  const absent = missedPlaces.find(({ input }) => input === 'packages-dir')
  if (absent !== undefined) return { detail: `There is no directory ${absent.place}.`, remedy }
  if (foreignFilenames.length === 0) return { remedy }
  return { detail: `What is there: ${foreignFilenames.slice(0, 5).join(', ')}.`, remedy }
}
