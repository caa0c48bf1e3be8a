import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Attestation } from '../../src/attestations/attestation.ts'
import { checkSigner } from '../../src/attestations/check-signer.ts'
import { SigstoreStack } from '../support/sigstore-stack/sigstore-stack.ts'
import { aWheel } from '../support/some-distributions.ts'
import { GITHUB_CLAIMS } from '../support/trusted-publishing.ts'
import { aReadyMade } from './a-ready-made.ts'

const WORKFLOW = 'octo-org/tstools/.github/workflows/release.yml'
const HERE = { workflow_ref: `${WORKFLOW}@refs/tags/v1` }

function signedBy(workflowRef: string): Attestation {
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const claims = { ...GITHUB_CLAIMS, workflow_ref: workflowRef }
  const key = publicKey.export({ type: 'spki', format: 'der' })
  return withCertificate(new SigstoreStack().authority.issue(key, claims, new Date(), 600))
}

function withCertificate(certificate: Buffer): Attestation {
  const { verification_material, ...rest } = aReadyMade(aWheel())
  const material = { ...verification_material, certificate: certificate.toString('base64') }
  return { ...rest, verification_material: material } as unknown as Attestation
}

describe('checkSigner()', () => {
  test('has nothing against the workflow of the job, at any ref', () => {
    expect(checkSigner(signedBy(`${WORKFLOW}@refs/heads/main`), HERE)).toBeUndefined()
  })

  test.each([
    'octo-org/tstools/.github/workflows/other.yml@refs/tags/v1',
    'someone/fork/.github/workflows/release.yml@refs/tags/v1',
    `octo-org/${'long/'.repeat(60)}.github/workflows/release.yml@refs/tags/v1`,
  ])('names both workflows where another one signed: %s', workflowRef => {
    const defect = checkSigner(signedBy(workflowRef), HERE)
    expect(defect).toContain(`https://github.com/${workflowRef.split('@')[0]?.slice(0, 200)}`)
    expect(defect).toContain(`not \`https://github.com/${WORKFLOW}\``)
  })

  test('leaves upper and lower case to the index', () => {
    expect(checkSigner(signedBy(`${WORKFLOW.replace('octo-org', 'Octo-Org')}@refs/tags/v1`), HERE)).toBeUndefined()
  })

  test('says nothing of a certificate that does not tell, or for a job that does not', () => {
    expect(checkSigner(withCertificate(Buffer.from('no certificate')), HERE)).toBeUndefined()
    expect(checkSigner(signedBy('someone/fork/.github/workflows/release.yml@main'), {})).toBeUndefined()
  })

  test('survives any bytes behind the name of the extension', () => {
    const id = Buffer.from('060a2b0601040183bf300112', 'hex')
    fc.assert(
      fc.property(fc.uint8Array(), bytes => {
        const defect = checkSigner(withCertificate(Buffer.concat([id, bytes])), HERE)
        return defect === undefined || defect.length < 800
      }),
    )
  })
})
