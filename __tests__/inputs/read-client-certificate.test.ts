import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { readClientCertificate } from '../../src/inputs/read-client-certificate.ts'
import { publish } from '../../src/publish.ts'
import { createCertificateAuthority } from '../support/certificates.ts'
import { createMemoryFiles } from '../support/memory-files.ts'
import { createMemoryWorld } from '../support/memory-world.ts'

const { cert, key } = createCertificateAuthority().issue('builder')
const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const protectedKey = privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' })

describe('readClientCertificate()', () => {
  test.each([
    ['certificate first', `${cert}${key}`],
    ['key first, and words between', `${key}\nBag Attributes\n${cert}`],
    ['lines that end as on Windows', `${cert}${key}`.replaceAll('\n', '\r\n')],
  ])('readClientCertificate() reads both from one file: %s', async (_, text) => {
    const secret = await readClientCertificate('/id.pem', createMemoryFiles({ '/id.pem': text }))
    expect(secret.reveal()).toBe(text)
    expect(String(secret)).toBe('***')
  })

  test.each([
    ['is missing', {}, 'there is no such file'],
    ['has a key alone', { '/id.pem': key }, 'no certificate'],
    ['has a certificate alone', { '/id.pem': cert }, 'no private key'],
    ['has a key with a passphrase', { '/id.pem': cert + protectedKey }, 'passphrase'],
    ['is damaged', { '/id.pem': cert + key.replace(/\n.{20}/, '\n') }, 'damaged'],
    ['has a damaged certificate in its chain', { '/id.pem': cert + key + cert.replace(/\n.{20}/, '\n') }, 'damaged'],
    ['is far too large', { '/id.pem': new Uint8Array(2 * 1024 * 1024) }, 'cannot be read'],
  ])('readClientCertificate() says so when the file %s', async (_what, contents, why) => {
    await expect(readClientCertificate('/id.pem', createMemoryFiles(contents))).rejects.toMatchObject({
      problems: [{ code: 'client-certificate-unreadable', summary: expect.stringContaining(why) }],
    })
  })
})

describe('TWINE_CLIENT_CERT', () => {
  test('is for the origin of the upload address', async () => {
    const files = { '/workspace/id.pem': cert + key }
    const world = createMemoryWorld({ files, environment: { TWINE_CLIENT_CERT: 'id.pem' } })
    await publish(world)
    expect([...world.identities.keys()]).toEqual(['https://upload.pypi.org'])
  })
})
