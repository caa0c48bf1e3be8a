/**
 * Whether a text is a valid project name.
 * Core metadata specification, field Name: ASCII letters, digits, `.`, `_`, `-`; first and last a letter or digit.
 */
export function isProjectName(text: string): boolean {
  return /^([A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$/i.test(text)
}

/** The one spelling that all spellings of a project's name share: lower case, runs of `.`, `_`, `-` as one `-` (PEP 503). */
export function normalizeProjectName(name: string): string {
  return name.replace(/[-_.]+/g, '-').toLowerCase()
}
