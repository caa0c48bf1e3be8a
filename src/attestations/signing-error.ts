import { PublishError } from '../errors/publish-error.ts'

/** Signing failed for good. Nothing has been sent: all files are signed before the first upload. */
export function signingFailed(summary: string, detail: string): PublishError {
  return new PublishError({
    code: 'attestation-signing-failed',
    summary,
    detail,
    remedy:
      'Nothing was sent. Run the job again; https://status.sigstore.dev tells when Sigstore is at fault. To publish ' +
      'without attestations, set\n\nwith:\n  attestations: false',
  })
}
