import { dirname, join } from 'node:path'
import type { Files } from '../world/files.ts'
import type { Attestation } from './attestation.ts'
import { directoryUnwritable } from './attestations-directory.ts'
import { PUBLISH_PREDICATE, SLSA_PREDICATE } from './publish-statement.ts'
import type { ReadyMadeSet } from './read-ready-made.ts'

/** What goes to the index with one file. */
export interface WrittenAttestations {
  readonly filename: string
  readonly signed: Attestation | undefined
  readonly readyMade: ReadyMadeSet | undefined
}

/**
 * Writes what goes to the index as files that other tools read: `<distribution>.publish.attestation`, and
 * `<distribution>.slsa.attestation` for build provenance. What lies in this very directory already stays as it is.
 * @param directory absolute
 * @throws {PublishError} `attestations-dir-unwritable`
 */
export async function writeAttestations(
  attested: readonly WrittenAttestations[],
  directory: string,
  files: Files,
): Promise<void> {
  const write = async (name: string, attestation: Attestation) =>
    await files.writeText(join(directory, name), JSON.stringify(attestation))
  try {
    for (const { filename, signed, readyMade } of attested) {
      if (signed !== undefined) await write(`${filename}.publish.attestation`, signed)
      for (const [predicateType, kind] of KINDS) {
        const found = readyMade?.get(predicateType)
        if (found === undefined || dirname(found.path) === directory) continue
        await write(`${filename}.${kind}.attestation`, found.attestation)
      }
    }
  } catch (cause) {
    throw directoryUnwritable(directory, cause)
  }
}

const KINDS = [
  [PUBLISH_PREDICATE, 'publish'],
  [SLSA_PREDICATE, 'slsa'],
] as const
