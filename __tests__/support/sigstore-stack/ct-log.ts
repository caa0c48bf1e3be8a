import { createHash } from 'node:crypto'
import { KeyPair } from './key-pair.ts'

const VERSION_1 = 0
const PRECERTIFICATE_ENTRY = 1

/** A certificate transparency log that promises to write down whatever it is shown (RFC 6962, section 3.2). */
export class CtLog {
  readonly key = new KeyPair()

  /**
   * The extension's value: a list with one signed certificate timestamp.
   * @param unsigned the certificate to be, without this extension
   */
  promise(unsigned: Buffer, issuerPublicKey: Buffer, now: Date): Buffer {
    const timestamp = Buffer.alloc(8)
    timestamp.writeBigUInt64BE(BigInt(now.getTime()))
    const noExtensions = numberOf(0, 2)
    const signature = this.key.sign(
      Buffer.concat([
        Buffer.from([VERSION_1, 0]),
        timestamp,
        numberOf(PRECERTIFICATE_ENTRY, 2),
        createHash('sha256').update(issuerPublicKey).digest(),
        withLength(unsigned, 3),
        noExtensions,
      ]),
    )
    const sha256WithEcdsa = Buffer.from([4, 3])
    const parts = [Buffer.from([VERSION_1]), this.key.id, timestamp, noExtensions, sha256WithEcdsa]
    return withLength(withLength(Buffer.concat([...parts, withLength(signature, 2)]), 2), 2)
  }
}

function withLength(bytes: Buffer, lengthBytes: number): Buffer {
  return Buffer.concat([numberOf(bytes.length, lengthBytes), bytes])
}

function numberOf(value: number, bytes: number): Buffer {
  const number = Buffer.alloc(bytes)
  number.writeUIntBE(value, 0, bytes)
  return number
}
