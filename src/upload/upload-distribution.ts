import type { Distribution } from '../distributions/distribution.ts'
import { Cancelled } from '../errors/cancelled.ts'
import { retrying } from '../retry/retrying.ts'
import { attemptUpload } from './attempt-upload.ts'
import { buildUploadForm } from './build-upload-form.ts'
import { chooseBoundary } from './choose-boundary.ts'
import { concludeUpload } from './conclude-upload.ts'
import { encodeMultipart } from './encode-multipart.ts'
import { FileBody } from './file-body.ts'
import type { UploadContext } from './upload-context.ts'
import { noteAttested, type UploadEnd } from './upload-end.ts'

/**
 * Uploads one file, as often as it takes. An answer that got lost, or that leaves open whether the file arrived, is
 * not trusted: the index itself is asked, before the file is sent again and before it is called failed.
 */
export async function uploadDistribution(distribution: Distribution, context: UploadContext): Promise<UploadEnd> {
  const attested = context.attested.get(distribution.filename)
  // Built once: whatever is sent again is sent with the same attestations.
  const form = buildUploadForm(distribution, attested?.attestations)
  const frame = encodeMultipart(form, distribution.filename, chooseBoundary(form))
  const { filename, size } = distribution
  const onSent = (sent: number) => context.progress.progressed(filename, sent, size)
  const upload = {
    distribution,
    context,
    contentType: frame.contentType,
    body: new FileBody(frame, distribution, context.files, onSent),
  }
  const last = await retrying(
    context.retry,
    number => attemptUpload(upload, number),
    (why, seconds) => context.progress.retrying(distribution.filename, why, seconds),
  ).catch((error: unknown) => {
    if (error instanceof Cancelled) return { done: { by: 'cancellation' } } as const
    throw error
  })
  const end = await concludeUpload('done' in last ? last.done : { by: 'giving-up', why: last.again }, upload)
  return attested === undefined ? end : noteAttested(end, attested)
}
