import { spawnSync } from 'node:child_process'
import { delimiter } from 'node:path'

/** The directory of the first `python3` on the PATH that runs docutils as PyPI's version needs it; `undefined`: none does. */
export function findRealPython(): string | undefined {
  const script = 'import sys; sys.exit(sys.version_info < (3, 10))'
  return process.env['PATH']
    ?.split(delimiter)
    .find(directory => spawnSync(`${directory}/python3`, ['-I', '-c', script], { env: {} }).status === 0)
}
