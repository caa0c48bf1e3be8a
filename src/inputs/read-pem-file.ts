import type { PublishError } from '../errors/publish-error.ts'
import type { Files } from '../world/files.ts'

/**
 * Reads a file in PEM format (RFC 7468) that a variable of the environment names.
 * @param maximumBytes of a larger file nothing is read
 * @param describe makes the error, from a clause that says why the file cannot be used
 * @throws {PublishError} what `describe` made, without anything of what stands in the file
 */
export async function readPemFile(
  path: string,
  maximumBytes: number,
  files: Files,
  describe: (why: string) => PublishError,
): Promise<string> {
  const text = await files.readText(path, maximumBytes).catch((cause: unknown) => {
    throw describe(`it cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`)
  })
  if (text === undefined) throw describe('there is no such file')
  return text
}
