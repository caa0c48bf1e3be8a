import { quoteValue } from '../errors/quote-value.ts'
import type { MissedPlace } from './discovery.ts'

/** Why there is nothing where the user pointed, as a clause, and the line to write instead, where one can be named. */
export interface MissedPlaceDescription {
  readonly why: string
  readonly remedy?: string
}

/** Pure. */
export function describeMissedPlace({ input, place, found }: MissedPlace): MissedPlaceDescription {
  const shown = quoteValue(place)
  if (input === 'packages-dir') {
    if (found === 'nothing') return { why: `there is no directory ${shown}, which \`packages-dir\` names` }
    return {
      why: `\`packages-dir\` names ${shown}, which is a file`,
      remedy: `Write \`files: ${place}\` to publish that file alone, or name the directory that it is in.`,
    }
  }
  if (found === 'directory') {
    return {
      why: `\`files\` has ${shown}, which is a directory, and not what is in it`,
      remedy: `Write \`files: ${place.replace(/\/*$/, '')}/*\`.`,
    }
  }
  return describeUnmatched(place, `nothing matches ${shown} in \`files\``)
}

/** What a user may have thought to be part of the syntax. */
function describeUnmatched(pattern: string, why: string): MissedPlaceDescription {
  if (/^["'`]|["'`]$/.test(pattern)) {
    const bare = pattern.replaceAll(/["'`]/g, '')
    return {
      why: `${why}, where quotation marks are taken literally`,
      remedy: `Write the pattern without them: \`${bare}\`.`,
    }
  }
  if (pattern.startsWith('#')) {
    return {
      why: `${why}, which has no comments`,
      remedy: 'Write comments outside of the value, or take this line out.',
    }
  }
  if (pattern.includes(',')) {
    const lines = pattern.split(',').map(part => `    ${part.trim()}`)
    return {
      why: `${why}, where commas are taken literally`,
      remedy: `Write one pattern a line:\n\nwith:\n  files: |\n${lines.join('\n')}`,
    }
  }
  return { why }
}
