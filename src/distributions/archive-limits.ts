/**
 * How much of an archive is read before it counts as an attack on the reader, not as a distribution. Each limit is far
 * above what the largest projects publish: an index's own limits come first.
 */

/** METADATA or PKG-INFO, unpacked. The description in it is a page to read. */
export const MAXIMUM_METADATA_BYTES = 16 * 1024 * 1024

/**
 * Members of one archive, directories included, that are looked through: as many as a zip archive without ZIP64 can have.
 * What is kept of each, until all are known, is up to a kilobyte; of an archive with more, only what is needed to read it.
 */
export const MAXIMUM_MEMBERS = 65_535

/** The names of these members together, or the directory of a zip archive, which has little else. */
export const MAXIMUM_DIRECTORY_BYTES = 16 * 1024 * 1024

/** Members that are counted before the reader gives up: no index would come to the end of them in time. */
export const MAXIMUM_COUNTED_MEMBERS = 1_000_000

/** RECORD, WHEEL, entry_points.txt, unpacked: of larger ones the index will judge. */
export const MAXIMUM_RECORD_BYTES = 16 * 1024 * 1024

/** Source files that are looked into for what PyPI refuses, unpacked, in one archive. */
export const MAXIMUM_SCANNED_TOTAL = 2 * 1024 ** 3

/** A wheel that unpacks to more than this, and to more than so many times its size, counts as a bomb on PyPI. */
export const UNPACKED_BYTES_OF_A_BOMB = 64 * 1024 * 1024
export const BOMB_RATIO = 50

/** An sdist's members in all, unpacked. Gzip can make a thousand bytes of one. */
export const MAXIMUM_UNPACKED_BYTES = 16 * 1024 ** 3

const BYTES_IN_A_MIB = 1024 * 1024

export const TOO_MANY_MEMBERS = {
  rule: 'archive-too-many-members',
  detail: `The archive has more than ${MAXIMUM_COUNTED_MEMBERS.toLocaleString('en')} members, more than this action reads.`,
}

/** Of an archive that was read, but not looked through. */
export const NOT_LOOKED_THROUGH = {
  rule: 'archive-too-many-members',
  detail:
    `The archive has more than ${MAXIMUM_MEMBERS.toLocaleString('en')} members, or their names have more than ` +
    `${MAXIMUM_DIRECTORY_BYTES / BYTES_IN_A_MIB} MiB: its metadata was read, but not all of the rest was looked through.`,
}

export const UNPACKS_TOO_LARGE = {
  rule: 'archive-unpacks-too-large',
  detail: `The archive unpacks to more than ${MAXIMUM_UNPACKED_BYTES / BYTES_IN_A_MIB} MiB, more than this action reads.`,
}

/** @param path the file in the archive */
export function metadataTooLarge(path: string) {
  const detail = `${path} is larger than ${MAXIMUM_METADATA_BYTES / BYTES_IN_A_MIB} MiB, more than this action reads.`
  return { rule: 'metadata-too-large', detail }
}
