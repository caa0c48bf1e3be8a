import { join } from 'node:path'
import { PublishError } from '../errors/publish-error.ts'
import type { Files } from '../world/files.ts'
import type { AttestedFile } from './attestation.ts'

/**
 * Writes publish attestations as files that other tools read: `<distribution>.publish.attestation`.
 * @param directory absolute; made when it is not there
 * @throws {PublishError} `attestations-dir-unwritable`
 */
export async function writeAttestations(
  attested: ReadonlyMap<string, AttestedFile>,
  directory: string,
  files: Files,
): Promise<void> {
  try {
    for (const [filename, { attestations }] of attested) {
      await files.writeText(join(directory, `${filename}.publish.attestation`), JSON.stringify(attestations[0]))
    }
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause)
    const summary = `The attestations cannot be written to ${directory}. Nothing was sent.`
    const remedy = 'Correct `attestations-dir:`, or remove it: the index gets the attestations in any case.'
    throw new PublishError({ code: 'attestations-dir-unwritable', summary, detail, remedy }, { cause })
  }
}
