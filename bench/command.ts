import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { anApiToken } from '../__tests__/support/an-api-token.ts'
import type { BenchmarkSet } from './sets.ts'
import type { Tool } from './tools.ts'
import type { WrittenSet } from './write-set.ts'

/** How a tool is started. */
export interface Command {
  readonly program: string
  readonly args: readonly string[]
  readonly environment: Readonly<Record<string, string>>
}

/** What a command is made for. */
export interface Occasion {
  readonly set: BenchmarkSet
  readonly written: WrittenSet
  /** Of the link, on loopback. */
  readonly port: number
  readonly authority: string
  /** Empty, and of this run alone. */
  readonly directory: string
  /** Where the peers are installed. */
  readonly peers: string
}

const here = fileURLToPath(new URL('.', import.meta.url))
const bundle = join(dirname(here), 'dist', 'index.js')
export const TOKEN = anApiToken('pypi.org').reveal()

/** The command by which a user of the tool would publish the set. `files` are those that it needs beside it. */
export function buildCommand(tool: Tool, occasion: Occasion): Command {
  switch (tool.program) {
    case 'curl':
      return buildCurl(tool, occasion)
    case 'uv':
      return buildUv(occasion)
    case 'twine':
      return buildTwine(occasion)
    case 'pypi-publish':
      return buildAction(tool, occasion)
  }
}

/** One process for all files, over connections that it keeps; its configuration lies beside it. */
function buildCurl({ concurrency }: Tool, { directory }: Occasion): Command {
  const parallel =
    concurrency === undefined ? [] : ['--parallel', '--parallel-immediate', '--parallel-max', String(concurrency)]
  const args = ['--no-progress-meter', ...parallel, '--config', curlConfiguration(directory)]
  return { program: 'curl', args, environment: {} }
}

export function curlConfiguration(directory: string): string {
  return join(directory, 'curl.conf')
}

/** Such a form as PyPI wants at least. */
export function writeCurlConfiguration({ written, port, authority }: Occasion): string {
  const requests = written.files.map(({ filename, path, sha256 }) => {
    const isWheel = filename.endsWith('.whl')
    const fields = {
      ':action': 'file_upload',
      protocol_version: '1',
      metadata_version: '2.1',
      name: filename.split('-')[0] ?? '',
      version: '1.0',
      filetype: isWheel ? 'bdist_wheel' : 'sdist',
      pyversion: isWheel ? 'py3' : 'source',
      sha256_digest: sha256,
    }
    return [
      'url = "https://upload.pypi.org/legacy/"',
      `connect-to = "upload.pypi.org:443:127.0.0.1:${port}"`,
      `cacert = "${authority}"`,
      `user = "__token__:${TOKEN}"`,
      'fail-with-body',
      ...Object.entries(fields).map(([name, value]) => `form-string = "${name}=${value}"`),
      `form = "content=@${path};type=application/octet-stream"`,
    ].join('\n')
  })
  return requests.join('\nnext\n')
}

function buildUv({ set, written, port, authority, directory, peers }: Occasion): Command {
  const look = set.published ? ['--check-url', `https://localhost:${port}/simple/`] : []
  return {
    program: join(peers, 'uv'),
    args: [
      ...['publish', '--no-config', '--trusted-publishing', 'never', '--no-attestations'],
      ...['--publish-url', `https://localhost:${port}/legacy/`, ...look, ...paths(written)],
    ],
    environment: {
      UV_PUBLISH_TOKEN: TOKEN,
      UV_CACHE_DIR: join(directory, 'uv-cache'),
      SSL_CERT_FILE: authority,
    },
  }
}

/** It asks what is there of PyPI only, so that name has to lead to the link. */
function buildTwine({ set, written, port, authority, peers }: Occasion): Command {
  const look = set.published ? ['--skip-existing'] : []
  return {
    program: join(peers, 'python'),
    args: [
      join(here, 'twine_over_link.py'),
      ...['upload', '--non-interactive', '--disable-progress-bar', ...look, ...paths(written)],
    ],
    environment: {
      TWINE_USERNAME: '__token__',
      TWINE_PASSWORD: TOKEN,
      TWINE_CERT: authority,
      PYTHON_KEYRING_BACKEND: 'keyring.backends.null.Keyring',
      LINK_PORT: String(port),
    },
  }
}

function paths({ files }: WrittenSet): readonly string[] {
  return files.map(({ path }) => path)
}

/** The committed bundle in a job on a runner, with all its checks, and without a signing service. */
function buildAction({ concurrency }: Tool, { set, written, port, authority, directory }: Occasion): Command {
  const job = {
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: written.workspace,
    GITHUB_OUTPUT: join(directory, 'output'),
    GITHUB_STEP_SUMMARY: join(directory, 'summary'),
    GITHUB_STATE: join(directory, 'state'),
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'octo/demo',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REF: 'refs/heads/main',
    RUNNER_TEMP: directory,
    INPUT_USER: '__token__',
    INPUT_ATTESTATIONS: 'false',
    // PyPI lets some projects have files of this size; that they may is known to the index alone.
    'INPUT_IGNORE-RULES': 'file-too-large',
    ...(concurrency === undefined ? {} : { INPUT_CONCURRENCY: String(concurrency) }),
  }
  const right = set.trusted
    ? {
        ACTIONS_ID_TOKEN_REQUEST_URL: `https://localhost:${port}/id-token?api-version=2.0`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'the-request-token-of-the-job',
      }
    : { INPUT_PASSWORD: TOKEN }
  return {
    program: process.execPath,
    args: ['--import', join(here, 'lead-to-link.mjs'), bundle],
    environment: { ...job, ...right, NODE_EXTRA_CA_CERTS: authority, LINK_PORT: String(port) },
  }
}
