import { createPrivateKey, X509Certificate } from 'node:crypto'
import { PublishError } from '../errors/publish-error.ts'
import type { Files } from '../world/files.ts'
import { Secret } from '../world/secret.ts'
import { readPemFile } from './read-pem-file.ts'

/** A key and a chain of certificates have some kilobytes. */
const MAXIMUM_BYTES = 1024 * 1024

/**
 * Reads the file that `TWINE_CLIENT_CERT` names: a certificate and its private key in PEM, one behind the other, as twine's
 * `--client-cert` and uv's `SSL_CLIENT_CERT` take it.
 * @throws {PublishError} `client-certificate-unreadable`, without anything of what stands in the file
 */
export async function readClientCertificate(path: string, files: Files): Promise<Secret> {
  const text = await readPemFile(path, MAXIMUM_BYTES, files, why => describe(path, why))
  const fault = findFault(text)
  if (fault !== undefined) throw describe(path, fault)
  return new Secret(text)
}

/** What keeps the file from being used, before a handshake would fail over it without saying why. */
function findFault(text: string): string | undefined {
  const certificates = findBlocks(text, 'CERTIFICATE')
  const [key] = findBlocks(text, '(?:\\w+ )*PRIVATE KEY')
  if (certificates.length === 0) return 'it holds no certificate in PEM format'
  if (key === undefined) return 'it holds no private key in PEM format, which belongs into the same file'
  if (/ENCRYPTED/.test(key)) return 'its private key is protected by a passphrase, which nobody can enter here'
  try {
    const [own] = certificates.map(block => new X509Certificate(block))
    const fits = own?.checkPrivateKey(createPrivateKey(key))
    return fits ? undefined : 'its private key is not the one of its first certificate'
  } catch {
    return 'its certificate or private key is damaged'
  }
}

function findBlocks(text: string, label: string): readonly string[] {
  return text.match(new RegExp(`-----BEGIN ${label}-----[^-]+-----END ${label}-----`, 'g')) ?? []
}

function describe(path: string, why: string): PublishError {
  return new PublishError({
    code: 'client-certificate-unreadable',
    summary: `\`TWINE_CLIENT_CERT\` is set to ${path}: ${why}.`,
    remedy:
      'Set it to a file with your certificate (`-----BEGIN CERTIFICATE-----`) and its private key ' +
      '(`-----BEGIN PRIVATE KEY-----`), or take it out of the environment of this step.',
  })
}
