import { randomBytes } from 'node:crypto'
import type { UploadFields } from './build-upload-form.ts'

/**
 * A boundary that occurs in no value of the form. That it does not occur in the file either is left to its 192 random
 * bits: looking would cost another pass over the file.
 */
export function chooseBoundary(
  fields: UploadFields,
  randomHex: () => string = () => randomBytes(24).toString('hex'),
): string {
  let boundary = randomHex()
  while (fields.some(([, value]) => value.includes(boundary))) boundary = randomHex()
  return boundary
}
