import type { Html } from './html.ts'

/** As many rows as fit into a size, and how many do not. */
export interface FittingRows {
  readonly rows: readonly Html[]
  readonly leftOff: number
}

/** GitHub drops a summary of more than 1 MiB altogether, so every list in it has its share. Pure. */
export function fitRows(rows: readonly Html[], maximumBytes: number): FittingRows {
  let bytes = 0
  const end = rows.findIndex(row => {
    bytes += Buffer.byteLength(row) + 1
    return bytes > maximumBytes
  })
  return end === -1 ? { rows, leftOff: 0 } : { rows: rows.slice(0, end), leftOff: rows.length - end }
}
