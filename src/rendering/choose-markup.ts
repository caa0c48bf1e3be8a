import type { Distribution } from '../distributions/distribution.ts'
import { fieldValue } from '../packaging/core-metadata.ts'

export type Markup = 'restructuredtext' | 'markdown' | 'plain'

const MARKUPS: ReadonlyMap<string, Markup> = new Map([
  ['text/x-rst', 'restructuredtext'],
  ['text/markdown', 'markdown'],
  ['text/plain', 'plain'],
])

/**
 * How PyPI reads a distribution's description: by Description-Content-Type, and as reStructuredText where there is none
 * (core metadata specification). `undefined`: there is no description, or PyPI refuses its type before it reads on.
 */
export function chooseMarkup({ metadata }: Distribution): Markup | undefined {
  if (metadata.description === undefined || metadata.description === '') return undefined
  const contentType = fieldValue(metadata, 'Description-Content-Type') ?? ''
  if (contentType === '') return 'restructuredtext'
  return MARKUPS.get(contentType.replace(/;.*/s, '').trim().toLowerCase())
}
