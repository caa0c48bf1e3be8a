import { decodeEntity } from '../world/decode-entity.ts'

/** More is no error page; and what is behind it would not be shown. */
const MOST_HTML = 64 * 1024

/** Elements whose content is not text, to their end tag or, where that is missing, to the end of the page. */
const UNREAD = /<!--.*?(?:-->|$)|<(script|style|noscript|svg|template)\b.*?(?:<\/\1\s*>|$)/gis
const TITLE = /<title\b[^>]*>(.*?)(?:<\/title\s*>|$)/is
const TAG = /<[!/?a-z][^>]*(?:>|$)/gi

/**
 * What an HTML error page says: the text of its body, or its title where the body says nothing, or is so long that it
 * is a whole web site's page. Pure. No parser, as nothing depends on it but what a person reads.
 */
export function extractHtmlText(html: string, maximumLength: number): string {
  const read = html.slice(0, MOST_HTML).replace(UNREAD, ' ')
  const title = plainText(TITLE.exec(read)?.[1] ?? '')
  const body = plainText(read.replace(TITLE, ' '))
  return body !== '' && body.length <= maximumLength ? body : title || body
}

function plainText(html: string): string {
  return decodeEntities(html.replace(TAG, ' ')).replace(/\s+/g, ' ').trim()
}

function decodeEntities(text: string): string {
  return text.replace(
    /&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,7});/gi,
    (written, reference) => decodeEntity(reference) ?? written,
  )
}
