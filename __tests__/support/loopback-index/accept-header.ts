/**
 * The media type that a client wants most of those offered (RFC 9110 section 12.5.1); of equally wanted ones the first
 * offered. `undefined` when it accepts none. No header accepts everything.
 */
export function chooseMediaType<T extends string>(accept: string | undefined, offers: readonly T[]): T | undefined {
  const ranges = (accept ?? '*/*').split(',').map(parseRange)
  const [best] = offers
    .map(offer => ({ offer, quality: qualityOf(offer, ranges) }))
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality)
  return best?.offer
}

interface MediaRange {
  readonly type: string
  readonly quality: number
}

function parseRange(text: string): MediaRange {
  const [type = '', ...parameters] = text.split(';').map(part => part.trim().toLowerCase())
  const quality = parameters.find(parameter => parameter.startsWith('q='))?.slice(2)
  return { type, quality: quality === undefined ? 1 : Number(quality) || 0 }
}

function qualityOf(offer: string, ranges: readonly MediaRange[]): number {
  const patterns = [offer, `${offer.split('/')[0]}/*`, '*/*']
  for (const pattern of patterns) {
    const range = ranges.find(candidate => candidate.type === pattern)
    if (range !== undefined) return range.quality
  }
  return 0
}
