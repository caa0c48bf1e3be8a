/** A file name that its specification does not allow. */
export interface InvalidFilename {
  readonly kind: 'invalid'
  /** The rule that PyPI refuses it by. */
  readonly rule:
    | 'sdist-filename-unparsable'
    | 'wheel-filename-parts'
    | 'wheel-filename-project-chars'
    | 'wheel-filename-version'
    | 'wheel-filename-build'
  /** What is wrong, as a sentence. */
  readonly reason: string
}
