import type { Problem } from '../errors/problem.ts'
import { isLoopback } from './is-loopback.ts'
import { recognizePypi } from './recognize-pypi.ts'
import { addressLine, addressProblem, type UploadAddress } from './upload-address.ts'

/**
 * What would go wrong at this upload URL, as far as the URL itself tells. Pure.
 * @param simpleUrlIsGiven the user named the Simple API too: then nobody took one address for the other
 */
export function checkUploadAddress(address: UploadAddress, simpleUrlIsGiven: boolean): Problem | undefined {
  return (
    checkPypiAddress(address) ?? checkEncryption(address) ?? (simpleUrlIsGiven ? undefined : checkSimpleApi(address))
  )
}

function checkPypiAddress(address: UploadAddress): Problem | undefined {
  const recognized = recognizePypi(encrypted(address.url))
  if (recognized?.as !== 'another-page') return undefined
  const { index, name } = recognized
  const remedy = `Write \`repository: ${name}\` and leave the address out, or write ${addressLine(address, index.uploadUrl.href)}.`
  return isSimpleApi(address.url)
    ? addressProblem(
        address,
        'repository-url-is-simple-api',
        `files are read from there; ${index.name} takes uploads elsewhere.`,
        remedy,
      )
    : addressProblem(address, 'repository-url-mistaken', `this is not where ${index.name} takes uploads.`, remedy)
}

function checkEncryption(address: UploadAddress): Problem | undefined {
  const { url } = address
  if (url.protocol === 'https:' || isLoopback(url)) return undefined
  const what = 'over plain http, everyone on the way could read the credentials and exchange the files.'
  const remedy = `Write ${addressLine(address, encrypted(url).href)}; plain http is accepted for this machine (\`localhost\`) only.`
  return addressProblem(address, 'repository-url-insecure', what, remedy)
}

/** The same address over https, without query and fragment, which may hold a key. */
function encrypted(url: URL): URL {
  return Object.assign(new URL(url), { protocol: 'https:', search: '', hash: '' })
}

function checkSimpleApi(address: UploadAddress): Problem | undefined {
  const { url } = address
  if (!isSimpleApi(url)) return undefined
  const upload = Object.assign(new URL(url), { pathname: uploadPath(url.pathname), search: '', hash: '' })
  const what = 'that looks like its Simple API, where files are read, not uploaded.'
  const remedy =
    `Write the upload address, probably ${addressLine(address, upload.href)}. If this index does take uploads here, say ` +
    'so by setting `index-url` to its Simple API.'
  return addressProblem(address, 'repository-url-is-simple-api', what, remedy)
}

/** `/simple/`, or devpi's `/+simple/`: unless a shape of path has the name of a repository in that place. */
function isSimpleApi({ pathname }: URL): boolean {
  return /\/\+?simple\/?$/.test(pathname) && !/\/(repository|api\/pypi)\/simple\/?$/.test(pathname)
}

/** Where the index with such a Simple API probably takes uploads: Azure Artifacts beside it, most others above it. */
function uploadPath(simplePath: string): string {
  const azure = /^(.*\/_packaging\/.*\/pypi)\/simple\/?$/.exec(simplePath)
  return azure === null ? simplePath.replace(/\/\+?simple\/?$/, '/') : `${azure[1]}/upload/`
}
