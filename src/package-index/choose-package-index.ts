import { PublishError } from '../errors/publish-error.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { Pypirc } from '../inputs/pypirc.ts'
import { checkUploadAddress } from './check-upload-address.ts'
import { guessSimpleUrl } from './guess-simple-url.ts'
import { isLoopback } from './is-loopback.ts'
import { KNOWN_INDEXES } from './known-indexes.ts'
import type { PackageIndex } from './package-index.ts'
import { recognizePypi } from './recognize-pypi.ts'
import { buildUnknownRepositoryProblem } from './unknown-repository.ts'
import type { UploadAddress } from './upload-address.ts'

/**
 * The index that the inputs name. Pure.
 * @param pypirc the file, when it was read
 * @throws {PublishError} `repository-unknown`, `repository-url-insecure`, `repository-url-is-simple-api`,
 *   `repository-url-mistaken`, `repository-url-invalid`, `index-url-insecure`
 */
export function choosePackageIndex(inputs: Inputs, pypirc: Pypirc | undefined): PackageIndex {
  const index = chooseDestination(inputs, pypirc)
  if (inputs.indexUrl === undefined) return index
  return { ...index, simpleUrl: readSimpleUrl(inputs.indexUrl) }
}

function chooseDestination({ destination, indexUrl }: Inputs, pypirc: Pypirc | undefined): PackageIndex {
  const simpleUrlIsGiven = indexUrl !== undefined
  if (destination.kind === 'url') {
    const setting = { kind: 'input', name: destination.source } as const
    return indexAt({ url: destination.url, setting }, simpleUrlIsGiven)
  }

  const { name } = destination
  const section = pypirc?.get(name)
  if (section?.repository !== undefined) return indexAt(readSectionAddress(name, section.repository), simpleUrlIsGiven)
  const known = KNOWN_INDEXES.get(name)
  if (known === undefined) throw new PublishError(buildUnknownRepositoryProblem(destination, pypirc))
  return known
}

function indexAt(address: UploadAddress, simpleUrlIsGiven: boolean): PackageIndex {
  const problem = checkUploadAddress(address, simpleUrlIsGiven)
  if (problem !== undefined) throw new PublishError(problem)
  const recognized = recognizePypi(address.url)
  if (recognized !== undefined) return recognized.index
  const simpleUrl = guessSimpleUrl(address.url)
  return {
    kind: 'other',
    name: address.url.host,
    uploadUrl: address.url,
    ...(simpleUrl === undefined ? {} : { simpleUrl }),
  }
}

function readSectionAddress(name: string, text: string): UploadAddress {
  const url = URL.parse(text)
  if (url === null || !/^https?:$/.test(url.protocol)) {
    // Its text is not shown: what is no URL may still hold a password.
    throw new PublishError({
      code: 'repository-url-invalid',
      summary: `The \`repository\` of section [${name}] of \`.pypirc\` is not a URL that begins with \`https://\`.`,
      remedy: `Write \`repository = https://…\` there, or take it out of the workflow and set \`repository-url\` instead.`,
    })
  }
  url.username = ''
  url.password = ''
  return { url, setting: { kind: 'section', name } }
}

/** The Simple API's root ends in a slash: names of projects are appended to it. */
function readSimpleUrl(indexUrl: URL): URL {
  const url = new URL(indexUrl)
  if (url.protocol !== 'https:' && !isLoopback(url)) {
    throw new PublishError({
      code: 'index-url-insecure',
      summary: `\`index-url\` is set to ${url.protocol}//${url.host}${url.pathname.slice(0, 300)}: over plain http, anyone on the way could say what the index has.`,
      remedy: `Write \`index-url: https://${url.host}${url.pathname.slice(0, 300)}\`; plain http is accepted for this machine (\`localhost\`) only.`,
    })
  }
  url.hash = ''
  if (!url.pathname.endsWith('/')) url.pathname += '/'
  return url
}
