import { describeMissedPlace } from './describe-missed-place.ts'
import type { Discovery } from './discovery.ts'

const MOST_NAMED = 5

/** Warnings of what a release may lack: all that is not published though a user may think so. Pure. */
export function describeLeftBehind(discovery: Discovery): readonly string[] {
  const { nestedDirectories, irregularFiles, missedPlaces } = discovery
  return [
    ...describeNested(nestedDirectories),
    ...missedPlaces.map(place => {
      const { why, remedy } = describeMissedPlace(place)
      const sentence = `${why.charAt(0).toUpperCase()}${why.slice(1)}.`
      return `${sentence} ${remedy ?? 'Correct it, or take it out if there need not be anything.'}`
    }),
    ...irregularFiles.map(
      path =>
        `${path} is a link that leads nowhere, a pipe or a device, though it is named like a distribution: it is not published.`,
    ),
  ]
}

function describeNested(directories: readonly string[]): readonly string[] {
  const [first] = directories
  if (first === undefined) return []
  const more = directories.length - MOST_NAMED
  const named = `${directories.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
  return [
    `There are further distributions one level deeper, in ${named}: they are not published. Downloaded artifacts lie in a ` +
      'directory each, unless actions/download-artifact is told `merge-multiple: true`. To publish them, add that line ' +
      `there; to leave them out without this warning, exclude them: \`files: "!${first}/*"\`.`,
  ]
}
