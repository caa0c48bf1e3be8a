/** What the records of a zip archive begin with, as little-endian numbers (APPNOTE.TXT). */
export const LOCAL_HEADER = 0x04034b50
export const CENTRAL_HEADER = 0x02014b50
export const END = 0x06054b50
export const END_64 = 0x06064b50
export const END_64_LOCATOR = 0x07064b50

/** Bytes of the records, without what varies. */
export const LOCAL_HEADER_BYTES = 30
export const CENTRAL_HEADER_BYTES = 46
export const END_BYTES = 22
export const END_64_BYTES = 56
export const END_64_LOCATOR_BYTES = 20

/** Ids of extra fields. */
export const ZIP64_EXTRA = 0x0001
export const UNICODE_PATH_EXTRA = 0x7075

/** A size or an offset of four bytes that stands elsewhere, in eight. */
export const IN_ZIP64 = 0xffffffff

export const STORED = 0
export const DEFLATED = 8

/** The flag of a member whose name is in UTF-8, which it else is in the encoding of the first PCs. */
export const UTF8_NAME = 0x0800
