import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'

/** A P-256 key of one of the stack's services. */
export class KeyPair {
  /** SubjectPublicKeyInfo in DER: what a trusted root lists. */
  readonly publicDer: Buffer
  /** Its digest, by which logs are known. */
  readonly id: Buffer
  readonly #privateKey: KeyObject

  constructor() {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    this.#privateKey = privateKey
    this.publicDer = publicKey.export({ type: 'spki', format: 'der' })
    this.id = createHash('sha256').update(this.publicDer).digest()
  }

  /** ECDSA with SHA-256, in DER. */
  sign(data: Buffer): Buffer {
    return sign('sha256', data, this.#privateKey)
  }
}
