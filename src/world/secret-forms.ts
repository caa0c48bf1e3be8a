import { Buffer } from 'node:buffer'

/** A shorter text turns up by chance: to take its variants for a secret would blacken words that are none. */
const SHORTEST_WITH_VARIANTS = 8

/**
 * Every text in which a secret could turn up, the secret itself first: its lines, for runners compare a line of the log
 * at a time; what a server's answer makes of it by quoting it in a URL, in JSON or in HTML, and our summary once more;
 * and the parts of a token that are worth as much as the whole. Pure.
 */
export function listSecretForms(secret: string): readonly string[] {
  const forms = [secret, ...secret.split(/\r\n|\r|\n/)]
  if (secret.length >= SHORTEST_WITH_VARIANTS) {
    const quoted = [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret.toWellFormed())]
    const html = quoted.map(escapeHtml)
    // A server may quote it in HTML and call that text; then our summary does so once more.
    html.push(...html.map(escapeHtml))
    forms.push(
      ...quoted,
      ...html,
      // The job summary puts an invisible joiner behind this character, so that no name becomes a link.
      ...html.map(text => text.replaceAll('@', '@&#8288;')),
      Buffer.from(secret, 'utf8').toString('base64'),
      ...listTokenParts(secret),
    )
  }
  return [...new Set(forms)].filter(form => form.trim() !== '')
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
