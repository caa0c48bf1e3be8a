const SPACE_OR_INVISIBLE = /[\s\u0085\ufffd\p{C}\p{Default_Ignorable_Code_Point}]/u

/** Whether a UTF-16 code unit is a hexadecimal digit. */
export function isHexadecimal(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x46) || (unit >= 0x61 && unit <= 0x66)
}

/** Of a hexadecimal digit. */
export function digitValue(unit: number): number {
  return unit < 0x3a ? unit - 0x30 : (unit & 0x1f) + 9
}

/** Whether nobody sees a UTF-16 code unit, or as a `+` in a form. A number beyond them is none. */
export function isSpaceOrInvisible(unit: number): boolean {
  if (unit < 0x80) return unit <= 0x20 || unit === 0x7f || unit === 0x2b
  // Halves of characters beyond U+FFFF count as visible.
  if (unit > 0xffff || (unit >= 0xd800 && unit <= 0xdfff)) return false
  return SPACE_OR_INVISIBLE.test(String.fromCharCode(unit))
}
