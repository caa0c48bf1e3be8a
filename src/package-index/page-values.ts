const LONGEST_TEXT = 300

/** A digest as a page gives it, or nothing where it is none. */
export function parseDigest(text: unknown): string | undefined {
  return typeof text === 'string' && /^[0-9a-f]{16,128}$/i.test(text) ? text.toLowerCase() : undefined
}

/** A status or its reason (PEP 792): someone else's text, bounded. */
export function parseStatusText(text: unknown): string | undefined {
  return typeof text === 'string' && text !== '' ? text.slice(0, LONGEST_TEXT) : undefined
}

/** Whether pages of this version of the Simple API can be read: any minor version of 1; no version means 1.0. */
export function isReadableVersion(version: unknown): boolean {
  return version === undefined || (typeof version === 'string' && /^1(\.\d+)?$/.test(version.trim()))
}
