/** Refusals that are one with another, and the rule that foresees both. */
export const FORESEEN_BY_ANOTHER: Readonly<Record<string, string>> = {
  'name-invalid-on-create': 'name-pattern',
  'dynamic-not-allowed-by-pypi': 'dynamic-unknown',
  'wheel-dist-info-needs-two-hyphens': 'wheel-filename-parts',
  // Whoever looks for the directory by a wrong size does not find it.
  'zip-eocd-size-mismatch': 'not-a-zip',
  'zip-local-central-differ': 'zip-missing-central',
  'zip-negative-offset': 'zip-truncated',
}

/** Refusals of a request that is never made, and the tests that show it. Paths are relative to `__tests__`. */
export const SHOWN_ELSEWHERE: Readonly<Record<string, string>> = {
  ...shownBy(
    'upload/form-promises.test.ts',
    'field-is-file-part',
    'protocol-version',
    'filetype-missing',
    'filetype-unknown',
    'pyversion-missing-for-wheel',
    'pyversion-not-source',
    'content-missing',
    'content-not-a-file',
    'content-type-image',
    'digest-missing',
    'sha256-format',
    'blake2-format',
    'md5-non-ascii',
  ),
  // The last bytes are held back until the digest of what was sent is the one in the form.
  ...shownBy('upload/file-body.test.ts', 'digest-mismatch'),
  // Compared with what the index lists, file by file.
  ...shownBy('plan/plan-publication.test.ts', 'duplicate-filename-different-content'),
  ...shownBy('attestations/choose-attesting.test.ts', 'attestations-need-trusted-publishing'),
  ...shownBy('attestations/foresee-refusal.test.ts', 'attestations-unsupported-publisher'),
  ...shownBy(
    'attestations/check-ready-made.test.ts',
    'attestations-malformed',
    'attestation-predicate-unsupported',
    'attestation-statement',
    'attestation-subject-count',
    'attestation-subject-name',
    'attestation-subject-digest',
  ),
  // None for a file is no field; and of two kinds there is one each at most.
  ...shownBy(
    'attestations/attest-distributions.test.ts',
    'attestations-empty',
    'attestations-too-many',
    'attestation-predicate-duplicate',
  ),
}

/** What is not foreseen, and why. */
export const NOT_FORESEEN: Readonly<Record<string, string>> = {
  'name-too-similar':
    'It takes the names of all projects there are, tens of megabytes, to know; and it can befall a first publication alone.',
  'name-conflict': 'It takes two who create one project in the same second.',
  'attestation-signature':
    "What this run signs is right by itself; a ready-made attestation is verified with Sigstore's keys, which change, by the index.",
}

function shownBy(test: string, ...ids: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(ids.map(id => [id, test]))
}
