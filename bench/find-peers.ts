import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The peers, and which ones. */
export interface Peers {
  /** Where uv, twine and their Python are. */
  readonly directory: string
  readonly versions: string
}

const root = fileURLToPath(new URL('..', import.meta.url))
const cache = process.env['PYPI_PUBLISH_CACHE'] ?? join(root, '.cache')

/** @throws {Error} when one is missing: a comparison without it would be another one */
export async function findPeers(): Promise<Peers> {
  const directory = join(cache, 'python', 'bin')
  const install = `\`.ci/create-python-tools ${join(cache, 'python')}\` installs it.`
  const versions = [
    readVersion('curl', ['--version'], /^curl \S+/, 'It comes with the system, or from its package manager.'),
    readVersion(join(directory, 'uv'), ['--version'], /^uv \S+/, install),
    readVersion(join(directory, 'twine'), ['--version'], /^twine(?: version)? \S+/, install),
  ]
  return { directory, versions: versions.join(', ') }
}

function readVersion(program: string, args: readonly string[], pattern: RegExp, remedy: string): string {
  try {
    const [version = ''] = pattern.exec(execFileSync(program, args, { encoding: 'utf8' })) ?? []
    return version.replace(' version', '')
  } catch (cause) {
    throw new Error(`${program} is missing: the benchmark runs with all its peers, or not at all. ${remedy}`, { cause })
  }
}
