import { basename } from 'node:path'
import type { IdTokenClaims } from '../credentials/parse-id-token-claims.ts'
import type { Distribution } from '../distributions/distribution.ts'
import type { Problem } from '../errors/problem.ts'
import { PublishError } from '../errors/publish-error.ts'
import type { Files } from '../world/files.ts'
import type { Attestation } from './attestation.ts'
import { checkReadyMade, type PredicateType } from './check-ready-made.ts'
import { checkSigner } from './check-signer.ts'

/** Bytes. They have about 10 kB; one with a long provenance may have more. */
const MAXIMUM_BYTES = 1024 * 1024

/** The ready-made attestations of one distribution. */
export type ReadyMadeSet = ReadonlyMap<PredicateType, { readonly attestation: Attestation; readonly path: string }>

/**
 * Reads the attestations that lie beside the distributions.
 * @param claims of the job, where the index will hold them against who signed
 * @returns by file name; a distribution that has none is absent
 * @throws {PublishError} `attestation-invalid`, for all that cannot be sent
 */
export async function readReadyMade(
  distributions: readonly Distribution[],
  files: Files,
  claims?: IdTokenClaims,
): Promise<ReadonlyMap<string, ReadyMadeSet>> {
  const problems: Problem[] = []
  const sets = new Map<string, ReadyMadeSet>()
  for (const distribution of distributions) {
    if (distribution.attestationPaths.length === 0) continue
    sets.set(distribution.filename, await readSet(distribution, files, claims, problems))
  }
  if (problems.length > 0) throw new PublishError(problems)
  return sets
}

async function readSet(
  distribution: Distribution,
  files: Files,
  claims: IdTokenClaims | undefined,
  problems: Problem[],
): Promise<ReadyMadeSet> {
  const set = new Map<PredicateType, { attestation: Attestation; path: string }>()
  for (const path of distribution.attestationPaths) {
    const complain = (defect: string) => problems.push(describeDefect(path, defect, distribution))
    const text = await readText(path, files)
    if (typeof text !== 'string') {
      complain(text.defect)
      continue
    }
    const readyMade = checkReadyMade(text, distribution)
    if ('defect' in readyMade) {
      complain(readyMade.defect)
      continue
    }
    const { predicateType, attestation } = readyMade
    const foreign = claims && checkSigner(attestation, claims)
    if (foreign !== undefined) complain(foreign)
    else if (set.has(predicateType)) {
      complain(`There is another of the type ${predicateType}, and an index takes one.`)
    } else set.set(predicateType, { attestation, path })
  }
  return set
}

async function readText(path: string, files: Files): Promise<string | { readonly defect: string }> {
  try {
    return (await files.readText(path, MAXIMUM_BYTES)) ?? { defect: 'It vanished while the run went on.' }
  } catch (error) {
    return { defect: `It cannot be read: ${error instanceof Error ? error.message : String(error)}` }
  }
}

function describeDefect(path: string, defect: string, { filename }: Distribution): Problem {
  const name = basename(path)
  return {
    code: 'attestation-invalid',
    filename,
    summary: `The attestation ${name} cannot be published with its file.`,
    detail: defect,
    remedy: name.endsWith('.publish.attestation')
      ? `Delete ${name}: the file is then attested anew.`
      : `Make ${name} anew from the file as it is, or delete it. To publish without attestations, set \`attestations: false\`.`,
  }
}
