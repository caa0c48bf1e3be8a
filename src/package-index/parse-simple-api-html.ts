import { Parser } from 'htmlparser2'
import { decodePercent } from '../inputs/parse-url.ts'
import type { IndexedFile } from './indexed-file.ts'
import { isReadableVersion, parseDigest, parseStatusText } from './page-values.ts'
import type { NoProjectPage, ProjectPage } from './project-page.ts'
import { resolveAddress } from './resolve-address.ts'

/** The parser looks through all open elements at most tags: with many of them, a page could keep it busy for hours. */
const DEEPEST_NESTING = 1_000

type Attributes = Readonly<Record<string, string>>

/** What a pass over the page collects. */
interface Elements {
  readonly anchors: Attributes[]
  readonly meta: Map<string, string>
  base?: string
  hasForm: boolean
  depth: number
}

/**
 * Parses a project's page of the Simple API in HTML (PEP 503, with PEP 592, 629 and 792). Never throws. An anchor that
 * leads to no file is left out.
 * @param pageUrl what relative addresses start from, unless the page has a `<base>`
 */
export function parseSimpleApiHtml(text: string, pageUrl: URL): ProjectPage | NoProjectPage {
  const { anchors, meta, base, hasForm, depth } = collectElements(text)
  if (depth > DEEPEST_NESTING) return { noPage: `it has more than ${DEEPEST_NESTING} elements that are not closed` }
  if (!isReadableVersion(meta.get('pypi:repository-version'))) {
    return { noPage: 'it is a version of the Simple API that is not 1.x' }
  }
  const start = (base === undefined ? undefined : resolveAddress(base, pageUrl)) ?? pageUrl
  const files = anchors.flatMap(anchor => parseFile(anchor, start) ?? [])
  // Portals answer 200 with a page to log in at. A page of the Simple API has files, or is empty.
  if (hasForm && !files.some(file => /\.(whl|gz|zip)$/i.test(file.filename))) {
    return { noPage: 'it is a page with a form, perhaps to log in' }
  }
  const status = parseStatusText(meta.get('pypi:project-status'))
  const statusReason = parseStatusText(meta.get('pypi:project-status-reason'))
  return {
    files,
    ...(status === undefined ? {} : { status }),
    ...(statusReason === undefined ? {} : { statusReason }),
  }
}

function collectElements(text: string): Elements {
  const elements: Elements = { anchors: [], meta: new Map(), hasForm: false, depth: 0 }
  const parser = new Parser({
    onopentag(name, attributes) {
      elements.depth += 1
      if (elements.depth > DEEPEST_NESTING) parser.pause()
      collectElement(name, attributes, elements)
    },
    onclosetag() {
      elements.depth -= 1
    },
  })
  parser.end(text)
  return elements
}

function collectElement(name: string, attributes: Attributes, elements: Elements): void {
  if (name === 'a') elements.anchors.push(attributes)
  else if (name === 'form') elements.hasForm = true
  else if (name === 'base' && attributes['href'] !== undefined) elements.base ??= attributes['href']
  else if (name === 'meta') elements.meta.set(attributes['name'] ?? '', attributes['content'] ?? '')
}

/** The file name is the last part of the address, as installers read it. */
function parseFile(anchor: Attributes, base: URL): IndexedFile | undefined {
  const url = anchor['href'] === undefined ? undefined : resolveAddress(anchor['href'], base)
  if (url === undefined) return undefined
  const filename = decodePercent(url.pathname.slice(url.pathname.lastIndexOf('/') + 1))
  if (filename === '') return undefined
  const digests = parseFragment(url.hash)
  url.hash = ''
  return { filename, url: url.href, digests, yanked: anchor['data-yanked'] !== undefined }
}

/** `#sha256=…`, also among other parameters. */
function parseFragment(hash: string): Readonly<Record<string, string>> {
  const pairs = [...new URLSearchParams(hash.slice(1))].flatMap(([algorithm, value]) => {
    const digest = parseDigest(value)
    return digest === undefined ? [] : [[algorithm.toLowerCase(), digest] as const]
  })
  return Object.fromEntries(pairs)
}
