/** How a server, or what it is built on, writes a text into its answer. */
type Quote = (text: string) => string

const json: Quote = text => JSON.stringify(text).slice(1, -1)
const html: Quote = text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const unicode = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
const percent = (byte: number) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
const url: Quote = text => encodeURIComponent(text.toWellFormed())
const bytes = (text: string) => [...Buffer.from(text)]
const printable = (byte: number) => byte >= 0x20 && byte < 0x7f && byte !== 0x5c

export const QUOTED_BY_SERVERS: Readonly<Record<string, Quote>> = {
  'as it is': text => text,
  'JSON of Python': text => json(text).replace(/[^ -~]/g, unicode),
  'JSON of Go': text => json(text).replace(/[<>&\u2028\u2029]/g, unicode),
  'JSON of .NET': text =>
    json(text).replace(/[^ \w.!@#$%()*,/:;=?[\\\]^{|}~-]|\\"/g, found => unicode(found.at(-1) ?? '')),
  'JSON of PHP': text =>
    json(text)
      .replaceAll('/', '\\/')
      .replace(/[^ -~]/g, unicode),
  'JSON in JSON': text => json(json(text)),
  'JSON in HTML': text => html(json(text)).replaceAll('"', '&#34;'),
  'JSON in a URL': text => url(json(text)),
  'a URL by JavaScript': url,
  'a URL in lower case': text => url(text).replace(/%../g, found => found.toLowerCase()),
  'a URL by Python': text =>
    url(text)
      .replaceAll('%2F', '/')
      .replace(/[!'()*]/g, found => percent(found.charCodeAt(0))),
  'a URL with every byte escaped': text => bytes(text).map(percent).join(''),
  'a URL in a URL': text => url(url(text)),
  'a URL in JSON with every character escaped': text => [...url(text)].map(unicode).join(''),
  'a form': text => new URLSearchParams({ a: text }).toString().slice(2),
  HTML: html,
  'HTML of Python': text => html(text).replaceAll('"', '&quot;').replaceAll("'", '&#x27;'),
  'HTML of Go': text => html(text).replaceAll('"', '&#34;').replaceAll("'", '&#39;'),
  'HTML of PHP': text => html(text).replaceAll('"', '&quot;').replaceAll("'", '&#039;').replaceAll('ö', '&ouml;'),
  'HTML in HTML': text => html(html(text)).replaceAll('"', '&quot;'),
  'HTML in JSON of Go': text => json(html(text)).replaceAll('&', '\\u0026'),
  'HTML with numbers': text => html(text).replace(/[^ -~]/gu, found => `&#${found.codePointAt(0)};`),
  'bytes by Python': text =>
    bytes(text)
      .map(byte => (printable(byte) ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`))
      .join('')
      .replace(/\\(?!x[\da-f]{2})/g, '\\\\'),
  'bytes taken for characters': text => Buffer.from(text).toString('latin1'),
  'characters taken apart': text => text.normalize('NFD'),
  'lines of 7': text => text.replace(/.{7}(?=.)/gsu, '$&\r\n'),
  'with a NUL inside': text => `${text.slice(0, 5)}\0${text.slice(5)}`,
  'with something invisible inside': text => `${text.slice(0, 3)}\u200b${text.slice(3)}`,
  base64: text => Buffer.from(text).toString('base64'),
  'base64 after one byte': text => Buffer.from(`:${text}`).toString('base64'),
  'base64 of name and password': text => Buffer.from(`al:${text}`).toString('base64').replaceAll('=', ''),
  'base64 for URLs': text => Buffer.from(`${text}!`).toString('base64url'),
  'base64 for URLs after one byte': text => Buffer.from(`:${text}`).toString('base64url'),
  'base64 in JSON of PHP': text => Buffer.from(`a:${text}`).toString('base64').replaceAll('/', '\\/'),
}
