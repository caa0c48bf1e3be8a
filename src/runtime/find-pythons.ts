import { constants } from 'node:fs'
import { access, realpath, stat } from 'node:fs/promises'
import { delimiter, isAbsolute, join } from 'node:path'
import { pathWithin } from '../world/path-within.ts'

const NAMES = process.platform === 'win32' ? ['python3.exe', 'python.exe'] : ['python3']

/** More are not tried: the first one does nearly everywhere. */
const MOST = 4

/**
 * Programs on the `PATH` that call themselves Python 3, links followed, in order. None that lies in the workspace, or is
 * reached through it: what was checked out there may be a stranger's pull request.
 */
export async function findPythons(path: string, workspace: string): Promise<readonly string[]> {
  const found: string[] = []
  const realWorkspace = await realpath(workspace).catch(() => workspace)
  for (const directory of path.split(delimiter).filter(isAbsolute)) {
    for (const name of NAMES) {
      const program = await locate(directory, name)
      if (program === undefined || found.includes(program)) continue
      const places = [directory, await realpath(directory), program]
      const isInside = (place: string) => [realWorkspace, workspace].some(root => pathWithin(root, place) !== undefined)
      if (!places.some(isInside)) found.push(program)
    }
  }
  return found.slice(0, MOST)
}

async function locate(directory: string, name: string): Promise<string | undefined> {
  try {
    const program = await realpath(join(directory, name))
    await access(program, constants.X_OK)
    return (await stat(program)).isFile() ? program : undefined
  } catch {
    return undefined
  }
}
