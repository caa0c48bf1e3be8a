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

function commonLength(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return length
}
