import { asJsonObject, type JsonObject, parseJsonObject, valueAt } from '../world/parse-json.ts'
import type { IndexedFile } from './indexed-file.ts'
import { isReadableVersion, parseDigest, parseStatusText } from './page-values.ts'
import type { NoProjectPage, ProjectPage } from './project-page.ts'
import { resolveAddress } from './resolve-address.ts'

/**
 * Parses a project's page of the Simple API in JSON (PEP 691, with PEP 592, 700 and 792). Never throws. A file whose
 * entry makes no sense is left out.
 * @param pageUrl what relative addresses start from
 */
export function parseSimpleApiJson(text: string, pageUrl: URL): ProjectPage | NoProjectPage {
  const page = parseJsonObject(text)
  if (page === undefined) return { noPage: 'it is not a JSON object' }
  const version = valueAt(page, 'meta', 'api-version')
  if (!isReadableVersion(version)) return { noPage: 'it is a version of the Simple API that is not 1.x' }
  if (!Array.isArray(page['files'])) return { noPage: 'it has no list of files' }

  const status = parseStatusText(valueAt(page, 'project-status', 'status'))
  const statusReason = parseStatusText(valueAt(page, 'project-status', 'reason'))
  return {
    files: page['files'].flatMap((entry: unknown) => parseFile(asJsonObject(entry), pageUrl) ?? []),
    ...(status === undefined ? {} : { status }),
    ...(statusReason === undefined ? {} : { statusReason }),
  }
}

function parseFile(entry: JsonObject | undefined, pageUrl: URL): IndexedFile | undefined {
  const { filename, url: address, size, yanked } = entry ?? {}
  const uploadTime = entry?.['upload-time']
  if (typeof filename !== 'string' || filename === '' || typeof address !== 'string') return undefined
  const url = resolveAddress(address, pageUrl)
  if (url === undefined) return undefined
  url.hash = ''
  return {
    filename,
    url: url.href,
    digests: parseDigests(asJsonObject(entry?.['hashes']) ?? {}),
    ...(Number.isSafeInteger(size) && Number(size) >= 0 ? { size: Number(size) } : {}),
    ...(typeof uploadTime === 'string' ? { uploadTime } : {}),
    // PEP 592: `true`, or the reason as a text.
    yanked: Boolean(yanked),
  }
}

function parseDigests(hashes: JsonObject): Readonly<Record<string, string>> {
  const pairs = Object.entries(hashes).flatMap(([algorithm, value]) => {
    const digest = parseDigest(value)
    return digest === undefined ? [] : [[algorithm, digest] as const]
  })
  return Object.fromEntries(pairs)
}
