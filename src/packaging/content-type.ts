/** What Description-Content-Type says. Parameters are absent where they are not given. */
export interface ContentType {
  /** `type/subtype`, in lower case. */
  readonly mediaType: string
  readonly charset?: string
  readonly variant?: string
}

/** More is no content type; with a limit, a hostile one costs nothing. */
const LONGEST_CONTENT_TYPE = 1000

/** A parameter's name, and its value where there is a `=`: in quotes, or a word. What follows the word counts for nothing. */
const PARAMETER =
  /^\s*([^\s()<>@,:;.\\"/[\]?=*'%]+)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"?|([^\s()<>@,:;.\\"/[\]?=*']+)).*)?$/s

/**
 * Parses a content type (RFC 2045) as forgivingly as Python's `email` does, by which PyPI reads it. Parameters that are
 * none are left out; the first of one name counts.
 * @returns `undefined` for what that parser does not bear: a line break, a parameter that ends in `*`; and for what is far too long
 */
export function parseContentType(text: string): ContentType | undefined {
  if (text.length > LONGEST_CONTENT_TYPE || /[\r\n]/.test(text)) return undefined
  const [type = '', ...rest] = splitOutsideQuotes(text)
  if (rest.some(parameter => /^\s*[^\s*=]+\*$/.test(parameter))) return undefined
  const parameters = new Map<string, string>()
  for (const parameter of rest) {
    const match = PARAMETER.exec(withoutComments(parameter))
    if (match?.[1] === undefined || parameters.has(match[1].toLowerCase())) continue
    parameters.set(match[1].toLowerCase(), match[2]?.replace(/\\(.)/g, '$1') ?? match[3] ?? '')
  }
  const charset = parameters.get('charset')
  const variant = parameters.get('variant')
  return {
    mediaType: chooseMediaType(type.trim().toLowerCase(), text.toLowerCase()),
    ...(charset !== undefined && { charset }),
    ...(variant !== undefined && { variant }),
  }
}

/** What is no `type/subtype` counts as plain text, where it says so somewhere. */
function chooseMediaType(type: string, text: string): string {
  const isOne = type.split('/').length === 2
  return isOne || !text.includes('text/plain') ? type : 'text/plain'
}

function splitOutsideQuotes(text: string): readonly string[] {
  const [type = ''] = text.split(';', 1)
  if (type.length === text.length) return [type]
  return [type, ...(text.slice(type.length + 1).match(/(?:"(?:[^"\\]|\\.)*(?:"|$)|[^;])+/g) ?? [])]
}

function withoutComments(text: string): string {
  return text.replace(/^((?:"(?:[^"\\]|\\.)*"|[^"(])*)\([^()]*\)/g, '$1 ')
}
