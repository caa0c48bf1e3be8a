import type { UploadFields } from './build-upload-form.ts'

/** A multipart/form-data body (RFC 7578) around a file: the bytes before and behind the file's own. */
export interface MultipartFrame {
  readonly contentType: string
  readonly before: Uint8Array
  readonly after: Uint8Array
}

/**
 * Encodes the fields and the head of the file part. Values keep their line breaks as they are, which form encoders of
 * browsers (and Node's `FormData`) do not do.
 * @param boundary must not occur in any value
 */
export function encodeMultipart(fields: UploadFields, filename: string, boundary: string): MultipartFrame {
  const textParts = fields.map(([name, value]) => `${partHead(boundary, name)}\r\n${value}\r\n`)
  const filePart = `${partHead(boundary, 'content', filename)}Content-Type: application/octet-stream\r\n\r\n`
  const encoder = new TextEncoder()
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    before: encoder.encode(textParts.join('') + filePart),
    after: encoder.encode(`\r\n--${boundary}--\r\n`),
  }
}

function partHead(boundary: string, name: string, filename?: string): string {
  const disposition = `form-data; name="${escapeParameter(name)}"`
  const suffix = filename === undefined ? '' : `; filename="${escapeParameter(filename)}"`
  return `--${boundary}\r\nContent-Disposition: ${disposition}${suffix}\r\n`
}

/** As browsers write parameters of a form's parts (the HTML standard, multipart/form-data encoding algorithm). */
function escapeParameter(text: string): string {
  return text.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}
