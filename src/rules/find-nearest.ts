import { editDistance } from '../inputs/edit-distance.ts'

const LONGEST_WORD = 200

/**
 * The word that differs least from what someone wrote, whatever its case; `undefined` where none is like it. Pure.
 * @param tolerated how many letters may differ; a quarter of them unless told
 */
export function findNearest(
  written: string,
  words: readonly string[],
  tolerated = Math.max(1, Math.floor(written.length / 4)),
): string | undefined {
  if (written.length > LONGEST_WORD) return undefined
  const wanted = written.toLowerCase()
  let nearest: { readonly word: string; readonly distance: number } | undefined
  for (const word of words) {
    // Most differ too much in length alone.
    if (Math.abs(word.length - written.length) > tolerated) continue
    const distance = editDistance(wanted, word.toLowerCase())
    if (distance <= tolerated && (nearest === undefined || distance < nearest.distance)) nearest = { word, distance }
  }
  return nearest?.word
}
