import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { isIPv6 } from 'node:net'

/** A private certificate authority, made anew for each test. */
export interface CertificateAuthority {
  /** Its own certificate, PEM. */
  readonly certificate: string
  /** A server's key and certificate for host names or IPv6 addresses, PEM. */
  issue(...hosts: readonly string[]): { readonly key: string; readonly cert: string }
}

const ECDSA_WITH_SHA256 = sequence(oid('2a8648ce3d040302'))
const COMMON_NAME = oid('550403')
const BASIC_CONSTRAINTS = oid('551d13')
const SUBJECT_ALTERNATIVE_NAME = oid('551d11')
const TRUE = tagged(0x01, Buffer.from([0xff]))

/** X.509 version 3 in DER (RFC 5280), with as little in it as a TLS client asks for. */
export function createCertificateAuthority(name = 'A private authority'): CertificateAuthority {
  const authority = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const isAuthority = sequence(BASIC_CONSTRAINTS, TRUE, octets(sequence(TRUE)))
  return {
    certificate: certify(name, authority.publicKey, isAuthority, name, authority.privateKey),
    issue(...hosts) {
      const server = generateKeyPairSync('ec', { namedCurve: 'P-256' })
      const names = sequence(
        ...hosts.map(host => (isIPv6(host) ? tagged(0x87, readIPv6(host)) : tagged(0x82, Buffer.from(host)))),
      )
      const alternatives = sequence(SUBJECT_ALTERNATIVE_NAME, octets(names))
      return {
        key: server.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
        cert: certify('A server', server.publicKey, alternatives, name, authority.privateKey),
      }
    },
  }
}

function certify(
  subject: string,
  publicKey: KeyObject,
  extension: Buffer,
  issuer: string,
  issuerKey: KeyObject,
): string {
  const serialNumber = Buffer.from([1, ...crypto.getRandomValues(new Uint8Array(8))])
  const toBeSigned = sequence(
    tagged(0xa0, tagged(0x02, Buffer.from([2]))),
    tagged(0x02, serialNumber),
    ECDSA_WITH_SHA256,
    distinguishedName(issuer),
    sequence(utcTime('200101000000Z'), utcTime('491231235959Z')),
    distinguishedName(subject),
    publicKey.export({ type: 'spki', format: 'der' }),
    tagged(0xa3, sequence(extension)),
  )
  const signature = tagged(0x03, Buffer.concat([Buffer.from([0]), sign('sha256', toBeSigned, issuerKey)]))
  const base64 = sequence(toBeSigned, ECDSA_WITH_SHA256, signature).toString('base64')
  const lines = base64.match(/.{1,64}/g) ?? []
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n')
}

function readIPv6(address: string): Buffer {
  const [before = [], after = []] = address.split('::').map(half => half.split(':').filter(group => group !== ''))
  const groups = [...before, ...Array(8 - before.length - after.length).fill('0'), ...after]
  return Buffer.from(groups.map(group => group.padStart(4, '0')).join(''), 'hex')
}

function distinguishedName(commonName: string): Buffer {
  return sequence(tagged(0x31, sequence(COMMON_NAME, tagged(0x0c, Buffer.from(commonName)))))
}

function utcTime(text: string): Buffer {
  return tagged(0x17, Buffer.from(text))
}

function oid(hexadecimal: string): Buffer {
  return tagged(0x06, Buffer.from(hexadecimal, 'hex'))
}

function octets(content: Buffer): Buffer {
  return tagged(0x04, content)
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return tagged(0x30, Buffer.concat(parts))
}

function tagged(tag: number, content: Buffer): Buffer {
  const { length } = content
  const long = length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255]
  return Buffer.concat([Buffer.from([tag, ...(length < 128 ? [length] : long)]), content])
}
