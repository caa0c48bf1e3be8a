import { PublishError } from '../errors/publish-error.ts'
import type { Files } from '../world/files.ts'
import type { PypircLocation } from './inputs.ts'
import { parsePypirc } from './parse-pypirc.ts'
import type { Pypirc } from './pypirc.ts'

/** It is a page of text. */
const MAXIMUM_BYTES = 1024 * 1024

/**
 * Reads a `.pypirc` file.
 * @returns `undefined` when there is none, and nobody asked for it
 * @throws {PublishError} `pypirc-missing`, `pypirc-unreadable`, `pypirc-invalid`
 */
export async function readPypirc({ path, required }: PypircLocation, files: Files): Promise<Pypirc | undefined> {
  const text = await readText(path, files)
  if (text !== undefined) return parsePypirc(text)
  if (!required) return undefined
  throw new PublishError({
    code: 'pypirc-missing',
    summary: `The .pypirc file ${path} does not exist.`,
    remedy: 'Correct the path in the `pypirc:` input; a relative path starts at the workspace.',
  })
}

async function readText(path: string, files: Files): Promise<string | undefined> {
  try {
    return await files.readText(path, MAXIMUM_BYTES)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new PublishError(
      { code: 'pypirc-unreadable', summary: `The .pypirc file ${path} cannot be read: ${why}` },
      { cause },
    )
  }
}
