import type { Header } from 'tar-stream'

const BLOCK = 512

/** A member's header, with what the library's types do not tell, or the library does not know. */
export type TarHeader = Header & {
  /** Of the member's data in the unpacked archive. */
  readonly byteOffset?: number
  /** The character that stands for the type, where it is none that the library has a name for. */
  readonly typeFlag?: string
}

/** Bytes of its content. */
export function sizeOf({ size = 0 }: TarHeader): number {
  return size
}

/** Whether the member has content of its own. */
export function isFile(type: Header['type']): boolean {
  return type === 'file' || type === 'contiguous-file'
}

/** GNU tar marks them by a type of their own, newer ones by fields in a pax header. */
export function isSparse({ typeFlag, pax }: TarHeader): boolean {
  return typeFlag === 'S' || Object.keys(pax ?? {}).some(key => key.startsWith('GNU.sparse.'))
}

/** Where the next member begins, in the unpacked archive. */
export function endOf({ byteOffset = 0, size = 0, type }: TarHeader): number {
  const stored = type === 'directory' ? 0 : size
  return byteOffset + Math.ceil(stored / BLOCK) * BLOCK
}
