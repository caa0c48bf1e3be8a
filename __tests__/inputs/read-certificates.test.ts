import { describe, expect, test } from '@jest/globals'
import { readCertificates } from '../../src/inputs/read-certificates.ts'
import { publish } from '../../src/publish.ts'
import { createCertificateAuthority } from '../support/certificates.ts'
import { createMemoryFiles } from '../support/memory-files.ts'
import { createMemoryWorld } from '../support/memory-world.ts'

const { certificate } = createCertificateAuthority()

describe('readCertificates()', () => {
  test('readCertificates() reads a file in PEM, whatever else is in it', async () => {
    const text = `# our authority\n${certificate}`
    expect(await readCertificates('/ca.pem', createMemoryFiles({ '/ca.pem': text }))).toBe(text)
  })

  test.each([
    ['is missing', {}, 'there is no such file'],
    ['is in another format', { '/ca.pem': Buffer.from([0x30, 0x82]) }, 'no certificate in PEM format'],
    ['is a private key alone', { '/ca.pem': '-----BEGIN PRIVATE KEY-----' }, 'no certificate in PEM format'],
    ['is far too large', { '/ca.pem': new Uint8Array(17 * 1024 * 1024) }, 'cannot be read'],
  ])('readCertificates() says so when the file %s', async (_what, contents, why) => {
    await expect(readCertificates('/ca.pem', createMemoryFiles(contents))).rejects.toMatchObject({
      problems: [{ code: 'certificates-unreadable', summary: expect.stringContaining(why) }],
    })
  })
})

describe('TWINE_CERT', () => {
  test('is read relative to the workspace, and trusted', async () => {
    const files = { '/workspace/certificates/ca.pem': certificate }
    const world = createMemoryWorld({ files, environment: { TWINE_CERT: 'certificates/ca.pem' } })
    await publish(world)
    expect(world.trusted).toEqual([certificate])
  })

  test('stops the run before anything is asked when it names no file', async () => {
    const world = createMemoryWorld({ environment: { TWINE_CERT: 'ca.pem' } })
    expect((await publish(world)).problems).toMatchObject([{ code: 'certificates-unreadable' }])
    expect(world.index.requests).toEqual([])
  })
})
