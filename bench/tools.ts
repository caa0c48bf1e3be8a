/** Something that publishes files: a peer, or the action with so many uploads at once. */
export type ToolName = 'curl' | `curl-${number}` | 'uv' | 'twine' | 'pypi-publish' | `pypi-publish-${number}`

/** How a tool's name is to be read. */
export interface Tool {
  readonly program: 'curl' | 'uv' | 'twine' | 'pypi-publish'
  /** Uploads at once, where the name tells it. */
  readonly concurrency?: number
}

/** What everything is compared with: one file after another, and nothing else. */
export const BASELINE: ToolName = 'curl'

/** @throws {Error} for what is no tool */
export function parseToolName(text: string): ToolName {
  parseTool(text)
  return text as ToolName
}

/** @throws {Error} for what is no tool */
export function parseTool(name: string): Tool {
  const [, program = '', concurrency] = /^(curl|uv|twine|pypi-publish)(?:-([1-9]\d*))?$/.exec(name) ?? []
  if (program === '' || (concurrency !== undefined && (program === 'uv' || program === 'twine'))) {
    throw new Error(`there is no tool ${name}: there are curl, curl-N, uv, twine, pypi-publish and pypi-publish-N`)
  }
  const known = program as Tool['program']
  return concurrency === undefined ? { program: known } : { program: known, concurrency: Number(concurrency) }
}
