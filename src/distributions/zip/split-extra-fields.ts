export interface ExtraField {
  readonly id: number
  readonly data: Buffer
}

/** The extra fields of a header; `undefined` when they are cut off. Pure. */
export function splitExtraFields(extra: Buffer): readonly ExtraField[] | undefined {
  const fields: ExtraField[] = []
  for (let at = 0; at < extra.length; ) {
    if (at + 4 > extra.length) return undefined
    const length = extra.readUInt16LE(at + 2)
    const data = extra.subarray(at + 4, at + 4 + length)
    if (data.length < length) return undefined
    fields.push({ id: extra.readUInt16LE(at), data })
    at += 4 + length
  }
  return fields
}
