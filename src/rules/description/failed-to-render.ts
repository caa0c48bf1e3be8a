import type { Distribution } from '../../distributions/distribution.ts'
import { formatPrintableLine } from '../../errors/printable-text.ts'
import { fieldValue } from '../../packaging/core-metadata.ts'

/** What PyPI answers when a description cannot be shown, however it came to that. Pure. */
export function failedToRender({ metadata }: Distribution): string {
  const contentType = fieldValue(metadata, 'Description-Content-Type') ?? ''
  if (contentType === '') return 'The description failed to render in the default format of reStructuredText.'
  return `The description failed to render for '${formatPrintableLine(contentType, 100)}'.`
}
