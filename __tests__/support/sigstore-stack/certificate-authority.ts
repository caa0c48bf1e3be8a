import { createHash, randomBytes } from 'node:crypto'
import type { CtLog } from './ct-log.ts'
import {
  bitString,
  boolean,
  integer,
  objectIdentifier,
  octetString,
  sequence,
  set,
  tagged,
  utcTime,
  utf8String,
} from './der.ts'
import { formatIdentityExtensions } from './identity-extensions.ts'
import { KeyPair } from './key-pair.ts'

const ECDSA_WITH_SHA256 = sequence(objectIdentifier('1.2.840.10045.4.3.2'))
const NAME = sequence(set(sequence(objectIdentifier('2.5.4.3'), utf8String('loopback fulcio'))))
const YEAR = 365 * 24 * 3600 * 1000

/** A certificate authority as Fulcio is one: certificates for keys of minutes, with a workflow's identity in them. */
export class CertificateAuthority {
  readonly key = new KeyPair()
  /** Its own certificate, in DER. */
  readonly root: Buffer
  readonly #ctLog: CtLog

  constructor(ctLog: CtLog, now: Date) {
    this.#ctLog = ctLog
    const life = [new Date(now.getTime() - YEAR), new Date(now.getTime() + YEAR)] as const
    this.root = this.#sign(
      encodeCertificate(NAME, life, this.key.publicDer, [
        extension('2.5.29.19', sequence(boolean(true)), true),
        extension('2.5.29.15', bitString(Buffer.from([0x06]), 1), true),
        extension('2.5.29.14', octetString(keyIdentifier(this.key.publicDer))),
      ]),
    )
  }

  /**
   * Certifies a key.
   * @param publicKey SubjectPublicKeyInfo in DER
   * @returns DER
   */
  issue(publicKey: Buffer, claims: Readonly<Record<string, unknown>>, now: Date, seconds: number): Buffer {
    const life = [now, new Date(now.getTime() + seconds * 1000)] as const
    const extensions = [
      extension('2.5.29.15', bitString(Buffer.from([0x80]), 7), true),
      extension('2.5.29.37', sequence(objectIdentifier('1.3.6.1.5.5.7.3.3'))),
      extension('2.5.29.14', octetString(keyIdentifier(publicKey))),
      extension('2.5.29.35', sequence(tagged(0x80, keyIdentifier(this.key.publicDer)))),
      ...formatIdentityExtensions(claims).map(({ id, value, critical }) => extension(id, value, critical)),
    ]
    const serial = randomSerial()
    const unsigned = encodeCertificate(sequence(), life, publicKey, extensions, serial)
    const promise = this.#ctLog.promise(unsigned, this.key.publicDer, now)
    const logged = extension('1.3.6.1.4.1.11129.2.4.2', octetString(promise))
    return this.#sign(encodeCertificate(sequence(), life, publicKey, [...extensions, logged], serial))
  }

  #sign(unsigned: Buffer): Buffer {
    return sequence(unsigned, ECDSA_WITH_SHA256, bitString(this.key.sign(unsigned)))
  }
}

/** A TBSCertificate, version 3 (RFC 5280, section 4.1). */
function encodeCertificate(
  subject: Buffer,
  [notBefore, notAfter]: readonly [Date, Date],
  publicKey: Buffer,
  extensions: readonly Buffer[],
  serial = randomSerial(),
): Buffer {
  const version = tagged(0xa0, integer(Buffer.from([2])))
  const validity = sequence(utcTime(notBefore), utcTime(notAfter))
  const rest = [NAME, validity, subject, publicKey, tagged(0xa3, sequence(...extensions))]
  return sequence(version, integer(serial), ECDSA_WITH_SHA256, ...rest)
}

function extension(id: string, value: Buffer, critical = false): Buffer {
  return sequence(objectIdentifier(id), ...(critical ? [boolean(true)] : []), octetString(value))
}

function keyIdentifier(publicKey: Buffer): Buffer {
  return createHash('sha1').update(publicKey).digest()
}

function randomSerial(): Buffer {
  return Buffer.concat([Buffer.from([0x42]), randomBytes(15)])
}
