/**
 * The text with `***` in place of a secret, also where it was cut off: what begins as the secret does is taken for it, as
 * far as it goes. Pure.
 * @param tellingLength so many characters of the beginning are enough
 */
export function redactCutOff(text: string, secret: string, tellingLength: number): string {
  const rest = secret.slice(tellingLength)
  const pieces = text.split(secret.slice(0, tellingLength))
  return pieces.map((piece, n) => (n === 0 ? piece : piece.slice(commonLength(piece, rest)))).join('***')
}

/** How much of a text, from a place in it on, is the beginning of another. Pure. */
export function commonLength(text: string, beginning: string, from = 0): number {
  let length = 0
  while (length < beginning.length && text[from + length] === beginning[length]) length++
  return length
}
