import { Buffer } from 'node:buffer'

/** A shorter text turns up by chance: to take its variants for a secret would blacken words that are none. */
const SHORTEST_WITH_VARIANTS = 8

/** A shorter line of a longer secret tells nobody anything, and to mask it would blacken the whole log. */
const SHORTEST_LINE = 4

/** Everything that ends a line somewhere. */
const LINE_BREAKS = /[\n\r\v\f\u0085\u2028\u2029]+/

/** A secret itself, and its lines. Pure. */
export function listSecretTexts(secret: string): readonly string[] {
  const lines = secret.split(LINE_BREAKS).map(line => line.trim())
  return [secret, ...lines.filter(line => line.length >= SHORTEST_LINE)]
}

/**
 * Every text in which a secret could turn up, the secret itself first: its lines, for runners compare a line of the log
 * at a time; what a server's answer makes of either by quoting it in a URL, in JSON or in HTML, and our summary once
 * more; and the parts of a token that are worth as much as the whole. Pure.
 */
export function listSecretForms(secret: string): readonly string[] {
  const texts = listSecretTexts(secret)
  const forms = [...texts, ...texts.filter(text => text.length >= SHORTEST_WITH_VARIANTS).flatMap(listVariants)]
  return [...new Set(forms)].filter(form => form.trim() !== '')
}

function listVariants(text: string): readonly string[] {
  // We show others' words with a single space in place of any white space.
  const spaced = text.trim().replace(/[\s\u0085]+/g, ' ')
  const quoted = [text, spaced, JSON.stringify(text).slice(1, -1), encodeURIComponent(text.toWellFormed())]
  const html = quoted.map(escapeHtml)
  // A server may quote it in HTML and call that text; then our summary does so once more.
  html.push(...html.map(escapeHtml))
  return [...quoted, ...html, Buffer.from(text, 'utf8').toString('base64'), ...listTokenParts(text)]
}

/** An API token says the same without its prefix; a JWT (RFC 7519) is worth something to whoever has its signature. */
function listTokenParts(secret: string): readonly string[] {
  const apiToken = /^pypi-([\w-]{16,})$/.exec(secret)?.[1]
  const signature = /^[\w-]+\.[\w-]+\.([\w-]{16,})$/.exec(secret)?.[1]
  return [apiToken, signature].filter(part => part !== undefined)
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
