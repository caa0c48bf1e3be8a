const MOST_ATTEMPTS = 2000

/** A shorter input that fails in the same way: pieces are taken out as long as it does. */
export async function shorten(input: Uint8Array, fails: (input: Uint8Array) => Promise<boolean>): Promise<Uint8Array> {
  let shortest = input
  let attempts = 0
  for (let piece = Math.ceil(input.length / 2); piece >= 1 && attempts < MOST_ATTEMPTS; piece = Math.floor(piece / 2)) {
    for (let at = 0; at < shortest.length && attempts < MOST_ATTEMPTS; attempts++) {
      const shorter = Buffer.concat([shortest.subarray(0, at), shortest.subarray(at + piece)])
      if (await fails(shorter)) shortest = shorter
      else at += piece
    }
  }
  return shortest
}
