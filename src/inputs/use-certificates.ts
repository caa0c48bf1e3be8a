import type { World } from '../world/world.ts'
import { readCertificates } from './read-certificates.ts'
import { readClientCertificate } from './read-client-certificate.ts'

/** Absolute paths. */
interface CertificateFiles {
  readonly certificateFile?: string | undefined
  readonly clientCertificateFile?: string | undefined
}

/**
 * Makes connections trust, and show, the certificates of these files from now on.
 * @param uploadUrl the client certificate is shown to this address's origin alone
 * @throws {PublishError} `certificates-unreadable`, `client-certificate-unreadable`
 */
export async function useCertificates(
  { certificateFile, clientCertificateFile }: CertificateFiles,
  uploadUrl: URL,
  { files, trust, identify }: Pick<World, 'files' | 'trust' | 'identify'>,
): Promise<void> {
  if (certificateFile !== undefined) trust(await readCertificates(certificateFile, files))
  if (clientCertificateFile !== undefined)
    identify(uploadUrl, await readClientCertificate(clientCertificateFile, files))
}
