import { checkSdistArchive } from './check-sdist-archive.ts'
import { checkWheelArchive } from './check-wheel-archive.ts'
import type { ReceivedContent } from './receive-content.ts'

/**
 * What is inside a file. Far less than PyPI looks at: that the archive opens and has the members that every wheel and
 * sdist must have.
 * @returns METADATA of a wheel
 * @throws {Refusal} 400
 */
export async function checkArchive(filename: string, content: ReceivedContent): Promise<Buffer | undefined> {
  if (content.path === undefined) return undefined
  if (filename.endsWith('.whl')) return checkWheelArchive(filename, content.path)
  await checkSdistArchive(content.path)
  return undefined
}
