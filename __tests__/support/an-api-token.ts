import { Buffer } from 'node:buffer'
import { Secret } from '../../src/world/secret.ts'

/** An API token as PyPI makes them: a macaroon of version 2 with these caveats. Its signature is made up. */
export function anApiToken(location: string, ...caveats: readonly unknown[]): Secret {
  const identifier = field(2, Buffer.from('11111111-2222-4333-8444-555555555555'))
  const sections = caveats.flatMap(caveat => [...field(2, Buffer.from(JSON.stringify(caveat))), 0])
  const signature = field(6, Buffer.alloc(32, 7))
  const bytes = [2, ...field(1, Buffer.from(location)), ...identifier, 0, ...sections, 0, ...signature]
  return new Secret(`pypi-${Buffer.from(bytes).toString('base64url')}`)
}

function field(type: number, bytes: Buffer): readonly number[] {
  const length = bytes.length < 128 ? [bytes.length] : [(bytes.length & 127) | 128, bytes.length >> 7]
  return [type, ...length, ...bytes]
}
