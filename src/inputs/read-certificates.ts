import { PublishError } from '../errors/publish-error.ts'
import type { Files } from '../world/files.ts'
import { readPemFile } from './read-pem-file.ts'

/** The bundles of whole operating systems have some hundred kilobytes. */
const MAXIMUM_BYTES = 16 * 1024 * 1024

/**
 * Reads the file that `TWINE_CERT` names: certificates in PEM.
 * @throws {PublishError} `certificates-unreadable`
 */
export async function readCertificates(path: string, files: Files): Promise<string> {
  const text = await readPemFile(path, MAXIMUM_BYTES, files, why => describe(path, why))
  if (!text.includes('-----BEGIN CERTIFICATE-----')) throw describe(path, 'it holds no certificate in PEM format')
  return text
}

function describe(path: string, why: string): PublishError {
  return new PublishError({
    code: 'certificates-unreadable',
    summary: `\`TWINE_CERT\` is set to ${path}: ${why}.`,
    remedy:
      'Set it to a file with the certificates of your authority (`-----BEGIN CERTIFICATE-----`), or take it out of the ' +
      'environment of this step.',
  })
}
