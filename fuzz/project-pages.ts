import type { NoProjectPage, ProjectPage } from '../src/package-index/project-page.ts'
import { must } from './invariants.ts'

export const PAGE_URL = new URL('https://index.example/simple/a/')

const LONGEST_ADDRESS = 2000

/** Only addresses of the web, without credentials; only digests that are some; nothing that is long. */
export function mustBeProjectPage({ files, status = '', statusReason = '' }: ProjectPage): void {
  for (const { filename, url, digests, size = 0 } of files) {
    must(filename !== '', 'a file has a name')
    const { protocol, username, password, hash } = new URL(url)
    must(/^https?:$/.test(protocol) && username + password + hash === '', 'a plain address of the web', url)
    for (const digest of Object.values(digests)) must(/^[0-9a-f]{16,128}$/.test(digest), 'a digest', digest)
    must(Number.isSafeInteger(size) && size >= 0, 'a size', size)
  }
  must(status.length <= 300 && statusReason.length <= 300, 'a bounded status')
}

/** Addresses that are long are not read any more when they are written out. */
export function canBeWritten({ files }: ProjectPage): boolean {
  return files.every(({ filename, url }) => filename.length + url.length < LONGEST_ADDRESS)
}

/** The page in HTML, as an index would write it. */
export function writeHtml({ files, status, statusReason }: ProjectPage): string {
  const meta = [
    ['pypi:project-status', status],
    ['pypi:project-status-reason', statusReason],
  ].flatMap(([name, content]) =>
    content === undefined ? [] : [`<meta name="${name}" content="${escapeHtml(content)}">`],
  )
  const links = files.map(({ filename, url, digests, yanked }) => {
    const address = new URL(url)
    address.pathname = `/${encodeURIComponent(filename.toWellFormed())}`
    // HTML has room for one digest.
    const [digest] = Object.entries(digests)
    if (digest !== undefined) address.hash = new URLSearchParams([digest]).toString()
    return `<a href="${escapeHtml(address.href)}"${yanked ? ' data-yanked' : ''}>x</a>`
  })
  return [...meta, ...links].join('\n')
}

/** What both forms of a page can say. */
export function comparable(page: ProjectPage | NoProjectPage): unknown {
  if ('noPage' in page) return page
  const files = page.files.map(({ filename, digests, yanked }) => {
    const [digest] = Object.entries(digests)
    return { filename: filename.toWellFormed(), digest: digest && [digest[0].toLowerCase(), digest[1]], yanked }
  })
  return { files, status: page.status, statusReason: page.statusReason }
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
