import { absolutePath, type Places } from './absolute-path.ts'
import type { InputReading } from './input-reading.ts'
import type { Inputs } from './inputs.ts'

type CertificateFiles = Pick<Inputs, 'certificateFile' | 'clientCertificateFile'>

/** The files that `TWINE_CERT` and `TWINE_CLIENT_CERT` name, absolute. Pure. */
export function parseCertificateFiles(reading: InputReading, places: Places): CertificateFiles {
  const trusted = reading.variable('TWINE_CERT')
  const own = reading.variable('TWINE_CLIENT_CERT')
  return {
    ...(trusted === undefined ? {} : { certificateFile: absolutePath(trusted, places) }),
    ...(own === undefined ? {} : { clientCertificateFile: absolutePath(own, places) }),
  }
}
