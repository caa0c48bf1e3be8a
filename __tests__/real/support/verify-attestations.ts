import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeTemporaryDirectory } from './temporary-directory.ts'
import { runTool } from './tools.ts'

const script = join(dirname(fileURLToPath(import.meta.url)), 'verify-attestations.py')

/** A file, an attestation that comes with it, and the trusted publisher that the project has on the index. */
export interface AttestedCase {
  readonly file: string
  readonly attestation: unknown
  readonly repository: string
  readonly workflow: string
}

/**
 * Has PyPI's own library verify attestations; only whom it trusts is another than the public Sigstore.
 * @param trusted a trusted root in Sigstore's JSON
 * @returns for each case why it was refused, or `null`
 */
export async function verifyAttestations(
  trusted: unknown,
  cases: readonly AttestedCase[],
): Promise<readonly (string | null)[]> {
  await using directory = await makeTemporaryDirectory()
  const [trustedRoot, list] = [join(directory.path, 'trusted-root.json'), join(directory.path, 'cases.json')]
  await writeFile(trustedRoot, JSON.stringify(trusted))
  await writeFile(list, JSON.stringify(cases))
  const { exitCode, output } = await runTool('python/python', [script, trustedRoot, list], { cwd: directory.path })
  if (exitCode !== 0) throw new Error(output)
  return JSON.parse(output)
}
